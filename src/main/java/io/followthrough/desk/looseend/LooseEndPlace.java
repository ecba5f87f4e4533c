package io.followthrough.desk.looseend;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in a list of loose ends.
 *
 * @param since the day since which the one before it has been one
 * @param issue the id of that one's issue
 */
public record LooseEndPlace(LocalDate since, long issue) {

  private static final Pattern FORM = Pattern.compile("(\\d{1,6})-(\\d{1,18})");

  static LooseEndPlace of(LooseEnds row, LooseEndKind kind) {
    return new LooseEndPlace(row.since().getOrDefault(kind, LocalDate.EPOCH), row.issue());
  }

  /** In letters that may stand in an address. */
  public String text() {
    return since.toEpochDay() + "-" + issue;
  }

  /** The place that {@link #text} was made of; empty for anything else. */
  static Optional<LooseEndPlace> parse(String text) {
    var match = FORM.matcher(text);
    return match.matches()
        ? Optional.of(
            new LooseEndPlace(
                LocalDate.ofEpochDay(Long.parseLong(match.group(1))),
                Long.parseLong(match.group(2))))
        : Optional.empty();
  }
}
