package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.operand.FunctionOperand;

/** Tells name and kind as the descriptor says them. */
public abstract class AbstractJqlFunction implements JqlFunction {

  private JqlFunctionModuleDescriptor moduleDescriptor;

  @Override
  public void init(JqlFunctionModuleDescriptor moduleDescriptor) {
    this.moduleDescriptor = moduleDescriptor;
  }

  @Override
  public String getFunctionName() {
    return moduleDescriptor.getFunctionName();
  }

  @Override
  public boolean isList() {
    return moduleDescriptor.isList();
  }

  protected MessageSet validateNumberOfArgs(FunctionOperand operand, int expected) {
    MessageSet messages = new MessageSetImpl();
    int given = operand.getArgs().size();
    if (given != expected) {
      messages.addErrorMessage(
          "Function '"
              + operand.getName()
              + "' expected '"
              + expected
              + "' arguments but received '"
              + given
              + "'.");
    }
    return messages;
  }
}
