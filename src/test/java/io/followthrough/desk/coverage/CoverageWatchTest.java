package io.followthrough.desk.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.followthrough.desk.Papers;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.audit.Audit;
import io.followthrough.desk.audit.AuditInMemory;
import io.followthrough.gate.coverage.Graphs;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

public class CoverageWatchTest {

  private static final Visitor ALICE = new Visitor("alice");
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2030-03-14T10:00:00Z"));

  private final AuditInMemory log = new AuditInMemory();
  private List<WorkflowInUse> found = List.of();

  private final CoverageWatch watch =
      new CoverageWatch(new Found(), log, new Audit(log, Papers.turns(new ArrayList<>())), CLOCK);

  @Test
  public void writesNothing_ofAWorkflowThatAlwaysAsked() {
    found = List.of(InUse.of(Graphs.with(), Editing.POSSIBLE));

    assertThat(watch.look(ALICE)).isZero();
    assertThat(log.entries).isEmpty();
  }

  @Test
  public void writesDownOnce_thatAWorkflowBeganOrStoppedToLetIncidentsPass() {
    found = List.of(InUse.workflow(true, Editing.POSSIBLE));
    watch.look(null);
    found = List.of(InUse.workflow(false, Editing.POSSIBLE));
    assertThat(watch.look(ALICE)).isEqualTo(1);
    watch.look(null);
    found = List.of(InUse.workflow(true, Editing.POSSIBLE));
    watch.look(null);

    assertThat(log.acts())
        .containsExactly(
            "coverage-changed Incidents",
            "coverage-changed Incidents",
            "coverage-changed Incidents");
    assertThat(log.entries)
        .extracting(
            entry -> entry.note().by(),
            entry -> entry.note().before(),
            entry -> entry.note().after())
        .containsExactly(
            tuple(null, "", "8 Log a past one"),
            tuple("alice", "8 Log a past one", "6 Close\n8 Log a past one"),
            tuple(null, "6 Close\n8 Log a past one", "8 Log a past one"));
  }

  @Test
  public void writesDown_thatAWorkflowCannotBeRead() {
    found = List.of(InUse.of(null, Editing.POSSIBLE));

    assertThat(watch.look(null)).isEqualTo(1);
    assertThat(log.entries).extracting(entry -> entry.note().after()).containsExactly("?");
  }

  private final class Found implements Workflows {
    @Override
    public List<WorkflowInUse> ofIncidents() {
      return found;
    }

    @Override
    public Optional<String> guard(Visitor visitor, String name, Set<Integer> transitions) {
      throw new AssertionError("Whoever looks changes nothing");
    }

    @Override
    public List<String> unreviewed(String name) {
      throw new AssertionError("Nobody asked about reviews");
    }

    @Override
    public Optional<String> review(Visitor visitor, String name) {
      throw new AssertionError("Whoever looks changes nothing");
    }

    @Override
    public List<Held> holding() {
      throw new AssertionError("Nobody asked what there is of the plugin");
    }

    @Override
    public Optional<String> release(Visitor visitor, String name) {
      throw new AssertionError("Whoever looks changes nothing");
    }

    @Override
    public Optional<String> unguard(Visitor visitor, String name, Set<Integer> transitions) {
      throw new AssertionError("Whoever looks changes nothing");
    }
  }
}
