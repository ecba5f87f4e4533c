package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;

/** A value, and the operand it comes from. */
public class QueryLiteral {

  private final Operand sourceOperand;
  private final Long longValue;

  public QueryLiteral(Operand sourceOperand, Long longValue) {
    this.sourceOperand = sourceOperand;
    this.longValue = longValue;
  }

  public Operand getSourceOperand() {
    return sourceOperand;
  }

  public Long getLongValue() {
    return longValue;
  }
}
