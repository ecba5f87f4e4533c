package io.followthrough.desk.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

import io.followthrough.desk.Incidents;
import io.followthrough.desk.Incidents.Stretch;
import io.followthrough.desk.IssueWatch;
import io.followthrough.desk.Papers;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Place;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Turns;
import io.followthrough.desk.action.Asks;
import io.followthrough.desk.incident.Bypasses;
import io.followthrough.desk.incident.ClosedIncidents;
import io.followthrough.desk.incident.Debt;
import io.followthrough.desk.incident.DebtWatch;
import io.followthrough.desk.incident.Debts;
import io.followthrough.desk.incident.GateDesk;
import io.followthrough.desk.incident.GateMirror;
import io.followthrough.desk.incident.Waivers;
import io.followthrough.desk.rows.DutiesInMemory;
import io.followthrough.desk.rows.DutyUpkeep;
import io.followthrough.desk.sweep.SweepRun.Tally;
import io.followthrough.gate.Cases;
import io.followthrough.gate.Gate;
import io.followthrough.gate.Incident;
import io.followthrough.gate.OpenTime;
import io.followthrough.gate.requirement.Requirements;
import io.followthrough.insight.Duty;
import io.followthrough.policy.Level;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

/** A sweep looks at every incident, also when it is cut off, and says what it mended. */
public class SweepTest {

  private static final Instant NOW = Instant.parse("2030-03-14T22:30:00Z");
  private static final Instant BEFORE = NOW.minusSeconds(3600);

  @Rule public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private Incidents incidents;
  @Mock private Tickets tickets;
  @Mock private Debts debts;
  @Mock private GateMirror mirror;
  @Mock private IssueWatch postmortems;

  private final DutiesInMemory kept = new DutiesInMemory();
  private final List<Long> unreadable = new ArrayList<>();
  private final Written runs = new Written();
  private final List<String> skipped = new ArrayList<>();
  private boolean stops;

  @Test
  public void flagsAndRepairs_andSaysHowOften() {
    walk(Place.START, new Stretch(List.of(1L, 2L, 3L), List.of(), new Place(10, 30)));
    closedBehindAShutGate(1);
    given(debts.of(1)).willReturn(Optional.empty());
    given(debts.open(1, debt())).willReturn(true);
    closedBehindAShutGate(2);
    given(debts.of(2)).willReturn(Optional.of(debt()));
    open(3);
    given(debts.of(3)).willReturn(Optional.of(debt()));
    given(debts.repair(3, NOW)).willReturn(true);

    var run = sweep().orElseThrow();

    assertThat(run.tally()).isEqualTo(new Tally(3, 1, 1, 0));
    assertThat(run.ended()).isEqualTo(NOW);
    assertThat(runs.last()).contains(run);
  }

  @Test
  public void writesDownHowFarItCame_afterEachStretch() {
    walk(
        Place.START,
        new Stretch(List.of(), List.of(), new Place(10, 200)),
        new Stretch(List.of(), List.of(), new Place(10, 400)));

    sweep();

    assertThat(runs.written)
        .extracting(SweepRun::place)
        .containsExactly(new Place(10, 200), new Place(10, 400), new Place(10, 400));
  }

  @Test
  public void goesOn_whereTheLastOneWasCutOff() {
    var place = new Place(10, 200);
    runs.save(new SweepRun(BEFORE, null, place, new Tally(7, 2, 0, 0)));
    walk(place, new Stretch(List.of(3L), List.of(), new Place(11, 5)));
    open(3);

    var run = sweep().orElseThrow();

    assertThat(run).isEqualTo(new SweepRun(BEFORE, NOW, new Place(11, 5), new Tally(8, 2, 0, 0)));
  }

  @Test
  public void beginsAnew_onceTheLastOneIsDone() {
    runs.save(new SweepRun(BEFORE, BEFORE, new Place(10, 200), new Tally(7, 2, 0, 0)));
    walk(Place.START);

    assertThat(sweep()).contains(new SweepRun(NOW, NOW, Place.START, new Tally(0, 0, 0, 0)));
  }

  @Test
  public void stopsBetweenStretches_whenItIsAskedTo() {
    stops = true;
    walk(Place.START, new Stretch(List.of(1L), List.of(), new Place(10, 30)));

    var run = sweep().orElseThrow();

    assertThat(run.done()).isFalse();
    then(tickets).should(never()).incident(1L);
  }

  @Test
  public void goesOnWithTheNext_whereAnIncidentCannotBeLookedAt() {
    walk(Place.START, new Stretch(List.of(1L, 2L), List.of(), new Place(10, 30)));
    given(tickets.incident(1L)).willThrow(new IllegalStateException("The database is away"));
    open(2);

    assertThat(sweep().orElseThrow().tally()).isEqualTo(new Tally(1, 0, 0, 1));
    assertThat(skipped).containsExactly("1 The database is away");
  }

  @Test
  public void putsRightWhatIsKeptOfPostmortems_alsoAfterOneThatFails() {
    walk(Place.START, new Stretch(List.of(), List.of(7L, 8L), new Place(10, 30)));
    willThrow(new IllegalStateException("The database is away"))
        .given(postmortems)
        .issuesChanged(7L);

    assertThat(sweep().orElseThrow().tally()).isEqualTo(new Tally(0, 0, 0, 1));
    assertThat(skipped).containsExactly("7 The database is away");
    then(postmortems).should().issuesChanged(8L);
  }

  @Test
  public void leavesItToAnother_thatIsUnderWay() {
    var busy =
        new Turns() {
          @Override
          public <T> T alone(String name, Supplier<T> work) {
            throw new AssertionError("It would wait");
          }

          @Override
          public <T> Optional<T> ifFree(String name, Supplier<T> work) {
            return Optional.empty();
          }

          @Override
          public <T> T together(Supplier<T> work) {
            return work.get();
          }
        };

    assertThat(sweep(busy)).isEmpty();
    assertThat(runs.written).isEmpty();
  }

  private void walk(Place from, Stretch... stretches) {
    given(incidents.after(from)).willReturn(List.of(stretches).iterator());
  }

  private void closedBehindAShutGate(long id) {
    there(withId(id, Cases.closed()));
  }

  private void open(long id) {
    there(withId(id, Cases.incident()));
  }

  private static Incident withId(long id, Incident incident) {
    return new Incident(id, "OPS-" + id, incident.closed(), incident.clock(), incident.terms());
  }

  private void there(Incident incident) {
    given(tickets.incident(incident.id())).willReturn(Optional.of(incident));
    given(tickets.reviewing(incident)).willReturn(Papers.dossier(List.of()));
  }

  private static Debt debt() {
    return new Debt(NOW, "postmortem-complete", null);
  }

  private Optional<SweepRun> sweep() {
    return sweep(Papers.turns());
  }

  @Test
  public void putsDutiesRight_alsoBesideOneThatCannotBeRead() {
    walk(Place.START, new Stretch(List.of(1L, 2L, 3L), List.of(), new Place(10, 30)));
    List.of(1L, 2L, 3L).forEach(this::open);
    unreadable.add(2L);

    var run = sweep().orElseThrow();

    assertThat(kept.of(List.of(1L, 2L, 3L))).extracting(Duty::incident).containsExactly(1L, 3L);
    assertThat(skipped).containsExactly("2 It cannot be read");
    assertThat(run.tally()).isEqualTo(new Tally(3, 0, 0, 1));
  }

  private DutyUpkeep duties() {
    return new DutyUpkeep(this::closed, mock(Waivers.class), mock(Debts.class), kept);
  }

  private List<ClosedIncidents.Closed> closed(Collection<Long> ids) {
    if (ids.stream().anyMatch(unreadable::contains)) {
      throw new IllegalStateException("It cannot be read");
    }
    return ids.stream()
        .map(
            id ->
                new ClosedIncidents.Closed(
                    new Incident(
                        id,
                        "OPS-" + id,
                        true,
                        new OpenTime(BEFORE, NOW),
                        Cases.termsAt(Level.TRIAGED)),
                    10,
                    NOW))
        .toList();
  }

  private Optional<SweepRun> sweep(Turns turns) {
    var clock = InstantSource.fixed(NOW);
    Permissions unasked = null;
    var unnoticed = mock(Asks.class);
    var gate =
        new GateDesk(
            new Gate(Requirements.all()), tickets, unasked, debts, mock(Waivers.class), clock);
    var watch =
        new DebtWatch(
            gate,
            tickets,
            unnoticed,
            id -> {},
            debts,
            mirror,
            mock(Bypasses.class),
            Papers.audit(clock),
            Papers.turns(),
            Papers.today(clock));
    return new Sweep(incidents, watch, duties(), postmortems, runs, turns, clock)
        .run(
            new Sweep.Keeper() {
              @Override
              public boolean stops() {
                return stops;
              }

              @Override
              public void skipped(long incidentId, RuntimeException fault) {
                skipped.add(incidentId + " " + fault.getMessage());
              }
            });
  }

  /** Remembers everything. */
  private static final class Written implements SweepRuns {

    private final List<SweepRun> written = new ArrayList<>();

    @Override
    public Optional<SweepRun> last() {
      return written.isEmpty() ? Optional.empty() : Optional.of(written.get(written.size() - 1));
    }

    @Override
    public void save(SweepRun run) {
      written.add(run);
    }
  }
}
