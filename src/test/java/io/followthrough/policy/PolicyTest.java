package io.followthrough.policy;

import static io.followthrough.policy.Level.POSTMORTEM;
import static io.followthrough.policy.Level.TRIAGED;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.action.Delivery;
import io.followthrough.postmortem.Template;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.Test;

/** What the plugin asks for out of the box. */
public class PolicyTest {

  @Test
  public void asksForTriagedActionItems() {
    assertThat(Policy.standard().severities().worstFirst())
        .extracting(Severity::level)
        .containsOnly(TRIAGED);
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
    assertThat(Level.values())
        .extracting(Level::id)
        .containsExactly("off", "warn", "postmortem", "triaged", "priority-done", "all-done");
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
    assertThat(Policy.standard().limits()).isEqualTo(new Limits(3650, 60, 1, 2, 180, 14, 30, 1));
  }

  @Test
  public void changesTheDay_atMidnightWherePromisesAreMade() {
    var zone = ZoneId.of("America/Sao_Paulo");

    assertThat(new Today(at("2030-03-15T02:59:59Z"), zone).day())
        .isEqualTo(LocalDate.of(2030, 3, 14));
    assertThat(new Today(at("2030-03-15T03:00:00Z"), zone).day())
        .isEqualTo(LocalDate.of(2030, 3, 15));
  }

  @Test
  public void asksAsMuchAsBefore_ofAnIncidentThatWasWorse() {
    var terms = Policy.standard().termsFor("Low", "highest");

    assertThat(terms.severity().id()).isEqualTo("SEV1");
    assertThat(terms.lowered()).isEqualTo(new Terms.Lowered("highest", "Low"));
  }

  @Test
  public void asksForWhatItSays_whereThatIsNoLess() {
    var policy = Policy.standard();

    assertThat(policy.termsFor("Highest", "Low")).isEqualTo(policy.termsFor("Highest"));
    assertThat(policy.termsFor("Low", "Low")).isEqualTo(policy.termsFor("Low"));
    assertThat(policy.termsFor("Lowest", "Low")).isEqualTo(policy.termsFor("Lowest"));
    assertThat(policy.termsFor("Low", "Blocker")).isEqualTo(policy.termsFor("Low"));
    assertThat(policy.termsFor("Blocker", "Highest")).isEqualTo(policy.termsFor("Blocker"));
    assertThat(policy.termsFor(null, "Highest")).isEqualTo(policy.termsFor(null));
  }

  @Test
  public void readsTheSeverityOffThePriority() {
    assertThat(Policy.standard().termsFor("high").severity().id()).isEqualTo("SEV2");
    assertThat(Policy.standard().termsFor("Low").template()).isEqualTo(Template.light());
    assertThat(Policy.standard().termsFor("Low").unclear()).isNull();
  }

  @Test
  public void asksAsOfTheWorst_whereTheSeverityIsNotClear() {
    var unknown = Policy.standard().termsFor("Blocker");

    assertThat(unknown.severity().id()).isEqualTo("SEV1");
    assertThat(unknown.unclear())
        .isEqualTo(
            new Terms.Unclear("Blocker", List.of("High", "Highest", "Low", "Lowest", "Medium")));
    assertThat(Policy.standard().termsFor(null).severity().id()).isEqualTo("SEV1");
  }

  @Test
  public void takesATicketWithoutAResolutionForUnfulfilled_whereThatIsAsked() {
    var strict = new Fulfilment(Set.of("Fixed"), false);

    assertThat(strict.closedAs(null)).isEqualTo(Delivery.UNFULFILLED);
    assertThat(strict.closedAs("fixed")).isEqualTo(Delivery.DONE);
  }

  @Test
  public void setsADayForPostmortems_bySeverity() {
    var resolved = Instant.parse("2030-03-15T17:00:00Z");

    assertThat(Policy.standard().termsFor("Highest").postmortemDue(resolved))
        .contains(LocalDate.of(2030, 3, 18));
    assertThat(Policy.standard().termsFor("High").postmortemDue(resolved))
        .contains(LocalDate.of(2030, 3, 22));
    assertThat(Policy.standard().termsFor("Low").postmortemDue(resolved)).isEmpty();
  }

  private static InstantSource at(String instant) {
    return InstantSource.fixed(Instant.parse(instant));
  }
}
