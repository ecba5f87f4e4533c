package io.followthrough.desk.incident;

import static io.followthrough.desk.Papers.ALICE;
import static io.followthrough.desk.Papers.done;
import static io.followthrough.desk.Papers.refused;
import static io.followthrough.desk.Papers.ticket;
import static io.followthrough.desk.Papers.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import io.followthrough.action.LetGo;
import io.followthrough.action.Loss;
import io.followthrough.action.Person;
import io.followthrough.action.Rejected;
import io.followthrough.action.RejectionReason;
import io.followthrough.desk.Complaint;
import io.followthrough.desk.Papers;
import io.followthrough.desk.People;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.action.Asks;
import io.followthrough.desk.audit.AuditInMemory;
import io.followthrough.gate.Cases;
import io.followthrough.postmortem.LostPostmortem;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

/** A postmortem that is lost is let go with a reason, by those who may edit the incident. */
public class LostPostmortemDeskTest {

  private static final Instant NOW = Instant.parse("2030-03-14T22:30:00Z");
  private static final InstantSource CLOCK = InstantSource.fixed(NOW);
  private static final Rejected WHY =
      new Rejected(RejectionReason.SUPERSEDED, "It was another one");
  private static final LostPostmortem LOST = new LostPostmortem(201, "OPS-2", Loss.UNLINKED);
  private static final LostPostmortem SECRET = new LostPostmortem(202, "SEC-2", Loss.DELETED);

  @Rule public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private Tickets tickets;
  @Mock private Permissions permissions;
  @Mock private People people;
  @Mock private Asks asks;

  private final AuditInMemory log = new AuditInMemory();
  private final List<Long> looked = new ArrayList<>();

  @Test
  public void showsWhatIsLost_andCountsWhatTheVisitorMayNotKnow() {
    var letGo =
        new LetGo(
            203,
            "SEC-3",
            "A secret",
            RejectionReason.OTHER,
            "For a secret reason",
            new Person("JIRAUSER10100", "alice", "Alice", true),
            NOW);
    lost(true, letGo);

    var shown = done(desk().show(ALICE, "OPS-1"));

    assertThat(shown.lost()).containsExactly(LOST);
    assertThat(shown.hidden()).isEqualTo(1);
    assertThat(shown.mayLetGo()).isTrue();
    assertThat(shown.letGo().get(0).key() + shown.letGo().get(0).reason()).isEmpty();
  }

  @Test
  public void letsOneGo_writesThatDownAndLooksAtTheDebts() {
    lost(true);
    given(asks.letGo(101, 201, WHY, ALICE, NOW)).willReturn(true);

    assertThat(done(desk().letGo(ALICE, "OPS-1", 201, "superseded", "It was another one")))
        .isEqualTo(LOST);

    assertThat(looked).containsExactly(101L);
    assertThat(log.acts()).containsExactly("postmortem-let-go OPS-1");
    var note = log.entries.get(0).note();
    assertThat(note.by()).isEqualTo(ALICE.key());
    assertThat(note.before()).isEqualTo("OPS-2, unlinked");
    assertThat(note.after()).isEqualTo("superseded: It was another one");
  }

  @Test
  public void isTooLate_whenSomebodyElseLetItGoMeanwhile() {
    lost(true);
    given(asks.letGo(101, 201, WHY, ALICE, NOW)).willReturn(false);

    assertThat(refused(desk().letGo(ALICE, "OPS-1", 201, "superseded", WHY.reason())).kind())
        .isEqualTo(Refusal.Kind.NOT_FOUND);
    assertThat(log.acts()).isEmpty();
    assertThat(looked).isEmpty();
  }

  @Test
  public void knowsNothing_ofWhatTheVisitorMayNotKnowOrIsNotLost() {
    lost(true);

    for (var id : List.of(202L, 999L)) {
      assertThat(refused(desk().letGo(ALICE, "OPS-1", id, "superseded", WHY.reason())).kind())
          .isEqualTo(Refusal.Kind.NOT_FOUND);
    }
    then(asks).should(never()).letGo(anyLong(), anyLong(), any(), any(), any());
  }

  @Test
  public void asksForAReason() {
    lost(true);

    assertThat(refused(desk().letGo(ALICE, "OPS-1", 201, null, "tbd")).complaints())
        .extracting(Complaint::field)
        .containsExactly("reasonCategory", "reason");
    then(asks).should(never()).letGo(anyLong(), anyLong(), any(), any(), any());
  }

  @Test
  public void letsNobody_whoMayNotEditTheIncident() {
    given(tickets.incident(ALICE, "OPS-1")).willReturn(Optional.of(ticket()));
    given(permissions.mayEdit(ALICE, "OPS-1")).willReturn(false);

    assertThat(refused(desk().letGo(ALICE, "OPS-1", 201, null, null)).kind())
        .isEqualTo(Refusal.Kind.FORBIDDEN);
  }

  @Test
  public void knowsNothing_ofAnIncidentThatTheVisitorMayNotSee() {
    given(tickets.incident(ALICE, "SEC-1")).willReturn(Optional.empty());

    assertThat(refused(desk().show(ALICE, "SEC-1"))).isEqualTo(Refusal.notFound("SEC-1"));
    assertThat(refused(desk().letGo(ALICE, "SEC-1", 201, null, null)))
        .isEqualTo(Refusal.notFound("SEC-1"));
  }

  private void lost(boolean mayEdit, LetGo... letGo) {
    given(tickets.incident(ALICE, "OPS-1")).willReturn(Optional.of(ticket()));
    given(tickets.reviewing(Cases.incident()))
        .willReturn(without(List.of(101L, 201L), List.of(LOST, SECRET), letGo));
    given(permissions.mayEdit(ALICE, "OPS-1")).willReturn(mayEdit);
  }

  private LostPostmortemDesk desk() {
    return new LostPostmortemDesk(
        tickets,
        permissions,
        people,
        asks,
        ids -> looked.addAll(List.of(ids)),
        Papers.audit(log, CLOCK),
        Papers.today(CLOCK));
  }
}
