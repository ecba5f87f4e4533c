package io.followthrough.sandbox.page.navigator;

import io.followthrough.sandbox.page.IssueRow;
import io.followthrough.sandbox.page.form.FieldView;
import java.util.List;

/**
 * A step of a bulk transition.
 *
 * @param issues what an earlier step chose, as the form carries it along
 * @param way the transition that was chosen, as the form carries it along
 */
public record BulkView(
    String jql,
    String issues,
    String way,
    String transition,
    String route,
    long total,
    List<IssueRow> rows,
    List<Choice> ways,
    List<Field> fields,
    String comment,
    List<IssueRow> stayed) {

  /** A step without anything in it. */
  static BulkView of(String jql) {
    return new BulkView(jql, "", "", "", "", 0, List.of(), List.of(), List.of(), "", List.of());
  }

  BulkView with(List<IssueRow> otherRows, long otherTotal) {
    return new BulkView(
        jql, issues, way, transition, route, otherTotal, otherRows, ways, fields, comment, stayed);
  }

  BulkView carrying(String ids) {
    return new BulkView(
        jql, ids, way, transition, route, total, rows, ways, fields, comment, stayed);
  }

  BulkView choosing(List<Choice> otherWays) {
    return new BulkView(
        jql, issues, way, transition, route, total, rows, otherWays, fields, comment, stayed);
  }

  BulkView going(BulkWay chosen) {
    return new BulkView(
        jql,
        issues,
        chosen.key(),
        chosen.transition().name(),
        chosen.route(),
        total,
        rows,
        ways,
        fields,
        comment,
        stayed);
  }

  BulkView filling(List<Field> otherFields, String otherComment) {
    return new BulkView(
        jql, issues, way, transition, route, total, rows, ways, otherFields, otherComment, stayed);
  }

  BulkView leaving(List<IssueRow> left) {
    return new BulkView(
        jql, issues, way, transition, route, total, rows, ways, fields, comment, left);
  }

  /** A transition to choose. */
  public record Choice(
      String id, String key, String workflow, String name, String route, List<String> keys) {}

  /**
   * A field of the transition's screen.
   *
   * @param changed whether its value is to be set
   * @param words the value for readers
   */
  public record Field(FieldView view, boolean changed, String words) {}
}
