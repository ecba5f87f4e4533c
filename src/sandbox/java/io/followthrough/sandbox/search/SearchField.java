package io.followthrough.sandbox.search;

import java.util.List;
import java.util.Set;
import org.jooq.Condition;

/** What a name in a query stands for. */
interface SearchField {

  /** The operators it can be compared with. */
  Set<Operator> operators();

  /** Whether an issue may be without it. */
  boolean canBeEmpty();

  /** Whether its values are issues, so that functions that stand for issues fit it. */
  default boolean holdsIssues() {
    return false;
  }

  /**
   * The comparison as SQL. A negative operator never holds for an issue without a value.
   *
   * @param name how the query calls the field, for faults
   * @param members what to compare with, lists flattened; one, except for IN and NOT IN
   * @throws JqlFault where a member means nothing to this field
   */
  Condition condition(String name, Operator operator, List<Operand> members, Asker asker);
}
