package io.followthrough.desk.action;

import static io.followthrough.action.Actions.anAction;
import static io.followthrough.desk.Papers.ALICE;
import static io.followthrough.desk.Papers.done;
import static io.followthrough.desk.Papers.dossier;
import static io.followthrough.desk.Papers.refused;
import static io.followthrough.desk.action.Decisions.aDeferral;
import static io.followthrough.desk.action.Decisions.aDuplicate;
import static io.followthrough.desk.action.Decisions.aRejection;
import static io.followthrough.desk.action.Decisions.anAcceptance;
import static io.followthrough.postmortem.Postmortems.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import io.followthrough.action.Accepted;
import io.followthrough.action.Actions;
import io.followthrough.action.Canonical;
import io.followthrough.action.Disposition;
import io.followthrough.action.Duplicate;
import io.followthrough.action.Person;
import io.followthrough.action.Rejected;
import io.followthrough.desk.Complaint;
import io.followthrough.desk.IssueWatch;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.Papers;
import io.followthrough.desk.People;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Touched;
import io.followthrough.desk.Turns;
import io.followthrough.desk.audit.Audit;
import io.followthrough.desk.audit.AuditInMemory;
import io.followthrough.desk.incident.DebtWatch;
import io.followthrough.desk.incident.Debts;
import io.followthrough.desk.incident.GateDesk;
import io.followthrough.desk.incident.GateMirror;
import io.followthrough.desk.incident.Waivers;
import io.followthrough.desk.policy.OnePolicy;
import io.followthrough.gate.Gate;
import io.followthrough.gate.requirement.Requirements;
import io.followthrough.policy.Today;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
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

/** Action items are added whole or not at all, and answered whole or not at all. */
public class ActionDeskTest {

  private static final Instant NOW = Instant.parse("2030-03-14T22:30:00Z");

  @Rule public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private Tickets tickets;
  @Mock private Permissions permissions;
  @Mock private Scribe scribe;
  @Mock private Answers answers;
  @Mock private People people;
  @Mock private Asks asks;

  private final AuditInMemory log = new AuditInMemory();

  @Before
  public void nothingElseIsTouched() {
    lenient().when(tickets.touchedBy(anyLong())).thenReturn(new Touched(Set.of(), Set.of()));
    lenient()
        .when(answers.record(anyLong(), any(), any(), any()))
        .thenAnswer(call -> Set.of(call.<Long>getArgument(0)));
  }

  @Test
  public void addsASubTask() {
    var action = new NewAction("Watch the zone", "", null, null);
    aliceMayEditThePostmortem();
    given(scribe.addAction(ALICE, aPostmortem().build(), action)).willReturn(Outcome.done("OPS-3"));

    assertThat(done(desk().add(ALICE, "OPS-2", action))).isEqualTo("OPS-3");
  }

  @Test
  public void addsATicketInAnotherProject() {
    var action = new NewAction("Watch the zone", "", "NET", "Task");
    aliceMayEditThePostmortem();
    given(permissions.maySeeProject(ALICE, "NET")).willReturn(true);
    given(permissions.mayCreateIn(ALICE, "NET")).willReturn(true);
    given(scribe.addAction(ALICE, aPostmortem().build(), action)).willReturn(Outcome.done("NET-7"));

    assertThat(done(desk().add(ALICE, "OPS-2", action))).isEqualTo("NET-7");
  }

  @Test
  public void complainsAboutEverythingAtOnce() {
    aliceMayEditThePostmortem();
    given(permissions.maySeeProject(ALICE, "SEC")).willReturn(false);

    assertThat(addRefused(new NewAction(" \u00a0", "", "SEC", null)))
        .containsExactly(
            Complaint.about("summary", "followthrough.error.summary-missing"),
            Complaint.about("project", "followthrough.error.no-project", "SEC"));
  }

  @Test
  public void refusesAProject_whereTheVisitorMayNotCreate() {
    aliceMayEditThePostmortem();
    given(permissions.maySeeProject(ALICE, "NET")).willReturn(true);
    given(permissions.mayCreateIn(ALICE, "NET")).willReturn(false);

    assertThat(addRefused(new NewAction("Watch the zone", "", "NET", null)))
        .containsExactly(Complaint.about("project", "followthrough.error.may-not-create", "NET"));
  }

  @Test
  public void takesASummary_asLongAsTheHostDoes() {
    aliceMayEditThePostmortem();
    given(scribe.addAction(any(), any(), any())).willReturn(Outcome.done("OPS-3"));

    assertThat(done(desk().add(ALICE, "OPS-2", new NewAction("x".repeat(255), "", null, null))))
        .isEqualTo("OPS-3");
    assertThat(addRefused(new NewAction("x".repeat(256), "", null, null)))
        .containsExactly(Complaint.about("summary", "followthrough.error.summary-long", "255"));
  }

  @Test
  public void addsNothing_forWhoeverMayNotEditThePostmortem() {
    given(tickets.postmortem(ALICE, "OPS-2"))
        .willReturn(Optional.of(dossier(List.of(201L), aPostmortem())));
    given(permissions.mayEdit(ALICE, "OPS-2")).willReturn(false);

    assertThat(refused(desk().add(ALICE, "OPS-2", new NewAction("", "", "SEC", null))))
        .isEqualTo(Refusal.of(Refusal.Kind.FORBIDDEN, "followthrough.error.may-not-add", "OPS-2"));
  }

  @Test
  public void knowsNothing_ofWhatTheVisitorMayNotSee() {
    given(tickets.postmortem(ALICE, "SEC-2")).willReturn(Optional.empty());
    given(tickets.action(ALICE, "SEC-9")).willReturn(Optional.empty());
    var action = new NewAction("Watch the zone", "", null, null);

    assertThat(refused(desk().add(ALICE, "SEC-2", action))).isEqualTo(Refusal.notFound("SEC-2"));
    assertThat(refused(desk().open(ALICE, "SEC-9"))).isEqualTo(Refusal.notFound("SEC-9"));
    assertThat(refused(desk().triage(ALICE, "SEC-9", aRejection().build())))
        .isEqualTo(Refusal.notFound("SEC-9"));
  }

  @Test
  public void opensAnItem_withThePostmortemsThatAskForIt() {
    var action = anAction().build();
    given(tickets.action(ALICE, "NET-7")).willReturn(Optional.of(action));
    given(tickets.asking(ALICE, 301)).willReturn(List.of("OPS-2", "OPS-9"));
    given(permissions.mayEdit(ALICE, "NET-7")).willReturn(false);

    assertThat(done(desk().open(ALICE, "NET-7")))
        .isEqualTo(new ActionFile(action, List.of("OPS-2", "OPS-9"), false));
  }

  @Test
  public void promisesOnTheTicket_beforeItRemembersTheAnswer() {
    aliceMayAnswer();
    hostKnowsBob();
    given(scribe.promise(any(), any(), any())).willReturn(Optional.empty());

    var answer = (Accepted) done(desk().triage(ALICE, "NET-7", anAcceptance().build()));

    var order = inOrder(scribe, answers, tickets);
    order.verify(scribe).promise(ALICE, "NET-7", answer);
    order.verify(answers).record(301, answer, ALICE, NOW);
    order.verify(tickets).touchedBy(301);
  }

  @Test
  public void remembersNothing_whenTheHostRefusesThePromise() {
    var refusal = Refusal.of(Refusal.Kind.INVALID, "followthrough.verbatim", "Bob is not on NET");
    aliceMayAnswer();
    hostKnowsBob();
    given(scribe.promise(any(), any(), any())).willReturn(Optional.of(refusal));

    assertThat(refused(desk().triage(ALICE, "NET-7", anAcceptance().build()))).isEqualTo(refusal);

    then(answers).shouldHaveNoInteractions();
    assertThat(log.entries).isEmpty();
  }

  @Test
  public void leavesTheTicketAlone_whenTheItemIsRejected() {
    aliceMayAnswer();

    var answer = (Rejected) done(desk().triage(ALICE, "NET-7", aRejection().build()));

    assertThat(answer).isEqualTo(Actions.rejected());
    assertThat(log.acts()).containsExactly("answered NET-7");
    assertThat(log.entries.get(0).note().before()).isEqualTo("proposed");
    assertThat(log.entries.get(0).note().after()).startsWith("rejected, ");
    assertThat(log.entries.get(0).note().by()).isEqualTo(ALICE.key());
    then(answers).should().record(301, answer, ALICE, NOW);
    then(scribe).shouldHaveNoInteractions();
  }

  @Test
  public void looksAtTheDebts_onceTheAnswerIsThere() {
    aliceMayAnswer();
    given(tickets.touchedBy(301)).willReturn(new Touched(Set.of(), Set.of(101L)));
    given(tickets.incident(101L)).willReturn(Optional.empty());

    done(desk().triage(ALICE, "NET-7", aRejection().build()));

    var order = inOrder(answers, tickets);
    order.verify(answers).record(301, Actions.rejected(), ALICE, NOW);
    order.verify(tickets).incident(101L);
  }

  @Test
  public void looksAtWhatTheItemTookAlongAsWell() {
    aliceMayAnswer();
    given(answers.record(anyLong(), any(), any(), any())).willReturn(Set.of(301L, 305L));
    given(tickets.touchedBy(305)).willReturn(new Touched(Set.of(), Set.of(101L)));
    given(tickets.incident(101L)).willReturn(Optional.empty());

    done(desk().triage(ALICE, "NET-7", aRejection().build()));

    then(tickets).should().incident(101L);
  }

  @Test
  public void takesDuplicatesOneAfterTheOther() {
    aliceMayAnswer();
    given(tickets.canonical(ALICE, "NET-8")).willReturn(Optional.of(canonical()));
    var waits = new ArrayList<String>();

    var answer = done(desk(Papers.turns(waits)).triage(ALICE, "NET-7", aDuplicate().build()));

    assertThat(answer).isEqualTo(new Duplicate(canonical()));
    assertThat(waits).containsExactly("io.followthrough.answer.301", "io.followthrough.duplicates");
    then(answers).should().record(301, answer, ALICE, NOW);
    then(scribe).shouldHaveNoInteractions();
  }

  @Test
  public void waitsOnlyForWhoAnswersTheSame_withAnyOtherAnswer() {
    aliceMayAnswer();
    var waits = new ArrayList<String>();

    done(desk(Papers.turns(waits)).triage(ALICE, "NET-7", aDeferral().build()));

    assertThat(waits).containsExactly("io.followthrough.answer.301");
  }

  @Test
  public void promisesNothing_onATicketThatIsClosedUnfixed() {
    given(tickets.action(ALICE, "NET-7"))
        .willReturn(Optional.of(anAction().closedUnfixed().build()));
    given(permissions.mayEdit(ALICE, "NET-7")).willReturn(true);
    hostKnowsBob();

    assertThat(refused(desk().triage(ALICE, "NET-7", anAcceptance().build())).complaints())
        .containsExactly(Complaint.about("disposition", "followthrough.error.missing.unfulfilled"));

    then(answers).shouldHaveNoInteractions();
    then(scribe).shouldHaveNoInteractions();
  }

  @Test
  public void writesNothing_whenTheAnswerHasAGap() {
    aliceMayAnswer();

    assertThat(refused(desk().triage(ALICE, "NET-7", aRejection().reason("").build())).complaints())
        .containsExactly(Complaint.about("reason", "followthrough.error.missing.reason"));

    then(answers).shouldHaveNoInteractions();
    then(scribe).shouldHaveNoInteractions();
  }

  @Test
  public void takesNoAnswer_fromWhoeverMayNotEditTheTicket() {
    given(tickets.action(ALICE, "NET-7")).willReturn(Optional.of(anAction().build()));
    given(permissions.mayEdit(ALICE, "NET-7")).willReturn(false);

    assertThat(refused(desk().triage(ALICE, "NET-7", aRejection().reason("").build())))
        .isEqualTo(
            Refusal.of(Refusal.Kind.FORBIDDEN, "followthrough.error.may-not-triage", "NET-7"));
  }

  @Test
  public void tellsTheSecondOfTwo_thatTheFirstHasAnswered() {
    var waits = new ArrayList<String>();
    given(permissions.mayEdit(ALICE, "NET-7")).willReturn(true);
    given(tickets.action(ALICE, "NET-7"))
        .willReturn(Optional.of(anAction().proposed().build()))
        .willReturn(Optional.of(anAction().answered(Actions.rejected()).build()));

    assertThat(
            refused(desk(Papers.turns(waits)).triageWaiting(ALICE, "NET-7", aRejection().build())))
        .isEqualTo(
            Refusal.of(Refusal.Kind.CONFLICT, "followthrough.error.answered-already", "NET-7"));
    assertThat(waits).containsExactly("io.followthrough.answer.301");
    then(answers).shouldHaveNoInteractions();
  }

  private List<Complaint> addRefused(NewAction action) {
    return refused(desk().add(ALICE, "OPS-2", action)).complaints();
  }

  private void aliceMayEditThePostmortem() {
    given(tickets.postmortem(ALICE, "OPS-2"))
        .willReturn(Optional.of(dossier(List.of(201L), aPostmortem())));
    given(permissions.mayEdit(ALICE, "OPS-2")).willReturn(true);
  }

  private void aliceMayAnswer() {
    given(tickets.action(ALICE, "NET-7")).willReturn(Optional.of(anAction().proposed().build()));
    given(permissions.mayEdit(ALICE, "NET-7")).willReturn(true);
  }

  private void hostKnowsBob() {
    given(people.priorities()).willReturn(List.of("High"));
    given(people.user("bob"))
        .willReturn(Optional.of(new Person("JIRAUSER10101", "bob", "Bob", true)));
  }

  private static Canonical canonical() {
    return new Canonical(302, "NET-8", Disposition.ACCEPTED, true, false, false);
  }

  private ActionDesk desk() {
    return desk(Papers.turns());
  }

  private ActionDesk desk(Turns turns) {
    var clock = InstantSource.fixed(NOW);
    return new ActionDesk(
        tickets,
        permissions,
        scribe,
        answers,
        new DecisionReader(
            people, tickets, permissions, OnePolicy.standard(), new Today(clock, ZoneOffset.UTC)),
        watch(clock),
        new Audit(log, Papers.turns()),
        turns,
        clock);
  }

  /** Nobody owes anything in these tests. */
  private IssueWatch watch(InstantSource clock) {
    Debts none = null;
    GateMirror dark = null;
    var gate =
        new GateDesk(
            new Gate(Requirements.all()), tickets, permissions, none, mock(Waivers.class), clock);
    return IssueWatch.touching(
        tickets,
        new DebtWatch(
            gate,
            tickets,
            asks,
            id -> {},
            none,
            dark,
            null,
            Papers.audit(clock),
            Papers.turns(),
            Papers.today(clock)));
  }
}
