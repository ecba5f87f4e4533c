package io.followthrough.jira.store;

import static io.followthrough.insight.Duties.aDuty;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.desk.rows.Narrowing;
import io.followthrough.insight.Duty;
import io.followthrough.insight.Excuse;
import io.followthrough.sandbox.FreshDatabase;
import io.followthrough.sandbox.ao.TestObjects;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Duties are kept in a real table, and come out as they went in. */
public class StoredDutiesTest {

  private static final Narrowing BOTH = new Narrowing(Set.of(1L, 2L), null, null);

  @Rule public final FreshDatabase database = new FreshDatabase();

  private StoredDuties duties;

  @Before
  public void open() {
    duties = new StoredDuties(TestObjects.of(database.store(), List.of(DutyEntity.class)));
  }

  @Test
  public void givesBackWhateverItWasGiven() {
    var all =
        List.of(
            aDuty(1).closed("2030-03-01T00:00:00.123456Z").build(),
            aDuty(2).in(2).severity("").due(null).completed("2030-03-02T00:00:00.5Z").build(),
            aDuty(3).excused(Excuse.WAIVED).build(),
            aDuty(4).excused(Excuse.BYPASSED).build());

    duties.put(all);

    assertThat(duties.of(List.of(1L, 2L, 3L, 4L, 5L))).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  public void putsADuty_inPlaceOfTheOneBefore_andForgetsIt() {
    duties.put(List.of(aDuty(1).excused(Excuse.WAIVED).build(), aDuty(2).build()));
    var later = aDuty(1).in(2).due(null).completed("2030-03-02T00:00:00Z").build();

    duties.put(List.of(later));
    duties.remove(List.of(2L));

    assertThat(duties.of(List.of(1L, 2L))).containsExactly(later);
  }

  @Test
  public void goesFromTheLatestOn_byParts() {
    LongStream.rangeClosed(1, 5).forEach(id -> duties.put(List.of(aDuty(id).build())));

    assertThat(ids(duties.before(BOTH, Long.MAX_VALUE, 2))).containsExactly(5L, 4L);
    assertThat(ids(duties.before(BOTH, 4, 9))).containsExactly(3L, 2L, 1L);
  }

  @Test
  public void keepsToProjects_aSeverity_andWhatIsMissing() {
    duties.put(
        List.of(
            aDuty(1).build(),
            aDuty(2).in(2).severity("SEV2").build(),
            aDuty(3).in(3).build(),
            aDuty(4).excused(Excuse.WAIVED).build(),
            aDuty(5).completed("2030-03-02T00:00:00Z").build()));

    assertThat(ids(duties.before(BOTH, Long.MAX_VALUE, 9))).containsExactly(5L, 4L, 2L, 1L);
    assertThat(ids(duties.missingBefore(BOTH, Long.MAX_VALUE, 9))).containsExactly(2L, 1L);
    assertThat(ids(duties.before(new Narrowing(Set.of(1L, 2L), null, "SEV2"), 9, 9)))
        .containsExactly(2L);
    assertThat(duties.before(new Narrowing(Set.of(), null, null), 9, 9)).isEmpty();
  }

  private static List<Long> ids(List<Duty> found) {
    return found.stream().map(Duty::incident).toList();
  }
}
