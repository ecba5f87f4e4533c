package io.followthrough.sandbox.field;

import com.atlassian.jira.util.DateFieldFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

/** Writes days for plugins as {@link DateTexts} reads them from forms. */
public final class DatePicker implements DateFieldFormat {

  private final DateTexts dates;

  public DatePicker(DateTexts dates) {
    this.dates = dates;
  }

  @Override
  public String formatDatePicker(Date date) {
    // Not toInstant(): a java.sql.Date, which has no time, refuses that.
    var moment = Instant.ofEpochMilli(date.getTime());
    return dates.shown(LocalDate.ofInstant(moment, dates.zone()));
  }
}
