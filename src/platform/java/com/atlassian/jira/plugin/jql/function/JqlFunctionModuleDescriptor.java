package com.atlassian.jira.plugin.jql.function;

/** What the descriptor says about a function. */
public abstract class JqlFunctionModuleDescriptor {
  public abstract String getFunctionName();

  public abstract boolean isList();
}
