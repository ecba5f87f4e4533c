package io.followthrough.desk.audit;

import io.followthrough.desk.Choices;
import io.followthrough.desk.Complaint;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.People;
import io.followthrough.desk.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the audit somebody asks for; {@code null} asks for all.
 *
 * @param act what happened
 * @param by the user key of who did it
 * @param about the key of an issue or project in small or capital letters, {@code global}, or the
 *     name of a workflow
 * @param from the earliest moment
 * @param until the moment after the latest
 */
public record AuditFilter(
    @Nullable AuditAct act,
    @Nullable String by,
    @Nullable String about,
    @Nullable Instant from,
    @Nullable Instant until) {

  /** Lets everything through. */
  public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null);

  /** What one may ask for, as it is called in addresses. */
  public static final List<String> NAMES = List.of("act", "by", "about", "from", "until");

  /**
   * Reads what somebody asks for. Days are those of UTC, as all times of the audit; the last one
   * counts in full. What is empty asks for all.
   */
  static Outcome<AuditFilter> read(Map<String, String> asked, People people) {
    var wrong = new ArrayList<Complaint>();
    var by = said(asked, "by");
    var about = said(asked, "about");
    var until = day(asked, "until", wrong);
    var from = day(asked, "from", wrong);
    var filter =
        new AuditFilter(
            act(asked, wrong),
            by == null ? null : people.user(by).map(person -> person.key()).orElse(by),
            about,
            from == null ? null : from.atStartOfDay(ZoneOffset.UTC).toInstant(),
            until == null ? null : until.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    return wrong.isEmpty()
        ? Outcome.done(filter)
        : Outcome.refused(new Refusal(Refusal.Kind.INVALID, wrong));
  }

  private static @Nullable AuditAct act(Map<String, String> asked, List<Complaint> wrong) {
    return parsed(
        asked,
        "act",
        text -> AuditAct.of(text).orElse(null),
        text ->
            Complaint.about(
                "act",
                "followthrough.error.no-choice",
                text,
                Choices.among(AuditAct.values(), AuditAct::id)),
        wrong);
  }

  private static @Nullable LocalDate day(
      Map<String, String> asked, String name, List<Complaint> wrong) {
    return parsed(
        asked,
        name,
        AuditFilter::day,
        text -> Complaint.about(name, "followthrough.error.no-day", text),
        wrong);
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return text.length() == 10 ? LocalDate.parse(text) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static <T> @Nullable T parsed(
      Map<String, String> asked,
      String name,
      Function<String, @Nullable T> parse,
      Function<String, Complaint> complaint,
      List<Complaint> wrong) {
    var text = said(asked, name);
    var parsed = text == null ? null : parse.apply(text);
    if (text != null && parsed == null) {
      wrong.add(complaint.apply(text));
    }
    return parsed;
  }

  private static @Nullable String said(Map<String, String> asked, String name) {
    var text = asked.getOrDefault(name, "").strip();
    return text.isEmpty() ? null : text;
  }
}
