package com.atlassian.query.operand;

/** What a clause compares with. */
public interface Operand {
  String getName();
}
