package io.followthrough.sandbox.workflow;

import java.util.Map;

/** Writes small workflows for tests: Open, Closed, and ways between them. */
final class TestWorkflows {

  private static final String OWN = "com.atlassian.jira.workflow.function.";

  private TestWorkflows() {}

  /** A way that a validator guards, and a loop that a condition of the same class hides. */
  static String guarded(String guard, int finish, int look) {
    return workflow(
        action(
                finish,
                "<validators><validator type=\"class\">"
                    + named(guard)
                    + "</validator></validators>",
                6)
            + action(look, hiddenBy(guard, Map.of()), -1));
  }

  /** One way that a condition may hide. */
  static String withCondition(String condition, Map<String, String> args) {
    return workflow(action(11, hiddenBy(condition, args), 6));
  }

  private static String hiddenBy(String condition, Map<String, String> args) {
    var more = new StringBuilder();
    args.forEach((name, value) -> more.append(arg(name, value)));
    return "<restrict-to><conditions><condition type=\"class\">"
        + named(condition)
        + more
        + "</condition></conditions></restrict-to>";
  }

  private static String workflow(String actions) {
    return "<workflow><initial-actions><action id=\"1\" name=\"Create\">"
        + results(1, function(OWN + "issue.IssueCreateFunction"))
        + "</action></initial-actions><steps>"
        + "<step id=\"1\" name=\"Open\"><meta name=\"jira.status.id\">1</meta><actions>"
        + actions
        + "</actions></step>"
        + "<step id=\"6\" name=\"Closed\"><meta name=\"jira.status.id\">6</meta></step>"
        + "</steps></workflow>";
  }

  private static String action(int id, String inside, int step) {
    return "<action id=\""
        + id
        + "\" name=\"Way "
        + id
        + "\">"
        + inside
        + results(
            step,
            function(OWN + "issue.UpdateIssueStatusFunction")
                + function(OWN + "misc.CreateCommentFunction")
                + function(OWN + "issue.GenerateChangeHistoryFunction")
                + function(OWN + "event.FireIssueEventFunction", "eventTypeId", "5")
                + function("org.example.Last"))
        + "</action>";
  }

  private static String results(int step, String functions) {
    return "<results><unconditional-result old-status=\"old\" status=\"new\" step=\""
        + step
        + "\"><post-functions>"
        + functions
        + "</post-functions></unconditional-result></results>";
  }

  private static String function(String className, String... args) {
    return "<function type=\"class\">"
        + named(className)
        + (args.length == 0 ? "" : arg(args[0], args[1]))
        + "</function>";
  }

  private static String named(String className) {
    return arg("class.name", className);
  }

  private static String arg(String name, String value) {
    return "<arg name=\"" + name + "\">" + value + "</arg>";
  }
}
