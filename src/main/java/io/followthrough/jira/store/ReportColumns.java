package io.followthrough.jira.store;

import io.followthrough.action.Delivery;
import io.followthrough.action.Disposition;
import io.followthrough.insight.Course;
import io.followthrough.insight.DueDates;
import io.followthrough.insight.LostTicket;
import io.followthrough.insight.ReportRow;
import java.time.Instant;
import java.time.LocalDate;
import net.java.ao.DBParam;
import org.jspecify.annotations.Nullable;

/** Puts rows of reports into columns, and takes them out again. */
final class ReportColumns {

  /** What is not promised, or has no due date, is never overdue. */
  static final int FAR = Integer.MAX_VALUE;

  private ReportColumns() {}

  /** The columns that may not be empty. */
  static DBParam[] keysOf(ReportRow row) {
    return new DBParam[] {
      new DBParam("ITEM_ID", row.item()),
      new DBParam("PROJECT_ID", row.project()),
      new DBParam("DISPOSITION", row.course().disposition().id()),
      new DBParam("PROPOSED_AT", row.course().proposed().toEpochMilli()),
      new DBParam("PROMISED_FOR", whilePromised(row, row.due().current()))
    };
  }

  static void fill(ReportRowEntity entity, ReportRow row) {
    entity.setProjectId(row.project());
    entity.setOwner(row.owner());
    entity.setSeverity(row.severity().isEmpty() ? null : row.severity());
    entity.setPostmortems(row.postmortems());
    fill(entity, row.course());
    entity.setOriginalDue(numberOf(row.due().original()));
    entity.setDue(numberOf(row.due().current()));
    entity.setSlips(row.due().slips());
    entity.setPromisedFor(whilePromised(row, row.due().current()));
    entity.setFirstPromisedFor(whilePromised(row, row.due().first()));
    entity.setSlipsDown(row.course().isAwaited() ? -row.due().slips() : FAR);
  }

  static ReportRow row(ReportRowEntity entity) {
    var severity = entity.getSeverity();
    return new ReportRow(
        entity.getItemId(),
        entity.getProjectId(),
        entity.getOwner(),
        severity == null ? "" : severity,
        entity.getPostmortems(),
        course(entity),
        new DueDates(day(entity.getOriginalDue()), day(entity.getDue()), entity.getSlips()));
  }

  static int number(LocalDate day) {
    return Math.toIntExact(day.toEpochDay());
  }

  private static void fill(ReportRowEntity entity, Course course) {
    var delivery = course.delivery();
    entity.setDisposition(course.disposition().id());
    entity.setCountsUntil(numberOf(course.countsUntil()));
    entity.setProposedAt(course.proposed().toEpochMilli());
    entity.setAcceptedAt(millis(course.accepted()));
    entity.setAnsweredAt(millis(course.answered()));
    entity.setDelivery(delivery == null ? null : delivery.id());
    entity.setFinishedAt(millis(course.finished()));
    var lost = course.lost();
    entity.setLost(lost != null);
    entity.setLetGoAt(lost == null ? null : millis(lost.letGo()));
  }

  private static Course course(ReportRowEntity entity) {
    var delivery = entity.getDelivery();
    return new Course(
        Disposition.of(entity.getDisposition()).orElseThrow(() -> unknown(entity)),
        day(entity.getCountsUntil()),
        Instant.ofEpochMilli(entity.getProposedAt()),
        moment(entity.getAcceptedAt()),
        moment(entity.getAnsweredAt()),
        delivery == null ? null : Delivery.of(delivery).orElseThrow(() -> unknown(entity)),
        moment(entity.getFinishedAt()),
        isTrue(entity.getLost()) ? new LostTicket(moment(entity.getLetGoAt())) : null);
  }

  /** Whether a row has all columns; one that an earlier version wrote may lack the later ones. */
  static boolean isWhole(ReportRowEntity entity) {
    return entity.getFirstPromisedFor() != null && entity.getLost() != null;
  }

  private static int whilePromised(ReportRow row, @Nullable LocalDate day) {
    return day == null || !row.course().isAwaited() ? FAR : number(day);
  }

  private static boolean isTrue(@Nullable Boolean said) {
    return said != null && said;
  }

  private static IllegalStateException unknown(ReportRowEntity entity) {
    return new IllegalStateException(
        "The report row of issue "
            + entity.getItemId()
            + " is stored as something unknown: "
            + entity.getDisposition()
            + ", "
            + entity.getDelivery());
  }

  private static @Nullable Integer numberOf(@Nullable LocalDate day) {
    return day == null ? null : number(day);
  }

  private static @Nullable LocalDate day(@Nullable Integer number) {
    return number == null ? null : LocalDate.ofEpochDay(number);
  }

  private static @Nullable Long millis(@Nullable Instant moment) {
    return moment == null ? null : moment.toEpochMilli();
  }

  private static @Nullable Instant moment(@Nullable Long millis) {
    return millis == null ? null : Instant.ofEpochMilli(millis);
  }
}
