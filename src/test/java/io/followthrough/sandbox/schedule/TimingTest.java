package io.followthrough.sandbox.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assert.assertThrows;

import com.atlassian.scheduler.config.Schedule;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.TimeZone;
import org.junit.Test;

/**
 * When jobs run, after
 * https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/atlassian-scheduler-api/apidocs/com/atlassian/scheduler/config/Schedule.html.
 */
public class TimingTest {

  private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
  private static final Instant NOW = Instant.parse("2030-03-30T22:30:00Z");

  @Test
  public void runsOnce_atOnce_whereNoTimeIsGiven() {
    var timing = Timing.of(Schedule.runOnce(null), ZURICH);

    assertThat(timing.first(NOW)).contains(NOW);
    assertThat(timing.after(NOW)).isEmpty();
    assertThat(timing.words()).isEqualTo("once");
  }

  @Test
  public void runsAgainAfterAnInterval_fromTheGivenTimeOn() {
    var start = NOW.plusSeconds(60);
    var timing = Timing.of(Schedule.forInterval(90_000, Date.from(start)), ZURICH);

    assertThat(timing.first(NOW)).contains(start);
    assertThat(timing.after(start)).contains(start.plusSeconds(90));
    assertThat(timing.words()).isEqualTo("every 1m30s");
  }

  @Test
  public void runsByTheCalendar_alsoWhereTheClocksChange() {
    var timing = Timing.of(Schedule.forCronExpression("0 17 1 * * ?"), ZURICH);

    // In the night after, the clocks go from 02:00 to 03:00.
    assertThat(timing.first(NOW)).contains(Instant.parse("2030-03-31T00:17:00Z"));
    assertThat(timing.after(Instant.parse("2030-03-31T00:17:00Z")))
        .contains(Instant.parse("2030-03-31T23:17:00Z"));
  }

  @Test
  public void takesTheZoneOfTheExpressionFirst() {
    var timing =
        Timing.of(
            Schedule.forCronExpression("0 0 12 * * ?", TimeZone.getTimeZone("Asia/Tokyo")), ZURICH);

    assertThat(timing.first(NOW)).contains(Instant.parse("2030-03-31T03:00:00Z"));
  }

  @Test
  public void readsWhatItWrote() {
    for (var schedule :
        new Schedule[] {
          Schedule.runOnce(null),
          Schedule.forInterval(5, Date.from(NOW)),
          Schedule.forCronExpression("0 0/5 * * * ?")
        }) {
      var timing = Timing.of(schedule, ZURICH);

      assertThat(Timing.read(timing.text())).isEqualTo(timing);
      assertThat(Timing.of(timing.schedule(), ZoneId.of("UTC"))).isEqualTo(timing);
    }
  }

  @Test
  public void refusesWhatIsNoTime() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Timing.of(Schedule.forCronExpression("at night"), ZURICH));
    assertThrows(
        IllegalArgumentException.class, () -> Timing.of(Schedule.forInterval(-1, null), ZURICH));
  }
}
