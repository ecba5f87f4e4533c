package io.followthrough.desk;

import static java.time.temporal.ChronoUnit.DAYS;

import io.followthrough.insight.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of a report, and gathers what is wrong with them and what is possible. */
public final class ParameterReader {

  /** Three years: as long as one can remember what a number stood for. */
  private static final int LONGEST = 3 * 366;

  private final Map<String, String> sent;
  private final List<Complaint> complaints = new ArrayList<>();

  public ParameterReader(Map<String, String> sent, Set<String> known) {
    this.sent = sent;
    var possible = String.join(", ", known.stream().sorted().toList());
    sent.keySet().stream()
        .filter(name -> !known.contains(name))
        .sorted()
        .forEach(name -> complain(name, "followthrough.error.unknown-parameter", possible));
  }

  /** What was said; {@code null} where nothing was. */
  public @Nullable String text(String name) {
    var said = sent.get(name);
    return said == null || said.isBlank() ? null : said.strip();
  }

  /** A number within bounds. */
  public int number(String name, int otherwise, int least, int most) {
    var said = text(name);
    if (said == null) {
      return otherwise;
    }
    var number = said.matches("[0-9]{1,9}") ? Integer.parseInt(said) : -1;
    if (number < least || number > most) {
      complain(
          name, "followthrough.error.no-number", said, String.valueOf(least), String.valueOf(most));
      return otherwise;
    }
    return number;
  }

  /** The id that a list goes on from. */
  public long id(String name, long beginning) {
    var said = text(name);
    if (said == null) {
      return beginning;
    }
    if (!said.matches("[0-9]{1,18}")) {
      complain(name, "followthrough.error.no-cursor");
      return beginning;
    }
    return Long.parseLong(said);
  }

  /** A place in a list; {@code null} for the beginning. */
  public @Nullable Rank place(String name) {
    var said = text(name);
    var place = said == null ? null : Rank.parse(said).orElse(null);
    if (said != null && place == null) {
      complain(name, "followthrough.error.no-cursor");
    }
    return place;
  }

  /** One of several things. */
  public <T> T choice(
      String name, T otherwise, Function<String, Optional<T>> lookUp, String possible) {
    var said = text(name);
    if (said == null) {
      return otherwise;
    }
    var found = lookUp.apply(said);
    if (found.isEmpty()) {
      complain(name, "followthrough.error.no-choice", said, possible);
    }
    return found.orElse(otherwise);
  }

  /** Some days in a row, by the parameters {@code from} and {@code to}. */
  public Span span(Span otherwise) {
    var first = day("from", otherwise.first());
    var last = day("to", otherwise.last());
    if (last.isBefore(first)) {
      complain("to", "followthrough.error.reversed", first.toString(), last.toString());
      return otherwise;
    }
    if (DAYS.between(first, last) > LONGEST) {
      complain("to", "followthrough.error.long-period", String.valueOf(LONGEST));
      return otherwise;
    }
    return new Span(first, last);
  }

  /**
   * A day within bounds.
   *
   * @param first the first one possible, asked for only where a day is said
   */
  public LocalDate day(
      String name, LocalDate otherwise, Supplier<LocalDate> first, LocalDate last) {
    if (text(name) == null) {
      return otherwise;
    }
    var day = day(name, otherwise);
    var least = first.get();
    if (day.isBefore(least) || day.isAfter(last)) {
      complain(
          name,
          "followthrough.error.no-such-day",
          day.toString(),
          least.toString(),
          last.toString());
      return otherwise;
    }
    return day;
  }

  public void complain(String name, String key, String... arguments) {
    complaints.add(Complaint.about(name, key, arguments));
  }

  /** What the parameters lead to, unless something is wrong with any of them. */
  public <T> Outcome<T> unlessWrong(Outcome<T> answer) {
    return complaints.isEmpty()
        ? answer
        : Outcome.refused(new Refusal(Refusal.Kind.INVALID, complaints));
  }

  private LocalDate day(String name, LocalDate otherwise) {
    var said = text(name);
    if (said == null) {
      return otherwise;
    }
    try {
      if (said.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
        return LocalDate.parse(said);
      }
    } catch (DateTimeException e) {
      // There is no such day: it is told below, with those that are written otherwise.
    }
    complain(name, "followthrough.error.no-day", said);
    return otherwise;
  }
}
