package io.followthrough.web.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Puts what a page of debts is narrowed to into JQL, which then finds the same issues.
 *
 * @param narrowing the parameters of the page, none of which is wrong
 */
record DebtQuery(Map<String, String> narrowing) {

  String bypassed() {
    return "issue in " + function("debt") + " AND issue not in " + function("closedUngated");
  }

  String ungated() {
    return "issue in " + function("closedUngated");
  }

  String unfulfilled() {
    return "issue in " + function("unfulfilledActions");
  }

  /** The same in the projects that the page keeps to. */
  String everywhere(String query) {
    var said = narrowing.get("project");
    return said == null ? query : in(said, query);
  }

  /** The same in some projects, whose keys stand with commas between. */
  static String in(String projects, String query) {
    var keys =
        Arrays.stream(projects.toUpperCase(Locale.ROOT).split(","))
            .map(String::strip)
            .map(DebtQuery::quoted)
            .collect(Collectors.joining(", "));
    return query + " AND project in (" + keys + ")";
  }

  private String function(String name) {
    var severity = narrowing.get("severity");
    return name + "(" + (severity == null ? "" : quoted(severity)) + ")";
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
