package io.followthrough.desk.action;

import static io.followthrough.action.Actions.anAction;
import static io.followthrough.desk.Papers.ALICE;
import static io.followthrough.desk.Papers.done;
import static io.followthrough.desk.Papers.dossier;
import static io.followthrough.desk.Papers.refused;
import static io.followthrough.desk.action.PasteOutcome.Kind.ADDED;
import static io.followthrough.desk.action.PasteOutcome.Kind.NEW;
import static io.followthrough.desk.action.PasteOutcome.Kind.NOT_UNDERSTOOD;
import static io.followthrough.desk.action.PasteOutcome.Kind.REFUSED;
import static io.followthrough.desk.action.PasteOutcome.Kind.THERE;
import static io.followthrough.postmortem.Postmortems.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import io.followthrough.desk.Complaint;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Tickets;
import io.followthrough.postmortem.Postmortems;
import java.util.List;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

/** A pasted list becomes action items line by line, and never twice. */
public class PasteDeskTest {

  private static final Refusal NO = Refusal.of(Refusal.Kind.CONFLICT, "some.reason");
  private static final NewAction LOCK = new NewAction("Lock it", "", null, null);

  @Rule public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private Tickets tickets;
  @Mock private ActionDesk actions;

  @Test
  public void addsWhatItUnderstands_andTellsOfEveryLine() {
    openFor(aPostmortem().withActions(anAction()));
    given(actions.add(ALICE, "OPS-2", LOCK)).willReturn(Outcome.done("OPS-9"));
    given(actions.add(ALICE, "OPS-2", new NewAction("Sell it", "", null, null)))
        .willReturn(Outcome.refused(NO));

    var outcomes =
        paste("- Lock it\nprose\n- Sell it\n- watch the *certificate's* age\n- Lock it!", false);

    assertThat(outcomes)
        .extracting(PasteOutcome::kind)
        .containsExactly(ADDED, NOT_UNDERSTOOD, REFUSED, THERE, THERE);
    assertThat(outcomes)
        .extracting(PasteOutcome::key)
        .containsExactly("OPS-9", null, null, "NET-7", "OPS-9");
    assertThat(outcomes.get(2).complaints()).isEqualTo(NO.complaints());
  }

  @Test
  public void addsNothing_whenItOnlyLooks() {
    openFor(aPostmortem());

    assertThat(paste("- Lock it\n- Lock it", true))
        .extracting(PasteOutcome::kind)
        .containsExactly(NEW, THERE);

    then(actions).should(never()).add(any(), any(), any());
  }

  @Test
  public void namesNoItemThatTheVisitorMayNotSee() {
    var postmortem = aPostmortem().withActions(anAction());
    open(postmortem, List.of());

    assertThat(paste("- Watch the certificate's age", true))
        .containsExactly(
            PasteOutcome.of(
                new PastedItem(
                    1,
                    "- Watch the certificate's age",
                    "Watch the certificate's age",
                    "",
                    false,
                    List.of()),
                THERE));
  }

  @Test
  public void refusesWhatIsNoList() {
    for (var text : List.of("", " \n ", "- x\n".repeat(101), "x".repeat(32_768))) {
      var refusal = refused(desk().paste(ALICE, "OPS-2", text, null, false));

      assertThat(refusal.complaints()).extracting(Complaint::field).containsExactly("text");
    }
  }

  @Test
  public void refusesWhoMayNotAdd() {
    given(actions.check(ALICE, "OPS-2", new NewAction("A list", "", "NET", null)))
        .willReturn(Outcome.refused(NO));

    assertThat(refused(desk().paste(ALICE, "OPS-2", "- Lock it", "NET", true))).isEqualTo(NO);
  }

  private List<PasteOutcome> paste(String text, boolean dryRun) {
    return done(desk().paste(ALICE, "OPS-2", text, null, dryRun));
  }

  private PasteDesk desk() {
    return new PasteDesk(actions, tickets);
  }

  private void openFor(Postmortems postmortem) {
    open(postmortem, List.of(301L));
  }

  private void open(Postmortems postmortem, List<Long> visible) {
    given(actions.check(ALICE, "OPS-2", new NewAction("A list", "", null, null)))
        .willReturn(Outcome.done(postmortem.build()));
    given(tickets.postmortem(ALICE, "OPS-2")).willReturn(Optional.of(dossier(visible, postmortem)));
  }
}
