package com.atlassian.query.clause;

/** A comparison of a field. */
public interface TerminalClause {
  String getName();
}
