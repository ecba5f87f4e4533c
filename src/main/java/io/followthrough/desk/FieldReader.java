package io.followthrough.desk;

import io.followthrough.action.Person;
import io.followthrough.gate.Message;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one form, and gathers what is wrong with them. */
public final class FieldReader {

  /** As much as Jira takes into a text field by default. */
  private static final int TEXT_LIMIT = 32_767;

  /** With years of four digits: later ones are slips of the hand that no host can keep. */
  private static final DateTimeFormatter DAY =
      new DateTimeFormatterBuilder()
          .appendValue(ChronoField.YEAR, 4)
          .appendPattern("-MM-dd")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private final People people;
  private final LocalDate today;
  private final List<Complaint> complaints = new ArrayList<>();

  public FieldReader(People people, LocalDate today) {
    this.people = people;
    this.today = today;
  }

  /** A text without the blanks around it; empty where nothing was said. */
  public String text(String field, @Nullable String said) {
    var text = said == null ? "" : said.strip();
    if (text.length() > TEXT_LIMIT) {
      complain(field, "followthrough.error.text-long", String.valueOf(TEXT_LIMIT));
    } else if (!canBeKept(text)) {
      complain(field, "followthrough.error.text-unreadable");
    }
    return text;
  }

  /** A day from today on; {@code null} where none was said. */
  @Nullable LocalDate day(String field, @Nullable String said) {
    if (said == null || said.isBlank()) {
      return null;
    }
    try {
      var day = LocalDate.parse(said, DAY);
      if (day.isBefore(today)) {
        complain(field, "followthrough.error.day-past", said, today.toString());
      }
      return day;
    } catch (DateTimeException e) {
      complain(field, "followthrough.error.no-day", said);
      return null;
    }
  }

  /** A day from today on that is at most so many days ahead; {@code null} where none was said. */
  public @Nullable LocalDate dayWithin(int days, String field, @Nullable String said) {
    var day = day(field, said);
    var last = today.plusDays(days);
    if (day != null && day.isAfter(last)) {
      complain(
          field,
          "followthrough.error.day-far",
          day.toString(),
          String.valueOf(days),
          last.toString());
    }
    return day;
  }

  /** Somebody the host knows by name; {@code null} where nobody was named. */
  public @Nullable Person person(String field, @Nullable String said) {
    if (said == null || said.isBlank()) {
      return null;
    }
    var person = people.user(said).orElse(null);
    if (person == null) {
      complain(field, "followthrough.error.no-user", said);
    }
    return person;
  }

  /** One of several things; {@code null} where none was chosen. */
  public <T> @Nullable T choice(
      String field, @Nullable String said, Function<String, @Nullable T> lookUp, String choices) {
    if (said == null || said.isBlank()) {
      return null;
    }
    var found = lookUp.apply(said);
    if (found == null) {
      complain(field, "followthrough.error.no-choice", said, choices);
    }
    return found;
  }

  public void complain(String field, String key, String... arguments) {
    complaints.add(Complaint.about(field, key, arguments));
  }

  /** Complains with a message that is more than a sentence with arguments. */
  public void complain(String field, Message message) {
    complaints.add(new Complaint(field, message));
  }

  /** Whether something was said about a field already. */
  public boolean hasNamed(String field) {
    return complaints.stream().anyMatch(one -> field.equals(one.field()));
  }

  /** All that is wrong, in the order in which it was found. */
  public List<Complaint> complaints() {
    return List.copyOf(complaints);
  }

  /** Databases refuse the NUL character and halves of characters. */
  static boolean canBeKept(String text) {
    return text.codePoints()
        .noneMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE);
  }
}
