package io.followthrough.sandbox.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** A column that holds a number. */
final class NumberField implements SearchField {

  private final Field<Double> column;

  NumberField(Field<Double> column) {
    this.column = column;
  }

  @Override
  public Set<Operator> operators() {
    return EnumSet.complementOf(EnumSet.of(Operator.LIKE, Operator.NOT_LIKE));
  }

  @Override
  public boolean canBeEmpty() {
    return true;
  }

  @Override
  public Condition condition(String name, Operator operator, List<Operand> members, Asker asker) {
    var conditions = members.stream().map(member -> one(name, operator, member)).toList();
    return operator.isNegative() ? DSL.and(conditions) : DSL.or(conditions);
  }

  private Condition one(String name, Operator operator, Operand member) {
    if (member instanceof Operand.Empty) {
      return operator.isNegative() ? column.isNotNull() : column.isNull();
    }
    var number = number(name, Meanings.value(name, member));
    return switch (operator) {
      case EQUALS, IN -> column.eq(number);
      case NOT_EQUALS, NOT_IN -> column.ne(number);
      case LESS -> column.lt(number);
      case LESS_OR_EQUAL -> column.le(number);
      case GREATER -> column.gt(number);
      case GREATER_OR_EQUAL -> column.ge(number);
      case LIKE, NOT_LIKE, IS, IS_NOT -> throw Faults.unsupportedOperator(name, operator);
    };
  }

  private static double number(String field, String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw Faults.fault("Value '%s' is not a number for field '%s'.".formatted(text, field));
    }
  }
}
