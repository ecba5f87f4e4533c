package io.followthrough.sandbox.search;

import io.followthrough.sandbox.store.Tables;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** The issue itself, by key or id; keys of one project have an order. */
final class KeyField implements SearchField {

  private final IssueKeys keys;
  private final ChoiceField<Long> byId;

  KeyField(IssueKeys keys, Meaning<Long> meaning) {
    this.keys = keys;
    this.byId = new ChoiceField<>(Tables.Issue.ID, false, meaning);
  }

  @Override
  public Set<Operator> operators() {
    return EnumSet.complementOf(
        EnumSet.of(Operator.LIKE, Operator.NOT_LIKE, Operator.IS, Operator.IS_NOT));
  }

  @Override
  public boolean canBeEmpty() {
    return false;
  }

  @Override
  public boolean holdsIssues() {
    return true;
  }

  @Override
  public Condition condition(String name, Operator operator, List<Operand> members, Asker asker) {
    if (!operator.isRelational()) {
      return byId.condition(name, operator, members, asker);
    }
    return DSL.or(members.stream().map(member -> beside(name, operator, member, asker)).toList());
  }

  private Condition beside(String name, Operator operator, Operand member, Asker asker) {
    var found = keys.parsed(name, member, asker);
    var number = Tables.Issue.ISSUE_NUMBER;
    var beside =
        switch (operator) {
          case LESS -> number.lt(found.number());
          case LESS_OR_EQUAL -> number.le(found.number());
          case GREATER -> number.gt(found.number());
          case GREATER_OR_EQUAL -> number.ge(found.number());
          case EQUALS, NOT_EQUALS, LIKE, NOT_LIKE, IN, NOT_IN, IS, IS_NOT ->
              throw Faults.unsupportedOperator(name, operator);
        };
    return Tables.Issue.PROJECT_ID.eq(found.projectId()).and(beside);
  }
}
