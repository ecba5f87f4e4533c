package io.followthrough.insight;

import static io.followthrough.insight.Rows.ALMANAC;
import static io.followthrough.insight.Rows.NEW_YORK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Five working days to decide, counted as every other deadline is. */
@RunWith(Parameterized.class)
public class AlmanacTest {

  private final String proposed;
  private final String end;

  public AlmanacTest(String when, String proposed, String end) {
    this.proposed = proposed;
    this.end = end;
  }

  /** New York is five hours behind. */
  @Parameters(name = "{0}")
  public static List<Object[]> starts() {
    return List.of(
        new Object[] {"on a Monday", "2030-02-04T15:00:00Z", "2030-02-11"},
        new Object[] {"on a Friday", "2030-02-01T15:00:00Z", "2030-02-08"},
        new Object[] {"on a Friday evening", "2030-02-01T23:30:00Z", "2030-02-11"},
        new Object[] {"on a Saturday", "2030-02-02T15:00:00Z", "2030-02-11"},
        new Object[] {"on a Sunday", "2030-02-03T15:00:00Z", "2030-02-11"},
        new Object[] {"on a Sunday, Monday in UTC", "2030-02-04T03:00:00Z", "2030-02-11"});
  }

  @Test
  public void countsWorkingDaysFromTheFirstOne() {
    assertThat(ALMANAC.endOfTriage(Instant.parse(proposed), NEW_YORK))
        .isEqualTo(LocalDate.parse(end));
  }
}
