package io.followthrough.jira.jql;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import io.followthrough.action.ActionItem;
import io.followthrough.desk.Complaint;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A function that stands for action items; for none of them, where nobody is signed in. */
abstract class ActionFunction extends AbstractJqlFunction {

  private final Words words;
  private final int least;
  private final int most;

  /**
   * A function.
   *
   * @param least how many arguments it takes at least
   * @param most how many it takes at most
   */
  ActionFunction(Words words, int least, int most) {
    this.words = words;
    this.least = least;
    this.most = most;
  }

  /** The ids of the issues it stands for. */
  abstract List<Long> find(Visitor visitor, List<String> arguments);

  /** What is wrong with the arguments, whose number is right; empty where nothing is. */
  List<Complaint> complaintsAbout(Visitor visitor, List<String> arguments) {
    return List.of();
  }

  @Override
  public MessageSet validate(
      @Nullable ApplicationUser searcher, FunctionOperand operand, TerminalClause terminalClause) {
    var given = operand.getArgs().size();
    var possible = Math.max(least, Math.min(most, given));
    var messages = validateNumberOfArgs(operand, possible);
    if (searcher != null && given == possible) {
      complaintsAbout(new Visitor(searcher.getKey()), operand.getArgs())
          .forEach(complaint -> messages.addErrorMessage(words.say(complaint.message())));
    }
    return messages;
  }

  @Override
  public List<QueryLiteral> getValues(
      QueryCreationContext queryCreationContext,
      FunctionOperand operand,
      TerminalClause terminalClause) {
    var user = queryCreationContext.getApplicationUser();
    return user == null
        ? List.of()
        : literals(find(new Visitor(user.getKey()), operand.getArgs()), operand);
  }

  static List<Long> idsOf(List<ActionItem> found) {
    return found.stream().map(ActionItem::id).toList();
  }

  private static List<QueryLiteral> literals(List<Long> found, FunctionOperand operand) {
    return found.stream().map(id -> new QueryLiteral(operand, id)).toList();
  }

  @Override
  public int getMinimumNumberOfExpectedArguments() {
    return least;
  }

  @Override
  public JiraDataType getDataType() {
    return JiraDataTypes.ISSUE;
  }
}
