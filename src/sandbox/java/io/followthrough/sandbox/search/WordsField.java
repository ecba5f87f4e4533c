package io.followthrough.sandbox.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Text that is searched by the words in it. */
final class WordsField implements SearchField {

  private final Function<Function<Field<String>, Condition>, Condition> where;
  private final Condition empty;
  private final boolean canBeEmpty;
  private final boolean unicode;

  /**
   * @param where the condition for an issue, given the one for a text
   * @param empty what holds for an issue without such a text
   * @param unicode whether the database must be told that letters are more than A to Z
   */
  WordsField(
      Function<Function<Field<String>, Condition>, Condition> where,
      Condition empty,
      boolean canBeEmpty,
      boolean unicode) {
    this.where = where;
    this.empty = empty;
    this.canBeEmpty = canBeEmpty;
    this.unicode = unicode;
  }

  @Override
  public Set<Operator> operators() {
    var operators = EnumSet.of(Operator.LIKE, Operator.NOT_LIKE);
    if (canBeEmpty) {
      operators.addAll(EnumSet.of(Operator.IS, Operator.IS_NOT));
    }
    return operators;
  }

  @Override
  public boolean canBeEmpty() {
    return canBeEmpty;
  }

  @Override
  public Condition condition(String name, Operator operator, List<Operand> members, Asker asker) {
    var conditions = members.stream().map(member -> one(name, operator, member)).toList();
    return operator.isNegative() ? DSL.and(conditions) : DSL.or(conditions);
  }

  private Condition one(String name, Operator operator, Operand member) {
    if (member instanceof Operand.Empty) {
      return operator.isNegative() ? DSL.not(empty) : empty;
    }
    if (!(member instanceof Operand.Value value)) {
      throw Faults.unfitFunction(name, (Operand.Call) member);
    }
    var words = Words.of(name, value.text());
    if (operator.isNegative()) {
      return DSL.not(where.apply(text -> words.in(text, unicode))).and(DSL.not(empty));
    }
    return where.apply(text -> words.in(text, unicode));
  }
}
