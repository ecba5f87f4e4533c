package io.followthrough.sandbox.search;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Calls plugins' functions as Jira does: it has the call checked, and then asks for the values. */
final class PluginCalls {

  private final PluginFunctions functions;

  PluginCalls(PluginFunctions functions) {
    this.functions = functions;
  }

  Optional<JqlFunction> of(Operand.Call call) {
    return functions.named(call.name());
  }

  /**
   * The ids of the issues that a call stands for.
   *
   * @throws JqlFault with what the function finds wrong
   */
  List<Long> issues(JqlFunction function, String field, Operand.Call call, Asker asker) {
    var operand = new FunctionOperand(call.name(), call.arguments());
    var clause = new Clause(field);
    var messages = function.validate(asker.user(), operand, clause).getErrorMessages();
    if (!messages.isEmpty()) {
      throw new JqlFault(List.copyOf(messages));
    }
    return function.getValues(new Context(asker.user()), operand, clause).stream()
        .map(QueryLiteral::getLongValue)
        .toList();
  }

  private record Clause(String field) implements TerminalClause {

    @Override
    public String getName() {
      return field;
    }
  }

  private record Context(@Nullable ApplicationUser user) implements QueryCreationContext {

    @Override
    public @Nullable ApplicationUser getApplicationUser() {
      return user;
    }
  }
}
