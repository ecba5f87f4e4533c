package io.followthrough.gate;

import static io.followthrough.gate.Cases.aCase;
import static io.followthrough.policy.Level.POSTMORTEM;
import static io.followthrough.policy.Level.TRIAGED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.action.TicketRef;
import io.followthrough.policy.Level;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.Test;

/** A gate asks every requirement of its level, and stays shut unless all of them let pass. */
public class GateTest {

  @Test
  public void opens_whenEveryRequirementIsMet() {
    var verdict = gate(met("a"), met("b")).examine(aCase().build());

    assertThat(verdict.opens()).isTrue();
    assertThat(verdict.obstacles()).isEmpty();
  }

  @Test
  public void staysShut_whenOneRequirementIsUnmet() {
    var verdict = gate(met("a"), unmet("b"), met("c")).examine(aCase().build());

    assertThat(verdict.opens()).isFalse();
  }

  @Test
  public void leavesOneFindingForEachRequirement_inTheirOrder() {
    var verdict = gate(unmet("b"), met("a"), broken("c")).examine(aCase().build());

    assertThat(verdict.findings()).extracting(Finding::rule).containsExactly("b", "a", "c");
    assertThat(verdict.findings())
        .extracting(Finding::standing)
        .containsExactly(Standing.UNMET, Standing.MET, Standing.BROKEN);
  }

  @Test
  public void asksForNoPostmortem_ofWhatTurnedOutToBeNoIncident_butForWhatOneAskedFor() {
    var why = new Cancelled.Why("A probe was broken", "JIRAUSER10100", Instant.EPOCH);
    var excused = gate(unmet("postmortem-complete")).examine(aCase().cancelled(why).build());
    assertThat(excused.opens()).isTrue();
    assertThat(excused.waived())
        .extracting(Obstacle::message)
        .containsExactly(Message.of("followthrough.gate.cancelled", "A probe was broken"));

    var asked = gate(unmet("every-action-triaged")).examine(aCase().cancelled(why).build());
    assertThat(asked.unmet()).containsExactly("every-action-triaged");
  }

  @Test
  public void asksWhy_ofWhatTurnedOutToBeNoIncident_andForAllElseUntilThen() {
    var unsaid = gate(unmet("postmortem-complete")).examine(aCase().cancelled(null).build());

    assertThat(unsaid.unmet()).containsExactly("cancelled", "postmortem-complete");
    assertThat(unsaid.obstacles().get(0).message())
        .isEqualTo(Message.of("followthrough.gate.cancelled.unsaid", "OPS-1", "Invalid"));
    assertThat(gate(met("a")).examine(aCase().cancelled(null).build()).opens()).isFalse();
  }

  @Test
  public void staysShut_whenARequirementBreaks() {
    var verdict = gate(met("a"), broken("index")).examine(aCase().build());

    assertThat(verdict.opens()).isFalse();
    assertThat(verdict.obstacles())
        .extracting(Obstacle::message)
        .containsExactly(Message.of("followthrough.gate.broken", "index", "IllegalStateException"));
  }

  @Test
  public void staysShut_whenARequirementSaysNothingAtAll() {
    var verdict = gate(met("a"), silent("mute")).examine(aCase().build());

    assertThat(verdict.opens()).isFalse();
    assertThat(verdict.findings())
        .extracting(Finding::standing)
        .containsExactly(Standing.MET, Standing.BROKEN);
  }

  @Test
  public void asksTheOthers_whenARequirementBreaks() {
    var verdict = gate(broken("index"), unmet("b")).examine(aCase().build());

    assertThat(verdict.obstacles()).hasSize(2);
  }

  @Test
  public void passesOver_whatAHigherLevelAsksFor() {
    var gate = gate(requirement("low", POSTMORTEM, MEETS), requirement("high", TRIAGED, MISSES));

    assertThat(gate.examine(aCase().at(POSTMORTEM).build()).opens()).isTrue();
    assertThat(gate.examine(aCase().at(TRIAGED).build()).opens()).isFalse();
  }

  @Test
  public void asksNothing_whereTheLevelIsOff() {
    var verdict = gate(unmet("a"), broken("b")).examine(aCase().at(Level.OFF).build());

    assertThat(verdict.opens()).isTrue();
    assertThat(verdict.wouldHoldBack()).isFalse();
    assertThat(verdict.findings()).containsExactly(Finding.notApplicable("gate-off"));
  }

  @Test
  public void opensButTells_whereTheLevelOnlyWarns() {
    var gate =
        gate(requirement("low", TRIAGED, MISSES), requirement("high", Level.ALL_DONE, MISSES));

    var verdict = gate.examine(aCase().at(Level.WARN).build());

    assertThat(verdict.opens()).isTrue();
    assertThat(verdict.wouldHoldBack()).isTrue();
    assertThat(verdict.findings()).extracting(Finding::rule).containsExactly("low");
    assertThat(verdict.obstacles()).hasSize(1);
  }

  @Test
  public void opensWithAWarning_whenSomethingIsAmissThatHoldsNobodyBack() {
    var amiss = new Obstacle(Message.of("what"), null, Message.of("mend"));
    var verdict =
        gate(requirement("a", POSTMORTEM, rule -> Finding.warned(rule, amiss)))
            .examine(aCase().build());

    assertThat(verdict.opens()).isTrue();
    assertThat(verdict.wouldHoldBack()).isFalse();
    assertThat(verdict.obstacles()).isEmpty();
    assertThat(verdict.warnings()).containsExactly(amiss);
  }

  @Test
  public void doesNotOpen_whenNothingIsAsked() {
    var gate = gate();
    var asked = aCase().build();

    assertThatThrownBy(() -> gate.examine(asked))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("open by silence");
  }

  private static final Function<String, Finding> MEETS = Finding::met;
  private static final Function<String, Finding> MISSES =
      rule ->
          Finding.of(
              rule,
              List.of(
                  new Obstacle(
                      Message.of("what"), new TicketRef(201, "OPS-2"), Message.of("mend"))));

  private static Gate gate(Requirement... requirements) {
    return new Gate(List.of(requirements));
  }

  private static Requirement met(String id) {
    return requirement(id, POSTMORTEM, MEETS);
  }

  private static Requirement unmet(String id) {
    return requirement(id, POSTMORTEM, MISSES);
  }

  private static Requirement broken(String id) {
    return requirement(
        id,
        POSTMORTEM,
        rule -> {
          throw new IllegalStateException("no index");
        });
  }

  private static Requirement silent(String id) {
    return requirement(id, POSTMORTEM, rule -> null);
  }

  private static Requirement requirement(
      String id, Level level, Function<String, Finding> findings) {
    return new Requirement() {
      @Override
      public String id() {
        return id;
      }

      @Override
      public Level level() {
        return level;
      }

      @Override
      public Finding examine(Case asked) {
        return findings.apply(id);
      }
    };
  }
}
