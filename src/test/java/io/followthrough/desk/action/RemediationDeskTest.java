package io.followthrough.desk.action;

import static io.followthrough.action.Actions.anAction;
import static io.followthrough.desk.Papers.ALICE;
import static io.followthrough.desk.Papers.done;
import static io.followthrough.desk.Papers.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import io.followthrough.action.Actions;
import io.followthrough.action.Delivery;
import io.followthrough.action.TicketRef;
import io.followthrough.desk.Complaint;
import io.followthrough.desk.Papers;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Touched;
import io.followthrough.desk.Withdrawal;
import io.followthrough.desk.audit.Audit;
import io.followthrough.desk.audit.AuditInMemory;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

/** What does part of an item is attached by key, and detached with a reason. */
public class RemediationDeskTest {

  private static final Instant NOW = Instant.parse("2030-03-14T22:30:00Z");
  private static final TicketRef APP_1 = new TicketRef(401, "APP-1");
  private static final TicketRef APP_2 = new TicketRef(402, "APP-2");

  @Rule public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.LENIENT);

  @Mock private Tickets tickets;
  @Mock private Permissions permissions;
  @Mock private Remediations remediations;

  private final AuditInMemory log = new AuditInMemory();
  private final List<Long> looked = new ArrayList<>();

  @Before
  public void thereIsAnActionItem() {
    item(anAction());
    given(permissions.mayEdit(ALICE, "NET-7")).willReturn(true);
    given(tickets.issue(any(), any())).willReturn(Optional.empty());
    there(APP_1);
    there(APP_2);
    given(tickets.touchedBy(301)).willReturn(new Touched(Set.of(201L), Set.of(101L)));
    given(remediations.standingOf(any())).willReturn(List.of());
  }

  @Test
  public void attachesEachOnce_thenWritesItDownAndLooks() {
    done(desk().attach(ALICE, "NET-7", " APP-1, APP-2\n\tAPP-1; "));

    then(remediations).should().attach(301, List.of(APP_1, APP_2), ALICE, NOW);
    assertThat(log.acts()).containsExactly("remediation-attached NET-7");
    assertThat(log.entries.get(0).note().after()).isEqualTo("APP-1, APP-2");
    assertThat(looked).containsExactly(301L);
  }

  @Test
  public void namesEverythingThatIsWrong_andAttachesNothing() {
    item(anAction().withRemediations(Actions.remediation(402, "APP-2", Delivery.OPEN)));
    there(new TicketRef(301, "NET-7"));
    there(new TicketRef(201, "OPS-2"));
    there(new TicketRef(101, "OPS-1"));
    there(new TicketRef(403, "APP-3"));
    given(remediations.standingOf(Set.of(403L))).willReturn(List.of(kept(1, 403, 404)));
    given(remediations.standingOf(Set.of(404L)))
        .willReturn(List.of(kept(2, 404, 403), kept(3, 404, 301)));

    assertThat(
            refused(desk().attach(ALICE, "NET-7", "SEC-9 net-7 APP-1 APP-2 OPS-2 OPS-1 APP-3"))
                .complaints())
        .isEqualTo(
            List.of(
                wrong("unknown", "SEC-9"),
                wrong("itself", "NET-7"),
                wrong("already", "APP-2", "NET-7"),
                wrong("source", "OPS-2", "NET-7"),
                wrong("source", "OPS-1", "NET-7"),
                wrong("circle", "APP-3", "NET-7")));
    then(remediations).should(never()).attach(anyLong(), any(), any(), any());
    assertThat(looked).isEmpty();
  }

  @Test
  public void isNotCaught_inACircleOfOthers() {
    given(remediations.standingOf(Set.of(401L))).willReturn(List.of(kept(1, 401, 402)));
    given(remediations.standingOf(Set.of(402L))).willReturn(List.of(kept(2, 402, 401)));

    done(desk().attach(ALICE, "NET-7", "APP-1"));
  }

  @Test
  public void asksForKeys_andForNoMoreThanItTakes() {
    var many =
        IntStream.rangeClosed(1, RemediationKeys.MOST + 1)
            .mapToObj(number -> "APP-" + number)
            .collect(Collectors.joining(" "));

    assertThat(refused(desk().attach(ALICE, "NET-7", null)).complaints())
        .containsExactly(wrong("missing"));
    assertThat(refused(desk().attach(ALICE, "NET-7", " , ")).complaints())
        .containsExactly(wrong("missing"));
    assertThat(refused(desk().attach(ALICE, "NET-7", many)).complaints())
        .containsExactly(wrong("many", "NET-7", "50"));
  }

  @Test
  public void detachesWithAReason_once() {
    given(remediations.of(301)).willReturn(List.of(kept(5, 301, 401)));
    var why = new Withdrawal(ALICE.key(), NOW, "The vendor does it.");
    given(remediations.detach(kept(5, 301, 401), why)).willReturn(true, false);

    done(desk().detach(ALICE, "NET-7", 5, "The vendor does it."));

    assertThat(log.acts()).containsExactly("remediation-detached NET-7");
    assertThat(log.entries.get(0).note().before()).isEqualTo("APP-401");
    assertThat(log.entries.get(0).note().after()).isEqualTo("The vendor does it.");
    assertThat(looked).containsExactly(301L);
    assertThat(refused(desk().detach(ALICE, "NET-7", 5, "The vendor does it.")).kind())
        .isEqualTo(Refusal.Kind.NOT_FOUND);
    assertThat(refused(desk().detach(ALICE, "NET-7", 6, "The vendor does it.")).kind())
        .isEqualTo(Refusal.Kind.NOT_FOUND);
    assertThat(refused(desk().detach(ALICE, "NET-7", 5, "tbd")).complaints())
        .containsExactly(Complaint.about("reason", "followthrough.error.missing.reason"));
  }

  @Test
  public void tellsHowManyItemsEachServes_andNamesNoDetachedOneThatIsHidden() {
    item(anAction().withRemediations(Actions.remediation(401, "APP-1", Delivery.DONE)));
    var off = new Withdrawal(ALICE.key(), NOW, "Twice");
    given(remediations.of(301))
        .willReturn(
            List.of(kept(5, 301, 401), new KeptRemediation(6, 301, APP_2, ALICE.key(), NOW, off)));
    given(remediations.servedBy(Set.of(401L)))
        .willReturn(List.of(kept(5, 301, 401), kept(7, 302, 401)));

    var file = done(desk().show(ALICE, "NET-7"));

    assertThat(file.attached())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.serves()).isEqualTo(2);
              assertThat(line.ticket().delivery()).isEqualTo(Delivery.DONE);
            });
    assertThat(file.detached()).extracting(one -> one.ticket().key()).containsExactly("");
  }

  @Test
  public void isClosed_toThoseWhoMayNotEdit_andUnknownToThoseWhoMayNotSee() {
    given(permissions.mayEdit(ALICE, "NET-7")).willReturn(false);

    assertThat(refused(desk().attach(ALICE, "NET-7", "APP-1")).kind())
        .isEqualTo(Refusal.Kind.FORBIDDEN);
    assertThat(refused(desk().detach(ALICE, "NET-7", 5, "Twice")).kind())
        .isEqualTo(Refusal.Kind.FORBIDDEN);
    assertThat(refused(desk().attach(ALICE, "SEC-1", "APP-1")))
        .isEqualTo(Refusal.notFound("SEC-1"));
    assertThat(done(desk().show(ALICE, "NET-7")).mayEdit()).isFalse();
  }

  private void item(Actions action) {
    given(tickets.action(ALICE, "NET-7")).willReturn(Optional.of(action.build()));
  }

  private void there(TicketRef ticket) {
    given(tickets.issue(ALICE, ticket.key())).willReturn(Optional.of(ticket));
    given(tickets.issue(ALICE, ticket.key().toLowerCase(Locale.ROOT)))
        .willReturn(Optional.of(ticket));
  }

  private static KeptRemediation kept(long id, long item, long ticket) {
    return new KeptRemediation(
        id, item, new TicketRef(ticket, "APP-" + ticket), ALICE.key(), NOW, null);
  }

  private static Complaint wrong(String what, String... about) {
    return Complaint.about("tickets", "followthrough.error.remediation." + what, about);
  }

  private RemediationDesk desk() {
    return new RemediationDesk(
        tickets,
        permissions,
        remediations,
        (visitor, ids) -> Map.of(),
        changed -> looked.addAll(List.of(changed)),
        new Audit(log, Papers.turns()),
        Papers.turns(),
        InstantSource.fixed(NOW));
  }
}
