package io.followthrough.gate;

import static io.followthrough.action.Actions.anAction;
import static io.followthrough.postmortem.Postmortems.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.gate.requirement.Requirements;
import io.followthrough.policy.Level;
import io.followthrough.postmortem.ReviewState;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.Test;

/** What a waiver excuses, and what not. */
public class WaiverTest {

  private static final Waiver WAIVER =
      new Waiver(
          WaiverReason.PLANNED,
          "A rehearsal.",
          "SEV2",
          "triaged",
          "JIRAUSER10100",
          Instant.parse("2030-03-14T22:30:00Z"));

  @Test
  public void excusesThatThereIsNoPostmortem() {
    var verdict = examine(Cases.aCase());

    assertThat(verdict.opens()).isFalse();
    assertThat(verdict.waivedBy(WAIVER).opens()).isTrue();
    assertThat(verdict.waivedBy(WAIVER).warnings()).isEmpty();
  }

  @Test
  public void excusesAnUnfinishedPostmortem_thatAsksForNothing() {
    var verdict = examine(Cases.aCase().with(aPostmortem().in(ReviewState.DRAFT).withActions()));

    assertThat(verdict.waivedBy(WAIVER).opens()).isTrue();
    assertThat(verdict.waivedBy(WAIVER).findings())
        .filteredOn(finding -> finding.standing() == Standing.WAIVED)
        .extracting(Finding::rule)
        .contains("postmortem-complete");
  }

  @Test
  public void excusesNoActionItem() {
    var verdict =
        examine(
            Cases.aCase()
                .at(Level.ALL_DONE)
                .with(aPostmortem().withActions(anAction().proposed(), anAction().withId(302))));

    assertThat(verdict.waivedBy(WAIVER)).isEqualTo(verdict);
  }

  @Test
  public void excusesNothingThatIsBroken() {
    var broken =
        new Verdict(Level.TRIAGED, List.of(Finding.broken("postmortem-complete", "IllegalState")));

    assertThat(broken.waivedBy(WAIVER)).isEqualTo(broken);
  }

  @Test
  public void holdsForTheSeverityItWasGivenFor() {
    assertThat(WAIVER.holdsFor(Cases.termsAt(Level.ALL_DONE))).isTrue();
    assertThat(
            new Waiver(WaiverReason.OTHER, "", "SEV4", "triaged", "x", Instant.EPOCH)
                .holdsFor(Cases.termsAt(Level.TRIAGED)))
        .isFalse();
  }

  @Test
  public void reasonsKeepTheirIds() {
    assertThat(Arrays.stream(WaiverReason.values()).map(WaiverReason::id))
        .containsExactly("minor-impact", "reviewed-elsewhere", "false-alarm", "planned", "other");
    assertThat(WaiverReason.values())
        .allSatisfy(one -> assertThat(WaiverReason.of(one.id())).contains(one));
    assertThat(WaiverReason.of("OTHER")).isEmpty();
  }

  private static Verdict examine(Cases asked) {
    return new Gate(Requirements.all()).examine(asked.build());
  }
}
