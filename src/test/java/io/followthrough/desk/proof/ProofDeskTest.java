package io.followthrough.desk.proof;

import static io.followthrough.action.Actions.anAction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import io.followthrough.action.ActionItem;
import io.followthrough.action.Actions;
import io.followthrough.action.CheckQuestion;
import io.followthrough.action.CheckReply;
import io.followthrough.action.Proof;
import io.followthrough.action.Proof.Check;
import io.followthrough.action.Proof.Word;
import io.followthrough.desk.Complaint;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Turns;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.audit.Audit;
import io.followthrough.desk.audit.AuditInMemory;
import io.followthrough.desk.audit.AuditNote;
import io.followthrough.desk.proof.CheckForm.Said;
import io.followthrough.desk.proof.KeptProof.Finding;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

public class ProofDeskTest {

  private static final Instant NOW = Instant.parse("2030-04-14T22:30:00Z");
  private static final Visitor ALICE = new Visitor("JIRAUSER10100");
  private static final Visitor BOB = new Visitor("JIRAUSER10101");
  private static final String CLOSED = "2030-03-14T08:00:00Z";
  private static final String LINK = "https://git.example/changes/7";

  @Rule public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.LENIENT);

  @Mock private Tickets tickets;
  @Mock private Permissions permissions;
  @Mock private Proofs proofs;

  private final AuditInMemory log = new AuditInMemory();
  private final List<Long> looked = new ArrayList<>();

  @Before
  public void everybodyMayAnswer() {
    given(permissions.mayEdit(any(), any())).willReturn(true);
    given(proofs.of(anyLong())).willReturn(List.of());
  }

  @Test
  public void keepsALink_writesItDownAndLooks() {
    there(anAction());

    done(desk().link(BOB, "NET-7", " " + LINK + " "));

    then(proofs).should().link(301, LINK, BOB, NOW);
    assertThat(noted().act().id()).isEqualTo("proof-linked");
    assertThat(noted().after()).isEqualTo(LINK);
    assertThat(looked).containsExactly(301L);
  }

  @Test
  public void takesNothingForALink_thatIsNone() {
    there(anAction());

    assertThat(
            List.of(
                "javascript:alert(1)",
                "ftp://git.example/x",
                "https:///x",
                "https://bob:secret@git.example/",
                "git.example/changes/7",
                "https://git.example/a b",
                "https://git.example/\u00fc",
                "https://" + "x".repeat(2000)))
        .allSatisfy(
            said -> assertThat(refused(desk().link(BOB, "NET-7", said))).containsExactly("link"));
    assertThat(refused(desk().link(BOB, "NET-7", null))).containsExactly("link");
    then(proofs).should(never()).link(anyLong(), any(), any(), any());
  }

  @Test
  public void takesNoLink_forWhatIsNotAccepted() {
    there(anAction().answered(Actions.rejected()));

    assertThat(kind(desk().link(BOB, "NET-7", LINK))).isEqualTo(Refusal.Kind.CONFLICT);
  }

  @Test
  public void takesTheWordOfAnybodyButTheOwner() {
    there(anAction().doneAt(CLOSED).proved(new Proof(false, true, null, null, null)));

    assertThat(kind(desk().confirm(BOB, "NET-7"))).isEqualTo(Refusal.Kind.FORBIDDEN);
    then(proofs).should(never()).confirm(anyLong(), any(), any());
    done(desk().confirm(ALICE, "NET-7"));

    then(proofs).should().confirm(301, ALICE, NOW);
    assertThat(noted().act().id()).isEqualTo("done-confirmed");
  }

  @Test
  public void takesNobodysWord_beforeThereIsSomethingToLookAt() {
    there(anAction().begun());
    assertThat(key(desk().confirm(ALICE, "NET-7"))).endsWith("not-closed");

    there(anAction().doneAt(CLOSED).proved(new Proof(true, true, null, null, null)));
    assertThat(key(desk().confirm(ALICE, "NET-7"))).endsWith("link-first");

    there(anAction().doneAt(CLOSED).proved(checked(false)));
    assertThat(key(desk().confirm(ALICE, "NET-7"))).endsWith("not-held");
  }

  @Test
  public void verifiesWhatHeld() {
    there(anAction().doneAt(CLOSED));

    done(desk().check(BOB, "NET-7", form("yes", "none")));

    assertThat(found().get(CheckQuestion.SHIPPED)).isEqualTo(new Finding(CheckReply.YES, ""));
    assertThat(noted().act().id()).isEqualTo("verified");
    assertThat(noted().after()).isEqualTo("shipped: yes; alert: no; similar: no; metric: none");
    assertThat(looked).containsExactly(301L);
  }

  @Test
  public void opensAgainWhatDidNotHold_andSaysWhy() {
    there(anAction().doneAt(CLOSED));
    var said =
        Map.of(
            CheckQuestion.SHIPPED, new Said("yes", null),
            CheckQuestion.ALERT, new Said("yes", "Twice, see OPS-9."),
            CheckQuestion.SIMILAR, new Said("no", ""),
            CheckQuestion.METRIC, new Said("no", "It stays at 3 %."));

    done(desk().check(BOB, "NET-7", new CheckForm(said)));

    assertThat(found().get(CheckQuestion.ALERT))
        .isEqualTo(new Finding(CheckReply.YES, "Twice, see OPS-9."));
    assertThat(noted().act().id()).isEqualTo("doubted");
    assertThat(noted().after()).contains("alert: yes (Twice, see OPS-9.)");
  }

  @Test
  public void saysAllThatIsWrongWithACheck_andKeepsNothing() {
    there(anAction().doneAt(CLOSED));
    var said =
        Map.of(
            CheckQuestion.SHIPPED, new Said("none", null),
            CheckQuestion.ALERT, new Said("yes", " TBD "),
            CheckQuestion.METRIC, new Said("maybe", "x".repeat(4001)));

    assertThat(refused(desk().check(BOB, "NET-7", new CheckForm(said))))
        .containsExactly("shipped", "alertText", "similar", "metricText", "metric");
    then(proofs).should(never()).check(anyLong(), any(), any(), any());
    assertThat(looked).isEmpty();
  }

  @Test
  public void checksNothing_thatIsNotDone() {
    there(anAction().begun());
    assertThat(key(desk().check(BOB, "NET-7", form("yes", "yes")))).endsWith("not-done");

    there(anAction().doneAt(CLOSED).proved(new Proof(true, false, null, null, null)));
    assertThat(key(desk().check(BOB, "NET-7", form("yes", "yes")))).endsWith("not-done");
  }

  @Test
  public void checksAgain_whatDidNotHoldBefore() {
    there(anAction().doneAt(CLOSED).proved(checked(false)));

    done(desk().check(BOB, "NET-7", form("yes", "yes")));

    assertThat(noted().act().id()).isEqualTo("verified");
  }

  @Test
  public void tellsTheSame_ofWhatIsMissingAndWhatIsInvisible() {
    given(tickets.action(BOB, "NET-7")).willReturn(Optional.empty());

    assertThat(kind(desk().show(BOB, "NET-7"))).isEqualTo(Refusal.Kind.NOT_FOUND);
    assertThat(kind(desk().confirm(BOB, "NET-7"))).isEqualTo(Refusal.Kind.NOT_FOUND);
  }

  @Test
  public void takesNothing_fromThoseWhoMayNotEditTheItem() {
    given(permissions.mayEdit(any(), any())).willReturn(false);
    there(anAction().doneAt(CLOSED));

    assertThat(kind(desk().link(BOB, "NET-7", LINK))).isEqualTo(Refusal.Kind.FORBIDDEN);
    assertThat(kind(desk().confirm(ALICE, "NET-7"))).isEqualTo(Refusal.Kind.FORBIDDEN);
    assertThat(kind(desk().check(BOB, "NET-7", form("yes", "yes"))))
        .isEqualTo(Refusal.Kind.FORBIDDEN);
    done(desk().show(BOB, "NET-7"));
  }

  private static Proof checked(boolean held) {
    var word = new Word(ALICE.key(), Instant.parse(CLOSED), "");
    return new Proof(false, false, word, null, new Check(ALICE.key(), Instant.parse(CLOSED), held));
  }

  private static CheckForm form(String shipped, String metric) {
    return new CheckForm(
        Map.of(
            CheckQuestion.SHIPPED, new Said(shipped, null),
            CheckQuestion.ALERT, new Said("no", null),
            CheckQuestion.SIMILAR, new Said("no", null),
            CheckQuestion.METRIC, new Said(metric, null)));
  }

  private void there(Actions item) {
    ActionItem action = item.build();
    given(tickets.action(any(), any())).willReturn(Optional.of(action));
  }

  private ProofDesk desk() {
    return new ProofDesk(
        tickets,
        permissions,
        proofs,
        ids -> looked.addAll(List.of(ids)),
        new Audit(log, new Alone()),
        new Alone(),
        InstantSource.fixed(NOW));
  }

  private Map<CheckQuestion, Finding> found() {
    @SuppressWarnings("unchecked")
    ArgumentCaptor<Map<CheckQuestion, Finding>> found = ArgumentCaptor.forClass(Map.class);
    then(proofs).should().check(anyLong(), found.capture(), any(), any());
    return found.getValue();
  }

  private AuditNote noted() {
    assertThat(log.entries).hasSize(1);
    return log.entries.get(0).note();
  }

  private static ProofFile done(Outcome<ProofFile> outcome) {
    return outcome.fold(
        file -> file,
        refusal -> {
          throw new AssertionError(refusal);
        });
  }

  private static Refusal refusal(Outcome<ProofFile> outcome) {
    return outcome.fold(
        file -> {
          throw new AssertionError(file);
        },
        refusal -> refusal);
  }

  private static List<String> refused(Outcome<ProofFile> outcome) {
    return refusal(outcome).complaints().stream().map(Complaint::field).toList();
  }

  private static String key(Outcome<ProofFile> outcome) {
    return refusal(outcome).complaints().get(0).message().key();
  }

  private static Refusal.Kind kind(Outcome<ProofFile> outcome) {
    return refusal(outcome).kind();
  }

  /** Nobody else is there. */
  private static final class Alone implements Turns {

    @Override
    public <T> T alone(String name, Supplier<T> work) {
      return work.get();
    }

    @Override
    public <T> Optional<T> ifFree(String name, Supplier<T> work) {
      return Optional.of(work.get());
    }

    @Override
    public <T> T together(Supplier<T> work) {
      return work.get();
    }
  }
}
