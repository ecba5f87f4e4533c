package io.followthrough.postmortem.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Reads moments as people write them, and says why it cannot. */
@RunWith(Parameterized.class)
public class WhenReaderTest {

  private static final LocalDate DAY = LocalDate.of(2030, 7, 14);

  private final String said;
  private final String expected;

  public WhenReaderTest(String said, String expected) {
    this.said = said;
    this.expected = expected;
  }

  @Parameters(name = "{0} -> {1}")
  public static List<Object[]> cases() {
    return List.of(
        row("2030-03-14 10:02", "2030-03-14 10:02 UTC = 2030-03-14T10:02:00Z"),
        row("2030-03-14T10:02:07Z", "2030-03-14 10:02:07 UTC = 2030-03-14T10:02:07Z"),
        row(
            "2030-03-14T10:02:07.123+01:00",
            "2030-03-14 10:02:07 UTC+01:00 = 2030-03-14T09:02:07Z"),
        row("2030-03-14T10:02-05:00", "2030-03-14 10:02 UTC-05:00 = 2030-03-14T15:02:00Z"),
        row("2030-03-14   8:05", "2030-03-14 08:05 UTC = 2030-03-14T08:05:00Z"),
        row("2030/03/14, 10:02 (CET)", "2030-03-14 10:02 CET = 2030-03-14T09:02:00Z"),
        row("2030-07-14 10:02 CET", "2030-07-14 10:02 CET = 2030-07-14T08:02:00Z"),
        row("2030-07-14 10:02 CEST", "2030-07-14 10:02 CEST = 2030-07-14T08:02:00Z"),
        row("14.3.2030 10:02", "2030-03-14 10:02 UTC = 2030-03-14T10:02:00Z"),
        row("14/03/2030 10:02", "2030-03-14 10:02 UTC = 2030-03-14T10:02:00Z"),
        row("3/14/2030 10:02 pm", "2030-03-14 22:02 UTC = 2030-03-14T22:02:00Z"),
        row("Thu, 14 March 2030 at 3 pm", "2030-03-14 15:00 UTC = 2030-03-14T15:00:00Z"),
        row("Mar 14th, 2030 12:30 a.m.", "2030-03-14 00:30 UTC = 2030-03-14T00:30:00Z"),
        row("10:02 America/New_York", "2030-07-14 10:02 America/New_York = 2030-07-14T14:02:00Z"),
        row("10:02 UTC+2", "2030-07-14 10:02 UTC+02:00 = 2030-07-14T08:02:00Z"),
        row("10:02 PDT", "2030-07-14 10:02 PDT = 2030-07-14T17:02:00Z"),
        row("10h02", "2030-07-14 10:02 UTC = 2030-07-14T10:02:00Z"),
        row("~10:15", "~2030-07-14 10:15 UTC = 2030-07-14T10:15:00Z"),
        row("2030-03-14 10:15~", "~2030-03-14 10:15 UTC = 2030-03-14T10:15:00Z"),
        row("about 2030-03-14 10:15", "~2030-03-14 10:15 UTC = 2030-03-14T10:15:00Z"),
        row("2030-03-14 ca. 10:15", "~2030-03-14 10:15 UTC = 2030-03-14T10:15:00Z"),
        row("2030-03-14", "2030-03-14 UTC = 2030-03-14T00:00:00Z"),
        row("2030-03-14 --:--", "2030-03-14 UTC = 2030-03-14T00:00:00Z"),
        row("2030-03-14 HH:mm CET", "2030-03-14 CET = 2030-03-13T23:00:00Z"),
        row("2030-03-14 14:??", "2030-03-14 14:?? UTC = 2030-03-14T14:00:00Z"),
        row(
            "2030-03-14 09:00 - 11:00 CET",
            "2030-03-14 09:00 - 11:00 CET = 2030-03-14T08:00:00Z until 2030-03-14T10:00:00Z"),
        row(
            "23:30–00:15",
            "2030-07-14 23:30 - 2030-07-15 00:15 UTC = 2030-07-14T23:30:00Z"
                + " until 2030-07-15T00:15:00Z"),
        row(
            "2030-03-14 23:30 to 2030-03-16 01:00",
            "2030-03-14 23:30 - 2030-03-16 01:00 UTC = 2030-03-14T23:30:00Z"
                + " until 2030-03-16T01:00:00Z"),
        row(
            "2030-03-14 12:26-12:??",
            "2030-03-14 12:26 UTC = 2030-03-14T12:26:00Z but end-unknown"),
        row("2030-03-14 10:02 - 2030-03-13 10:00", "none: backwards"),
        row("2030-02-30 10:02", "none: no-day 2030-02-30"),
        row("20302-01-16 12:00", "none: no-day 20302-01-16"),
        row("2030-02-?? ??:??", "none: no-day 2030-02-??"),
        row("20xx-MM-DD HH:mm", "none: no-day 20xx-MM-DD"),
        row("2021/22-??-?? HH:mm", "none: no-day 2021/22-??-??"),
        row("03/04/2030 10:02", "none: two-days 03/04/2030"),
        row("2030-03-14 25:10", "none: no-clock 25:10"),
        row("2030-03-14 13:10 pm", "none: no-clock 13:10 pm"),
        row("2030-03-31 02:30 Europe/Copenhagen", "none: skipped 2030-03-31 02:30"),
        row("2030-03-14 10:02 IST", "none: no-zone IST"),
        row("2030-03-14 10:02 or so", "none: left-over or so"),
        row("tomorrow", "none: no-time"),
        row("99999999999999999999", "none: no-time"),
        row("", "none: no-time"));
  }

  @Test
  public void reads() {
    var reading = WhenReader.read(said, Zone.UTC, DAY).alone();

    assertThat(told(reading)).isEqualTo(expected);
  }

  @Test
  public void readsAgain_whatItWrote() {
    var when = WhenReader.read(said, Zone.UTC, DAY).alone().when();

    if (when != null) {
      assertThat(Entries.moment(when.written())).isEqualTo(when);
    }
  }

  private static String told(Reading reading) {
    var when = reading.when();
    if (when == null) {
      var snag = reading.failure().orElseThrow();
      return ("none: " + snag.cause().id() + " " + snag.said()).strip();
    }
    return when.written()
        + " = "
        + when.at()
        + (when.until() == null ? "" : " until " + when.until())
        + (reading.snags().isEmpty() ? "" : " but " + reading.snags().get(0).cause().id());
  }

  private static Object[] row(String said, String expected) {
    return new Object[] {said, expected};
  }
}
