package io.followthrough.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** A month counts as told of when it is over and was asked for from end to end. */
@RunWith(Parameterized.class)
public class ExtentTest {

  private static final Span MARCH = new Span(day(3, 1), day(3, 31));
  private static final Span YEAR = new Span(day(1, 1), day(12, 31));

  private final Span asked;
  private final LocalDate today;
  private final Extent extent;

  public ExtentTest(String when, Span asked, LocalDate today, Extent extent) {
    this.asked = asked;
    this.today = today;
    this.extent = extent;
  }

  @Parameters(name = "{0}")
  public static List<Object[]> cases() {
    return List.of(
        new Object[] {"on the day before it", YEAR, day(2, 28), Extent.TO_COME},
        new Object[] {"on its first day", YEAR, day(3, 1), Extent.PARTIAL},
        new Object[] {"on its last day", YEAR, day(3, 31), Extent.PARTIAL},
        new Object[] {"on the day after it", YEAR, day(4, 1), Extent.WHOLE},
        new Object[] {"asked for itself", MARCH, day(4, 1), Extent.WHOLE},
        new Object[] {
          "asked for from its second day on",
          new Span(day(3, 2), day(12, 31)),
          day(4, 1),
          Extent.PARTIAL
        },
        new Object[] {
          "asked for until its last day but one",
          new Span(day(1, 1), day(3, 30)),
          day(4, 1),
          Extent.PARTIAL
        });
  }

  @Test
  public void isTold() {
    assertThat(Extent.of(MARCH, asked, today)).isEqualTo(extent);
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2030, month, day);
  }
}
