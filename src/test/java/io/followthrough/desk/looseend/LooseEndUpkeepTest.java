package io.followthrough.desk.looseend;

import static io.followthrough.desk.looseend.LooseEndKind.BROKEN;
import static io.followthrough.desk.looseend.LooseEndKind.ORPHANED;
import static io.followthrough.desk.looseend.LooseEndKind.STALE;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.policy.Today;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;

/** Since when something is a loose end is told by what changed it, or by who found it first. */
public class LooseEndUpkeepTest {

  private static final LocalDate TODAY = LocalDate.of(2030, 3, 14);

  private final LooseEndsInMemory rows = new LooseEndsInMemory();
  private final List<LooseEnds> found = new ArrayList<>();

  @Test
  public void remembersFromWhichDayOn_whereNothingTellsIt() {
    rows.put(List.of(of(301, Map.of(ORPHANED, TODAY.minusDays(3)))));
    found.add(of(301, Map.of(ORPHANED, LooseEndSource.NOW, BROKEN, LooseEndSource.NOW)));

    refresh(301);

    assertThat(rows.of(Set.of(301L)).get(0).since())
        .isEqualTo(Map.of(ORPHANED, TODAY.minusDays(3), BROKEN, TODAY));
  }

  @Test
  public void movesADayThatSomethingTells() {
    rows.put(List.of(of(301, Map.of(STALE, TODAY.minusDays(3)))));
    found.add(of(301, Map.of(STALE, TODAY.plusDays(21))));

    refresh(301);

    assertThat(rows.of(Set.of(301L)).get(0).since()).isEqualTo(Map.of(STALE, TODAY.plusDays(21)));
  }

  @Test
  public void forgetsWhatIsNoneAnyMore_andBeginsAnewWhereItIsAgain() {
    rows.put(List.of(of(301, Map.of(ORPHANED, TODAY.minusDays(3)))));

    refresh(301);
    assertThat(rows.of(Set.of(301L))).isEmpty();

    found.add(of(301, Map.of(ORPHANED, LooseEndSource.NOW)));
    refresh(301);
    assertThat(rows.of(Set.of(301L)).get(0).since()).isEqualTo(Map.of(ORPHANED, TODAY));
  }

  private void refresh(long issue) {
    var now = InstantSource.fixed(Instant.parse("2030-03-14T12:00:00Z"));
    new LooseEndUpkeep(ids -> found, rows, new Today(now, ZoneOffset.UTC)).refresh(Set.of(issue));
  }

  private static LooseEnds of(long issue, Map<LooseEndKind, LocalDate> since) {
    return new LooseEnds(issue, 1, "bob", "SEV1", since);
  }
}
