package io.followthrough.policy;

import static io.followthrough.policy.Level.POSTMORTEM;
import static io.followthrough.policy.Level.TRIAGED;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.action.Delivery;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.Test;

/** What the plugin asks for out of the box. */
public class PolicyTest {

  @Test
  public void asksForTriagedActionItems() {
    assertThat(Policy.standard().level()).isEqualTo(TRIAGED);
  }

  @Test
  public void concernsIncidents_howeverTheyAreWritten() {
    assertThat(Policy.standard().concerns("Incident")).isTrue();
    assertThat(Policy.standard().concerns("INCIDENT")).isTrue();
    assertThat(Policy.standard().concerns("Bug")).isFalse();
    assertThat(Policy.standard().concerns("")).isFalse();
  }

  @Test
  public void aLevelIncludesItselfAndThoseBelow() {
    assertThat(TRIAGED.includes(TRIAGED)).isTrue();
    assertThat(TRIAGED.includes(POSTMORTEM)).isTrue();
    assertThat(POSTMORTEM.includes(TRIAGED)).isFalse();
  }

  @Test
  public void levelsKeepTheirIds() {
    assertThat(Level.values()).extracting(Level::id).containsExactly("postmortem", "triaged");
  }

  @Test
  public void knowsWithWhichResolutionsATicketIsDone() {
    assertThat(List.of("Done", "Fixed", "Resolved", "Implemented"))
        .allSatisfy(name -> assertThat(Policy.standard().closedAs(name)).isEqualTo(Delivery.DONE));
    assertThat(Policy.standard().closedAs("Won't Do")).isEqualTo(Delivery.UNFULFILLED);
    assertThat(Policy.standard().closedAs("Duplicate")).isEqualTo(Delivery.UNFULFILLED);
    assertThat(Policy.standard().closedAs(null)).isEqualTo(Delivery.DONE);
  }

  @Test
  public void putsOffForAtMostSixtyDays_andBearsRisksForHalfAYear() {
    assertThat(Policy.standard().limits()).isEqualTo(new Limits(3650, 60, 1, 180));
  }

  @Test
  public void changesTheDay_atMidnightWherePromisesAreMade() {
    var zone = ZoneId.of("America/Sao_Paulo");

    assertThat(new Today(at("2030-03-15T02:59:59Z"), zone).day())
        .isEqualTo(LocalDate.of(2030, 3, 14));
    assertThat(new Today(at("2030-03-15T03:00:00Z"), zone).day())
        .isEqualTo(LocalDate.of(2030, 3, 15));
  }

  private static InstantSource at(String instant) {
    return InstantSource.fixed(Instant.parse(instant));
  }
}
