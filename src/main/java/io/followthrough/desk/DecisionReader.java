package io.followthrough.desk;

import io.followthrough.action.Accepted;
import io.followthrough.action.ActionType;
import io.followthrough.action.Answer;
import io.followthrough.action.Gap;
import io.followthrough.action.Person;
import io.followthrough.action.Proposed;
import io.followthrough.action.Rejected;
import io.followthrough.action.RejectionReason;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes an answer of what somebody filled in, or says all that is wrong with it. */
public final class DecisionReader {

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
  private final InstantSource clock;
  private final ZoneId zone;

  /**
   * A reader.
   *
   * @param zone where the day begins that a due date must not lie before
   */
  public DecisionReader(People people, InstantSource clock, ZoneId zone) {
    this.people = people;
    this.clock = clock;
    this.zone = zone;
  }

  /** The answer, complete and without a gap; or the complaints, one a field. */
  public Outcome<Answer> read(Decision decision) {
    var complaints = new ArrayList<Complaint>();
    Answer answer =
        switch (decision.disposition()) {
          case PROPOSED -> new Proposed();
          case ACCEPTED -> accepted(decision, complaints);
          case REJECTED -> rejected(decision, complaints);
        };
    if (!(answer instanceof Proposed)) {
      addGaps(answer, complaints);
    }
    return complaints.isEmpty()
        ? Outcome.done(answer)
        : Outcome.refused(new Refusal(Refusal.Kind.INVALID, complaints));
  }

  private Accepted accepted(Decision decision, List<Complaint> complaints) {
    return new Accepted(
        known(
            "type",
            decision.type(),
            id -> ActionType.of(id).orElse(null),
            ids(ActionType.values(), ActionType::id),
            complaints),
        known(
            "priority",
            decision.priority(),
            this::priority,
            String.join(", ", people.priorities()),
            complaints),
        owner(decision.owner(), complaints),
        due(decision.due(), complaints),
        decision.priorityAction(),
        text("doneWhen", decision.doneWhen(), complaints));
  }

  private static Rejected rejected(Decision decision, List<Complaint> complaints) {
    return new Rejected(
        known(
            "reasonCategory",
            decision.reasonCategory(),
            id -> RejectionReason.of(id).orElse(null),
            ids(RejectionReason.values(), RejectionReason::id),
            complaints),
        text("reason", decision.reason(), complaints));
  }

  private @Nullable String priority(String name) {
    return people.priorities().stream().filter(name::equalsIgnoreCase).findFirst().orElse(null);
  }

  private @Nullable Person owner(@Nullable String name, List<Complaint> complaints) {
    if (name == null || name.isBlank()) {
      return null;
    }
    var owner = people.user(name).orElse(null);
    if (owner == null) {
      complaints.add(Complaint.about("owner", "followthrough.error.no-user", name));
    }
    return owner;
  }

  private @Nullable LocalDate due(@Nullable String day, List<Complaint> complaints) {
    if (day == null || day.isBlank()) {
      return null;
    }
    try {
      var due = LocalDate.parse(day, DAY);
      var today = LocalDate.ofInstant(clock.instant(), zone);
      if (due.isBefore(today)) {
        complaints.add(
            Complaint.about("due", "followthrough.error.due-past", day, today.toString()));
      }
      return due;
    } catch (DateTimeException e) {
      complaints.add(Complaint.about("due", "followthrough.error.no-day", day));
      return null;
    }
  }

  private static <T> @Nullable T known(
      String field,
      @Nullable String said,
      Function<String, @Nullable T> lookUp,
      String choices,
      List<Complaint> complaints) {
    if (said == null || said.isBlank()) {
      return null;
    }
    var found = lookUp.apply(said);
    if (found == null) {
      complaints.add(Complaint.about(field, "followthrough.error.no-choice", said, choices));
    }
    return found;
  }

  private static String text(String field, @Nullable String said, List<Complaint> complaints) {
    var text = said == null ? "" : said.strip();
    if (text.length() > TEXT_LIMIT) {
      complaints.add(
          Complaint.about(field, "followthrough.error.text-long", String.valueOf(TEXT_LIMIT)));
    } else if (!canBeKept(text)) {
      complaints.add(Complaint.about(field, "followthrough.error.text-unreadable"));
    }
    return text;
  }

  /** Databases refuse the NUL character and halves of characters. */
  private static boolean canBeKept(String text) {
    return text.codePoints()
        .noneMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE);
  }

  /** Names the gaps in fields that nothing else was said about. */
  private static void addGaps(Answer answer, List<Complaint> complaints) {
    var named = complaints.stream().map(Complaint::field).collect(Collectors.toSet());
    answer.gaps().stream()
        .filter(gap -> !named.contains(gap.field()))
        .map(DecisionReader::missing)
        .forEach(complaints::add);
  }

  private static Complaint missing(Gap gap) {
    return Complaint.about(gap.field(), "followthrough.error.missing." + gap.id());
  }

  private static <T> String ids(T[] values, Function<T, String> id) {
    return Arrays.stream(values).map(id).collect(Collectors.joining(", "));
  }
}
