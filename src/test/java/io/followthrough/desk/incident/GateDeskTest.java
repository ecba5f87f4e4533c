package io.followthrough.desk.incident;

import static io.followthrough.action.Actions.anAction;
import static io.followthrough.desk.Papers.ALICE;
import static io.followthrough.desk.Papers.done;
import static io.followthrough.desk.Papers.dossier;
import static io.followthrough.desk.Papers.refused;
import static io.followthrough.desk.Papers.ticket;
import static io.followthrough.gate.Cases.incident;
import static io.followthrough.postmortem.Postmortems.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import io.followthrough.desk.Deadline;
import io.followthrough.desk.Dossier;
import io.followthrough.desk.IncidentTicket;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Tickets;
import io.followthrough.gate.Cases;
import io.followthrough.gate.Gate;
import io.followthrough.gate.Incident;
import io.followthrough.gate.Message;
import io.followthrough.gate.Obstacle;
import io.followthrough.gate.OpenTime;
import io.followthrough.gate.Waiver;
import io.followthrough.gate.WaiverReason;
import io.followthrough.gate.requirement.Requirements;
import io.followthrough.policy.Level;
import io.followthrough.policy.Right;
import io.followthrough.postmortem.Postmortem;
import io.followthrough.postmortem.Postmortems;
import io.followthrough.postmortem.ReviewState;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

/** The gate answers everybody alike, and names only what each may see. */
public class GateDeskTest {

  /** A Friday: the sixth working day after the incident of every test was resolved. */
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2030-03-22T12:00:00Z"));

  @Rule public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private Tickets tickets;
  @Mock private Permissions permissions;
  @Mock private Debts debts;
  @Mock private Waivers waivers;

  private GateDesk desk;

  @Before
  public void open() {
    desk = new GateDesk(new Gate(Requirements.all()), tickets, permissions, debts, waivers, CLOCK);
  }

  @Test
  public void namesWhatStandsInTheWay() {
    aliceSees("OPS-1");
    reviewed(dossier(List.of(201L, 301L), aPostmortem().withActions(anAction().proposed())));

    var verdict = done(desk.show(ALICE, "OPS-1"));

    assertThat(verdict.opens()).isFalse();
    assertThat(verdict.obstacles())
        .extracting(Obstacle::message)
        .extracting(Message::key)
        .containsExactly("followthrough.gate.every-action-triaged.open");
  }

  @Test
  public void countsWhatTheVisitorMayNotSee() {
    aliceSees("OPS-1");
    reviewed(
        dossier(
            List.of(201L),
            aPostmortem()
                .withActions(
                    anAction().proposed(), anAction().withId(302).withKey("SEC-9").proposed())));

    var verdict = done(desk.show(ALICE, "OPS-1"));

    assertThat(verdict.obstacles())
        .extracting(Obstacle::message)
        .containsExactly(Message.of("followthrough.gate.every-action-triaged.hidden", "2"));
  }

  @Test
  public void hidesNothing_fromTheSystem() {
    reviewed(dossier(List.of(), aPostmortem().withActions(anAction().proposed())));

    assertThat(desk.verdict(incident()).obstacles())
        .extracting(Obstacle::message)
        .extracting(Message::key)
        .containsExactly("followthrough.gate.every-action-triaged.open");
  }

  @Test
  public void namesTheIncidentItself_toWhoeverAsksAboutIt() {
    aliceSees("OPS-1");
    reviewed(dossier(List.of()));

    assertThat(done(desk.show(ALICE, "OPS-1")).obstacles())
        .extracting(Obstacle::message)
        .containsExactly(Message.of("followthrough.gate.postmortem-complete.none", "OPS-1"));
  }

  @Test
  public void knowsNoIncident_thatTheVisitorMayNotSee() {
    given(tickets.incident(ALICE, "SEC-1")).willReturn(Optional.empty());

    assertThat(refused(desk.show(ALICE, "SEC-1"))).isEqualTo(Refusal.notFound("SEC-1"));
    assertThat(refused(desk.open(ALICE, "SEC-1"))).isEqualTo(Refusal.notFound("SEC-1"));
  }

  @Test
  public void showsThePostmortemsTheVisitorSees_andCountsTheOthers() {
    aliceSees("OPS-1");
    reviewed(dossier(List.of(202L), aPostmortem(), aPostmortem().withId(202)));

    var file = done(desk.open(ALICE, "OPS-1"));

    assertThat(file.postmortems()).extracting(Postmortem::id).containsExactly(202L);
    assertThat(file.hiddenPostmortems()).isEqualTo(1);
    assertThat(file.mayStart()).isFalse();
  }

  @Test
  public void offersToStart_whereThereIsNoneAndTheVisitorMayCreate() {
    aliceSees("OPS-1");
    reviewed(dossier(List.of()));
    given(permissions.mayCreateIn(ALICE, "OPS")).willReturn(true);

    assertThat(done(desk.open(ALICE, "OPS-1")).mayStart()).isTrue();
  }

  @Test
  public void offersNothing_toWhomeverMayNotCreate() {
    aliceSees("OPS-1");
    reviewed(dossier(List.of()));
    given(permissions.mayCreateIn(ALICE, "OPS")).willReturn(false);

    assertThat(done(desk.open(ALICE, "OPS-1")).mayStart()).isFalse();
  }

  @Test
  public void tellsOfTheDebt() {
    var debt = new Debt(Instant.parse("2030-03-14T22:30:00Z"), "every-action-triaged", null);
    aliceSees("OPS-1");
    reviewed(dossier(List.of(201L), aPostmortem()));
    given(debts.of(101)).willReturn(Optional.of(debt));

    assertThat(done(desk.open(ALICE, "OPS-1")).debt()).contains(debt);
  }

  @Test
  public void setsADay_whileAClosedIncidentHasNoCompletePostmortem() {
    assertThat(deadlineOf(Cases.closed(), aPostmortem().in(ReviewState.DRAFT)))
        .contains(new Deadline(LocalDate.of(2030, 3, 21), false, true));
  }

  @Test
  public void setsNoDay_onceAPostmortemIsComplete() {
    assertThat(deadlineOf(Cases.closed(), aPostmortem())).isEmpty();
  }

  @Test
  public void setsNoDay_whileTheIncidentIsOpenOrNothingIsAsked() {
    assertThat(deadlineOf(incident())).isEmpty();
    assertThat(deadlineOf(Cases.closed(Cases.termsAt(Level.OFF)))).isEmpty();
  }

  @Test
  public void estimatesTheDay_whereNobodyWroteDownWhenTheIncidentWasResolved() {
    var opened = Instant.parse("2030-03-18T12:00:00Z");
    var incident =
        new Incident(101, "OPS-1", true, new OpenTime(opened, null), Cases.termsAt(Level.TRIAGED));

    assertThat(deadlineOf(incident)).contains(new Deadline(LocalDate.of(2030, 3, 25), true, false));
  }

  @Test
  public void asksForNoPostmortem_whereItIsWaived() {
    aliceSees("OPS-1");
    reviewed(dossier(List.of()));
    given(waivers.of(101)).willReturn(Optional.of(aWaiver("SEV2")));

    var verdict = done(desk.show(ALICE, "OPS-1"));

    assertThat(verdict.opens()).isTrue();
    assertThat(verdict.findings().get(1).rule()).isEqualTo("postmortem-complete");
    assertThat(verdict.waived())
        .extracting(Obstacle::message)
        .containsExactly(Message.of("followthrough.gate.waived", "Nobody noticed."));
  }

  @Test
  public void asksForTheTriageOfEveryItem_alsoWhereThePostmortemIsWaived() {
    aliceSees("OPS-1");
    reviewed(
        dossier(
            List.of(201L, 301L),
            aPostmortem().in(ReviewState.DRAFT).withActions(anAction().proposed())));
    given(waivers.of(101)).willReturn(Optional.of(aWaiver("SEV2")));

    assertThat(done(desk.show(ALICE, "OPS-1")).obstacles())
        .extracting(Obstacle::message)
        .extracting(Message::key)
        .containsExactly("followthrough.gate.every-action-triaged.open");
  }

  @Test
  public void asksAgain_onceTheSeverityIsAnotherOne() {
    var waiver = aWaiver("SEV4");
    aliceSees("OPS-1");
    reviewed(dossier(List.of()));
    given(waivers.of(101)).willReturn(Optional.of(waiver));

    assertThat(done(desk.show(ALICE, "OPS-1")).opens()).isFalse();
    assertThat(done(desk.open(ALICE, "OPS-1")).exemptions())
        .isEqualTo(new Exemptions(waiver, false, Exemptions.Allowed.NOTHING));
  }

  @Test
  public void setsNoDay_whereThePostmortemIsWaived() {
    given(waivers.of(101)).willReturn(Optional.of(aWaiver("SEV2")));

    assertThat(deadlineOf(Cases.closed())).isEmpty();
  }

  @Test
  public void offersToWaive_toThoseWhoAdministerTheProject() {
    aliceSees("OPS-1");
    reviewed(dossier(List.of()));
    given(permissions.has(ALICE, Right.WAIVE, "OPS")).willReturn(true);

    assertThat(done(desk.open(ALICE, "OPS-1")).exemptions())
        .isEqualTo(new Exemptions(null, false, new Exemptions.Allowed(true, false, false)));
  }

  private static Waiver aWaiver(String severity) {
    return new Waiver(
        WaiverReason.MINOR_IMPACT,
        "Nobody noticed.",
        severity,
        "triaged",
        ALICE.key(),
        Instant.EPOCH);
  }

  private Optional<Deadline> deadlineOf(Incident incident, Postmortems... reviewing) {
    given(tickets.incident(ALICE, "OPS-1"))
        .willReturn(Optional.of(new IncidentTicket(incident, "OPS", "DNS", "", "2", List.of())));
    given(tickets.reviewing(incident)).willReturn(dossier(List.of(), reviewing));
    return done(desk.open(ALICE, "OPS-1")).deadline();
  }

  private void aliceSees(String key) {
    given(tickets.incident(ALICE, key)).willReturn(Optional.of(ticket()));
  }

  private void reviewed(Dossier dossier) {
    given(tickets.reviewing(incident())).willReturn(dossier);
  }
}
