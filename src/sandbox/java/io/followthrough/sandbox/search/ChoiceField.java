package io.followthrough.sandbox.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** A column that holds one of several known things, or nothing. */
final class ChoiceField<T> implements SearchField {

  private final Field<T> column;
  private final boolean canBeEmpty;
  private final Meaning<T> meaning;
  private final Ranking<T> ranking;

  /** A field that is, or is not, one of some things. */
  ChoiceField(Field<T> column, boolean canBeEmpty, Meaning<T> meaning) {
    this(column, canBeEmpty, meaning, Ranking.none());
  }

  /** A field whose things also have an order. */
  ChoiceField(Field<T> column, boolean canBeEmpty, Meaning<T> meaning, Ranking<T> ranking) {
    this.column = column;
    this.canBeEmpty = canBeEmpty;
    this.meaning = meaning;
    this.ranking = ranking;
  }

  @Override
  public Set<Operator> operators() {
    var operators = EnumSet.of(Operator.EQUALS, Operator.NOT_EQUALS, Operator.IN, Operator.NOT_IN);
    if (canBeEmpty) {
      operators.addAll(EnumSet.of(Operator.IS, Operator.IS_NOT));
    }
    if (ranking.isThere()) {
      operators.addAll(
          EnumSet.of(
              Operator.LESS, Operator.LESS_OR_EQUAL, Operator.GREATER, Operator.GREATER_OR_EQUAL));
    }
    return operators;
  }

  @Override
  public boolean canBeEmpty() {
    return canBeEmpty;
  }

  @Override
  public boolean holdsIssues() {
    return meaning instanceof IssueKeys;
  }

  @Override
  public Condition condition(String name, Operator operator, List<Operand> members, Asker asker) {
    var values = new ArrayList<T>();
    var empty = false;
    for (var member : members) {
      var meant = meant(name, member, asker);
      values.addAll(meant.values());
      empty |= meant.empty();
    }
    if (operator.isRelational()) {
      return ranked(operator, values);
    }
    return operator.isNegative() ? noneOf(values) : oneOf(values, empty);
  }

  private Meaning.Meant<T> meant(String name, Operand member, Asker asker) {
    if (member instanceof Operand.Empty) {
      return Meaning.Meant.nothing();
    }
    return meaning.of(name, member, asker);
  }

  private Condition oneOf(List<T> values, boolean empty) {
    var among = values.isEmpty() ? DSL.falseCondition() : column.in(values);
    return empty ? among.or(column.isNull()) : among;
  }

  private Condition noneOf(List<T> values) {
    return values.isEmpty() ? column.isNotNull() : column.notIn(values);
  }

  private Condition ranked(Operator operator, List<T> values) {
    return DSL.or(values.stream().map(value -> column.in(ranking.those(operator, value))).toList());
  }

  /** Tells which things stand before or behind another. */
  @FunctionalInterface
  interface Ranking<T> {

    /** All things in their order, the lowest first. */
    List<T> lowestFirst();

    static <T> Ranking<T> none() {
      return List::of;
    }

    default boolean isThere() {
      return !lowestFirst().isEmpty();
    }

    default List<T> those(Operator operator, T value) {
      var all = lowestFirst();
      var at = all.indexOf(value);
      return switch (operator) {
        case LESS -> all.subList(0, at);
        case LESS_OR_EQUAL -> all.subList(0, at + 1);
        case GREATER -> all.subList(at + 1, all.size());
        case GREATER_OR_EQUAL -> all.subList(at, all.size());
        case EQUALS, NOT_EQUALS, LIKE, NOT_LIKE, IN, NOT_IN, IS, IS_NOT ->
            throw new IllegalArgumentException("No order in " + operator.words());
      };
    }
  }
}
