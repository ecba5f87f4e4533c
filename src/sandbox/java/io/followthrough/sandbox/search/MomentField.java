package io.followthrough.sandbox.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * A column that holds a date or a moment.
 *
 * @param <T> what the column holds
 */
final class MomentField<T> implements SearchField {

  private final Field<T> column;
  private final boolean canBeEmpty;
  private final BiFunction<Instant, Asker, T> toColumn;

  private MomentField(Field<T> column, boolean canBeEmpty, BiFunction<Instant, Asker, T> toColumn) {
    this.column = column;
    this.canBeEmpty = canBeEmpty;
    this.toColumn = toColumn;
  }

  /** A moment, compared as it is. */
  static MomentField<Instant> ofMoment(Field<Instant> column, boolean canBeEmpty) {
    return new MomentField<>(column, canBeEmpty, (moment, asker) -> moment);
  }

  /** A day, compared with the asker's day of a moment. */
  static MomentField<LocalDate> ofDay(Field<LocalDate> column) {
    return new MomentField<>(
        column, true, (moment, asker) -> moment.atZone(asker.zone()).toLocalDate());
  }

  /** A day kept as its midnight in Greenwich, whatever the zone people live in. */
  static MomentField<Instant> ofStoredDay(Field<Instant> column) {
    return new MomentField<>(
        column,
        true,
        (moment, asker) ->
            moment.atZone(asker.zone()).toLocalDate().atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  @Override
  public Set<Operator> operators() {
    var operators = EnumSet.complementOf(EnumSet.of(Operator.LIKE, Operator.NOT_LIKE));
    if (!canBeEmpty) {
      operators.removeAll(EnumSet.of(Operator.IS, Operator.IS_NOT));
    }
    return operators;
  }

  @Override
  public boolean canBeEmpty() {
    return canBeEmpty;
  }

  @Override
  public Condition condition(String name, Operator operator, List<Operand> members, Asker asker) {
    var conditions = members.stream().map(member -> one(name, operator, member, asker)).toList();
    return operator.isNegative() ? DSL.and(conditions) : DSL.or(conditions);
  }

  private Condition one(String name, Operator operator, Operand member, Asker asker) {
    if (member instanceof Operand.Empty) {
      return operator.isNegative() ? column.isNotNull() : column.isNull();
    }
    var value = toColumn.apply(Moments.of(name, member, asker), asker);
    return switch (operator) {
      case EQUALS, IN -> column.eq(value);
      case NOT_EQUALS, NOT_IN -> column.ne(value);
      case LESS -> column.lt(value);
      case LESS_OR_EQUAL -> column.le(value);
      case GREATER -> column.gt(value);
      case GREATER_OR_EQUAL -> column.ge(value);
      case LIKE, NOT_LIKE, IS, IS_NOT -> throw Faults.unsupportedOperator(name, operator);
    };
  }
}
