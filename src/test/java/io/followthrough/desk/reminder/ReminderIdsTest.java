package io.followthrough.desk.reminder;

import static java.util.Arrays.stream;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.Test;

/** Ids are stored and spoken of over REST: a renamed constant must not change them. */
public class ReminderIdsTest {

  @Test
  public void keepTheirIds_andLeadBack() {
    assertThat(stream(Cause.values()).map(Cause::id))
        .containsExactly("unfulfilled", "returned", "due", "escalated");
    assertThat(stream(Rhythm.values()).map(Rhythm::id)).containsExactly("daily", "weekly", "none");
    assertThat(stream(MailForm.values()).map(MailForm::id)).containsExactly("html", "text");
    assertThat(Cause.values()).allSatisfy(one -> assertThat(Cause.of(one.id())).contains(one));
    assertThat(Rhythm.values()).allSatisfy(one -> assertThat(Rhythm.of(one.id())).contains(one));
    assertThat(MailForm.values())
        .allSatisfy(one -> assertThat(MailForm.of(one.id())).contains(one));
    assertThat(Rhythm.of("hourly")).isEmpty();
  }

  /** The 31st of December 2029 is a Monday: its week is the first of 2030. */
  @Test
  public void aWeekIsTheSame_overTheEndOfAYear() {
    var weekly = new Subscription(Rhythm.WEEKLY, MailForm.HTML, LocalDate.parse("2029-12-31"));

    assertThat(weekly.wants(Cause.DUE, LocalDate.parse("2030-01-06"))).isFalse();
    assertThat(weekly.wants(Cause.DUE, LocalDate.parse("2030-01-07"))).isTrue();
    assertThat(weekly.wants(Cause.DUE, LocalDate.parse("2030-12-30"))).isTrue();
    assertThat(weekly.isFreeOn(LocalDate.parse("2029-12-31"))).isFalse();
  }
}
