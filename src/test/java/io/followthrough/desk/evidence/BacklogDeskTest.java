package io.followthrough.desk.evidence;

import static io.followthrough.desk.Papers.ALICE;
import static io.followthrough.desk.Papers.done;
import static io.followthrough.desk.Papers.dossier;
import static io.followthrough.desk.Papers.refused;
import static io.followthrough.postmortem.Postmortems.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.lenient;

import io.followthrough.action.Actions;
import io.followthrough.action.Delivery;
import io.followthrough.desk.Complaint;
import io.followthrough.desk.IncidentTicket;
import io.followthrough.desk.Papers;
import io.followthrough.desk.Past;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Withdrawal;
import io.followthrough.desk.audit.Audit;
import io.followthrough.desk.audit.AuditInMemory;
import io.followthrough.desk.postmortem.Timelines;
import io.followthrough.desk.recurrence.KeptRecurrences;
import io.followthrough.desk.rows.ReportSource;
import io.followthrough.gate.Cases;
import io.followthrough.gate.Incident;
import io.followthrough.gate.OpenTime;
import io.followthrough.learning.evidence.Confidence;
import io.followthrough.learning.evidence.Effect;
import io.followthrough.learning.evidence.Stance;
import io.followthrough.learning.recurrence.Recurrence;
import io.followthrough.postmortem.factor.Category;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

/** Whoever writes a postmortem says what would have helped, and may take it back. */
public class BacklogDeskTest {

  private static final Instant NOW = Instant.parse("2030-03-14T22:30:00Z");
  private static final ClaimForm FORM =
      new ClaimForm("NET-7", null, "prevented", "high", " The alert was asked for. ");

  @Rule public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private Tickets tickets;
  @Mock private Permissions permissions;
  @Mock private ReportSource source;
  @Mock private Timelines timelines;

  private final AuditInMemory log = new AuditInMemory();
  private final KeptRecurrences recurrences = new KeptRecurrences();
  private Past past;
  private BacklogDesk desk;

  @Before
  public void open() {
    past = new Past(tickets).item(301, "NET-7").incident(101, 30, 45).postmortem(201);
    desk =
        new BacklogDesk(
            tickets,
            permissions,
            past.claims,
            new KeptLooks(),
            recurrences,
            past.reader(source, timelines),
            new Audit(log, Papers.turns()),
            Papers.turns(),
            InstantSource.fixed(NOW));
    lenient()
        .when(tickets.postmortem(ALICE, "OPS-2"))
        .thenReturn(Optional.of(dossier(List.of(201L), aPostmortem())));
    lenient().when(tickets.reviewed(ALICE, 201)).thenReturn(List.of("OPS-101"));
    lenient()
        .when(tickets.incident(ALICE, "OPS-101"))
        .thenReturn(Optional.of(ticket(101, "OPS-101")));
    lenient().when(permissions.mayEdit(ALICE, "OPS-2")).thenReturn(true);
  }

  @Test
  public void writesDownWhatWouldHaveHelped() {
    var line = done(desk.claim(ALICE, "OPS-2", FORM));

    assertThat(line.kept().claim().effect()).isEqualTo(Effect.PREVENTED);
    assertThat(line.kept().claim().confidence()).isEqualTo(Confidence.HIGH);
    assertThat(line.kept().claim().why()).isEqualTo("The alert was asked for.");
    assertThat(line.kept().by()).isEqualTo(ALICE.key());
    assertThat(line.hit().stance()).isEqualTo(Stance.WAITING);
    assertThat(line.hit().impact().minutes()).contains(45L);
    assertThat(log.acts()).containsExactly("evidence-claimed OPS-101");
    assertThat(log.entries.get(0).note().after())
        .isEqualTo("NET-7, prevented, high: The alert was asked for.");
    assertThat(done(desk.open(ALICE, "OPS-2")).standing()).containsExactly(line);
  }

  @Test
  public void takesNoClaim_whereTheIncidentBeganFirst() {
    past.incident(101, -1, 45);

    assertThat(refused(desk.claim(ALICE, "OPS-2", FORM)).complaints())
        .extracting(complaint -> complaint.message().key())
        .containsExactly("followthrough.error.claim.afterwards");
    assertThat(past.claims.madeIn(201)).isEmpty();
    assertThat(log.acts()).isEmpty();
  }

  @Test
  public void takesNoClaim_onTheVeryMomentTheItemWasAskedFor() {
    past.incident(101, 0, 45);

    assertThat(refused(desk.claim(ALICE, "OPS-2", FORM)).kind()).isEqualTo(Refusal.Kind.INVALID);
  }

  @Test
  public void namesAllThatIsWrong() {
    var refusal =
        refused(desk.claim(ALICE, "OPS-2", new ClaimForm("", "OPS-9", "cured", null, "TBD")));

    assertThat(refusal.complaints())
        .extracting(Complaint::field)
        .containsExactly("item", "incident", "effect", "confidence", "why");
  }

  @Test
  public void asksForWhatStandsForADuplicate() {
    past.item(
        Actions.anAction().withId(302).withKey("NET-9").answered(Actions.duplicate()),
        Delivery.OPEN);

    var form = new ClaimForm("NET-9", null, "prevented", "high", "It was asked for.");

    assertThat(refused(desk.claim(ALICE, "OPS-2", form)).complaints())
        .containsExactly(
            Complaint.about("item", "followthrough.error.claim.duplicate", "NET-9", "NET-8"));
  }

  @Test
  public void takesTheSameClaimOnce() {
    desk.claim(ALICE, "OPS-2", FORM);

    assertThat(refused(desk.claim(ALICE, "OPS-2", FORM)).kind()).isEqualTo(Refusal.Kind.CONFLICT);

    var other = new ClaimForm("NET-7", "ops-101", "shortened", "low", "It would have been seen.");
    assertThat(done(desk.claim(ALICE, "OPS-2", other)).kept().id()).isEqualTo(2);
  }

  @Test
  public void takesAClaimBack_withAReason() {
    desk.claim(ALICE, "OPS-2", FORM);

    assertThat(refused(desk.withdraw(ALICE, "OPS-2", 1, "-")).complaints())
        .containsExactly(Complaint.about("reason", "followthrough.error.missing.reason"));
    var taken = done(desk.withdraw(ALICE, "OPS-2", 1, "It was another alert."));

    assertThat(taken.kept().withdrawal())
        .isEqualTo(new Withdrawal(ALICE.key(), NOW, "It was another alert."));
    assertThat(log.acts())
        .containsExactly("evidence-claimed OPS-101", "evidence-withdrawn OPS-101");
    assertThat(refused(desk.withdraw(ALICE, "OPS-2", 1, "Again.")).kind())
        .isEqualTo(Refusal.Kind.NOT_FOUND);
    assertThat(done(desk.open(ALICE, "OPS-2")).claims()).hasSize(1);
    assertThat(done(desk.open(ALICE, "OPS-2")).standing()).isEmpty();
  }

  @Test
  public void countsWhatAVisitorMayNotSee() {
    desk.claim(ALICE, "OPS-2", FORM);
    past.hides(301);

    var file = done(desk.open(ALICE, "OPS-2"));

    assertThat(file.claims()).isEmpty();
    assertThat(file.hidden()).isEqualTo(1);
  }

  @Test
  public void writesDownThatNothingWasFound_onceForEachQuestion() {
    var look = done(desk.lookedInVain(ALICE, "OPS-2", "backlog", " All of NET. "));

    assertThat(look.note()).isEqualTo("All of NET.");
    assertThat(done(desk.open(ALICE, "OPS-2")).look(Question.BACKLOG)).contains(look);
    assertThat(refused(desk.lookedInVain(ALICE, "OPS-2", "backlog", null)).kind())
        .isEqualTo(Refusal.Kind.CONFLICT);
    done(desk.lookedInVain(ALICE, "OPS-2", "before", null));
    assertThat(refused(desk.lookedInVain(ALICE, "OPS-2", "why", null)).complaints())
        .extracting(Complaint::field)
        .containsExactly("question");

    done(desk.withdrawLook(ALICE, "OPS-2", look.id(), "We found one."));

    assertThat(done(desk.open(ALICE, "OPS-2")).look(Question.BACKLOG)).isEmpty();
    assertThat(refused(desk.withdrawLook(ALICE, "OPS-2", look.id(), "Again.")).kind())
        .isEqualTo(Refusal.Kind.NOT_FOUND);
  }

  @Test
  public void cannotHaveFoundNothing_whereSomethingWasFound() {
    desk.claim(ALICE, "OPS-2", FORM);

    assertThat(refused(desk.lookedInVain(ALICE, "OPS-2", "backlog", null)))
        .isEqualTo(Refusal.of(Refusal.Kind.CONFLICT, "followthrough.error.look.found", "OPS-2"));
    recurrences.add(Recurrence.of(201, 202, Set.of(Category.NETWORK), "The same."), ALICE, NOW);
    assertThat(refused(desk.lookedInVain(ALICE, "OPS-2", "before", null)).kind())
        .isEqualTo(Refusal.Kind.CONFLICT);
  }

  @Test
  public void listensOnlyToWhoMayEditThePostmortem() {
    lenient().when(permissions.mayEdit(ALICE, "OPS-2")).thenReturn(false);

    assertThat(refused(desk.claim(ALICE, "OPS-2", FORM)).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
    assertThat(refused(desk.withdraw(ALICE, "OPS-2", 1, "Why")).kind())
        .isEqualTo(Refusal.Kind.FORBIDDEN);
    assertThat(refused(desk.lookedInVain(ALICE, "OPS-2", "backlog", null)).kind())
        .isEqualTo(Refusal.Kind.FORBIDDEN);
    assertThat(done(desk.open(ALICE, "OPS-2")).mayEdit()).isFalse();
    assertThat(refused(desk.open(ALICE, "SEC-1"))).isEqualTo(Refusal.notFound("SEC-1"));
  }

  private static IncidentTicket ticket(long id, String key) {
    var like = Cases.incident();
    var incident = new Incident(id, key, false, new OpenTime(NOW, null), like.terms());
    return new IncidentTicket(incident, "OPS", "It broke", "", "2", List.of());
  }
}
