package io.followthrough.jira.store;

import io.followthrough.action.Delivery;
import io.followthrough.action.Disposition;
import io.followthrough.insight.Course;
import io.followthrough.insight.DueDates;
import io.followthrough.insight.LostTicket;
import io.followthrough.insight.ReportRow;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a row of reports as one text, which nobody searches in, and reads it again. */
final class ReportText {

  private static final String BETWEEN = "|";
  private static final String NONE = "";

  private final String[] parts;
  private int next;

  private ReportText(String text) {
    this.parts = text.split("\\|", -1);
  }

  static String of(ReportRow row) {
    var course = row.course();
    var lost = course.lost();
    return Stream.of(
            row.item(),
            row.project(),
            row.owner(),
            row.severity(),
            row.postmortems(),
            course.disposition().id(),
            course.countsUntil(),
            course.proposed(),
            course.accepted(),
            course.answered(),
            course.delivery() == null ? null : course.delivery().id(),
            course.finished(),
            lost != null,
            lost == null ? null : lost.letGo(),
            row.due().original(),
            row.due().current(),
            row.due().slips())
        .map(part -> encoded(part))
        .collect(Collectors.joining(BETWEEN));
  }

  static ReportRow row(String text) {
    return new ReportText(text).row();
  }

  private ReportRow row() {
    return new ReportRow(
        Long.parseLong(part()),
        Long.parseLong(part()),
        said(),
        part(),
        Integer.parseInt(part()),
        course(),
        new DueDates(day(), day(), Integer.parseInt(part())));
  }

  private Course course() {
    return new Course(
        Disposition.of(part()).orElseThrow(this::unknown),
        day(),
        Instant.parse(part()),
        moment(),
        moment(),
        delivery(said()),
        moment(),
        lost());
  }

  private @Nullable LostTicket lost() {
    var isLost = Boolean.parseBoolean(part());
    var letGo = moment();
    return isLost ? new LostTicket(letGo) : null;
  }

  private @Nullable Delivery delivery(@Nullable String id) {
    return id == null ? null : Delivery.of(id).orElseThrow(this::unknown);
  }

  private @Nullable LocalDate day() {
    var said = said();
    return said == null ? null : LocalDate.parse(said);
  }

  private @Nullable Instant moment() {
    var said = said();
    return said == null ? null : Instant.parse(said);
  }

  private @Nullable String said() {
    var part = part();
    return part.equals(NONE) ? null : part;
  }

  private String part() {
    return URLDecoder.decode(parts[next++], StandardCharsets.UTF_8);
  }

  private IllegalStateException unknown() {
    return new IllegalStateException(
        "A row of reports was kept as something unknown: " + Arrays.toString(parts));
  }

  private static String encoded(@Nullable Object part) {
    return part == null ? NONE : URLEncoder.encode(part.toString(), StandardCharsets.UTF_8);
  }
}
