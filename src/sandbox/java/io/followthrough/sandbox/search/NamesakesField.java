package io.followthrough.sandbox.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Several custom fields of one name, which Jira searches together. */
final class NamesakesField implements SearchField {

  private final List<SearchField> fields;

  NamesakesField(List<SearchField> fields) {
    this.fields = fields;
  }

  @Override
  public Set<Operator> operators() {
    var common = EnumSet.allOf(Operator.class);
    fields.forEach(field -> common.retainAll(field.operators()));
    return common;
  }

  @Override
  public boolean canBeEmpty() {
    return true;
  }

  @Override
  public Condition condition(String name, Operator operator, List<Operand> members, Asker asker) {
    var each =
        fields.stream().map(field -> field.condition(name, operator, members, asker)).toList();
    return operator.isNegative() ? DSL.and(each) : DSL.or(each);
  }
}
