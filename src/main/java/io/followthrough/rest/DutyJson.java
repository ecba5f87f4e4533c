package io.followthrough.rest;

import io.followthrough.desk.report.DutyLine;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A closed incident whose policy asks for a postmortem, on the wire.
 *
 * @param id the id of the incident
 * @param project the key of its project
 * @param severity how bad it is; empty where nobody can tell
 * @param state {@code in-time}, {@code late}, {@code pending}, {@code overdue}, {@code waived},
 *     {@code bypassed} or {@code cancelled}
 * @param closed when its clock began to run: when it was resolved last, or was opened where nobody
 *     wrote that down
 * @param due by which day the postmortem is to be complete; {@code null} where none is set
 * @param completed since when it has been; {@code null} while it is not
 */
public record DutyJson(
    long id,
    String key,
    String summary,
    String project,
    String severity,
    String state,
    String closed,
    @Nullable String due,
    @Nullable String completed) {

  static DutyJson of(DutyLine line) {
    var duty = line.duty();
    return new DutyJson(
        duty.incident(),
        line.incident().key(),
        line.incident().summary(),
        line.project(),
        duty.severity(),
        line.state().id(),
        duty.closed().toString(),
        day(duty.due()),
        moment(duty.completed()));
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static @Nullable String moment(@Nullable Instant moment) {
    return moment == null ? null : moment.toString();
  }
}
