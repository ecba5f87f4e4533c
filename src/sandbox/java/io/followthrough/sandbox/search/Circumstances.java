package io.followthrough.sandbox.search;

import io.followthrough.sandbox.search.Clause.Circumstance;
import io.followthrough.sandbox.search.Meaning.Meant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * When, by whom and between which values something happened, understood.
 *
 * @param windows when; it has to be in all of them
 * @param by the keys of those who did it; one list for each time it was said
 * @param from the values before; one for each time it was said
 * @param to the values afterwards
 */
record Circumstances(
    List<Window> windows, List<List<String>> by, List<Meant<String>> from, List<Meant<String>> to) {

  /**
   * A stretch of time.
   *
   * @param start the first moment of it; {@code null} for no beginning
   * @param end the first moment after it; {@code null} for no end
   */
  record Window(@Nullable Instant start, @Nullable Instant end) {

    /** A moment lies in it. */
    Condition holds(Field<Instant> moment) {
      return (start == null ? DSL.noCondition() : moment.ge(start)).and(endsAfter(moment));
    }

    Condition endsAfter(Field<Instant> moment) {
      return end == null ? DSL.noCondition() : moment.lt(end);
    }

    Condition startsBefore(Field<Instant> moment) {
      return start == null ? DSL.noCondition() : moment.gt(start);
    }
  }

  /** Databases keep microseconds. */
  private static final long SMALLEST = 1_000;

  /**
   * Understands them.
   *
   * @param value finds what a value of the field means
   * @throws JqlFault where one of them means nothing
   */
  static Circumstances of(
      String field,
      List<Circumstance> given,
      Meaning<String> value,
      Meaning<String> person,
      Asker asker) {
    var found =
        new Circumstances(
            new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (var one : given) {
      var operand = one.operand();
      switch (one.kind()) {
        case FROM -> found.from.add(meant(field, operand, value, asker));
        case TO -> found.to.add(meant(field, operand, value, asker));
        case BY -> found.by.add(meant(field, operand, person, asker).values());
        case BEFORE -> found.windows.add(new Window(null, moment(field, operand, asker)));
        case AFTER -> found.windows.add(new Window(after(moment(field, operand, asker)), null));
        case ON -> found.windows.add(day(moment(field, operand, asker), asker));
        case DURING -> found.windows.add(during(field, operand, asker));
      }
    }
    return found;
  }

  /** What a value or a list of them stands for. */
  static Meant<String> meant(String field, Operand operand, Meaning<String> meaning, Asker asker) {
    var values = new ArrayList<String>();
    var empty = false;
    for (var member : members(operand).toList()) {
      if (member instanceof Operand.Empty) {
        empty = true;
      } else {
        var one = meaning.of(field, member, asker);
        values.addAll(one.values());
        empty |= one.empty();
      }
    }
    return new Meant<>(values, empty);
  }

  private static Stream<Operand> members(Operand operand) {
    return operand instanceof Operand.Several several
        ? several.members().stream().flatMap(Circumstances::members)
        : Stream.of(operand);
  }

  private static Instant moment(String field, Operand operand, Asker asker) {
    if (operand instanceof Operand.Several) {
      throw Faults.fault(
          "The value '%s' for the history of field '%s' must be one date."
              .formatted(operand, field));
    }
    return Moments.of(field, operand, asker);
  }

  private static Window day(Instant moment, Asker asker) {
    var start = moment.atZone(asker.zone()).toLocalDate().atStartOfDay(asker.zone());
    return new Window(start.toInstant(), start.plusDays(1).toInstant());
  }

  private static Window during(String field, Operand operand, Asker asker) {
    if (!(operand instanceof Operand.Several several) || several.members().size() != 2) {
      throw Faults.fault(
          "DURING takes two dates in parentheses, not '%s', for the field '%s'."
              .formatted(operand, field));
    }
    return new Window(
        moment(field, several.members().get(0), asker),
        after(moment(field, several.members().get(1), asker)));
  }

  private static Instant after(Instant moment) {
    return moment.plusNanos(SMALLEST);
  }
}
