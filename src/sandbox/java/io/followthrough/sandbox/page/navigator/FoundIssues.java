package io.followthrough.sandbox.page.navigator;

import io.followthrough.sandbox.issue.Issues;
import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.page.navigator.NavigatorView.Found;
import io.followthrough.sandbox.page.navigator.NavigatorView.Header;
import io.followthrough.sandbox.page.navigator.NavigatorView.Row;
import io.followthrough.sandbox.search.Jql;
import io.followthrough.sandbox.search.Jql.Direction;
import io.followthrough.sandbox.search.JqlText;
import io.followthrough.sandbox.search.Search;
import io.followthrough.sandbox.user.SandboxUser;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts a page of what a query finds into the columns somebody chose. */
public final class FoundIssues {

  static final int PAGE = 50;

  private final Search search;
  private final Issues issues;
  private final Columns columns;

  public FoundIssues(Search search, Issues issues, Columns columns) {
    this.search = search;
    this.issues = issues;
    this.columns = columns;
  }

  /**
   * A page of issues.
   *
   * @throws io.followthrough.sandbox.search.JqlFault where the query cannot be run
   */
  Found of(SandboxUser user, Question question, String base) {
    var start = question.start();
    var page = search.find(user, question.ran(), start, PAGE);
    var shown = columns.of(user);
    var rows = issues.withIds(page.issueIds()).stream().map(issue -> row(shown, issue)).toList();
    return new Found(
        headers(shown, question, base),
        rows,
        start + 1,
        start + rows.size(),
        page.total(),
        start == 0 ? null : base + question.from(Math.max(0, start - PAGE)).address(),
        start + PAGE >= page.total() ? null : base + question.from(start + PAGE).address(),
        base + question.from(0).address());
  }

  private static Row row(List<Column> columns, SandboxIssue issue) {
    return new Row(
        Objects.requireNonNull(issue.getKey()),
        issue.getResolutionId() != null,
        columns.stream().map(column -> column.cell().apply(issue)).toList());
  }

  private static List<Header> headers(List<Column> columns, Question question, String base) {
    var order = Jql.parse(question.ran()).order();
    return columns.stream()
        .map(
            column -> {
              var sorted = order.isEmpty() ? null : sorted(column, order.get(0));
              var direction = sorted == null ? column.first() : turned(sorted);
              var jql = JqlText.sorted(question.ran(), column.sort(), direction);
              return new Header(
                  column.label(), base + question.asking(jql).address(), aria(sorted));
            })
        .toList();
  }

  private static @Nullable Direction sorted(Column column, Jql.Sort sort) {
    if (!column.isSortedBy(sort.field())) {
      return null;
    }
    return sort.direction() == null ? column.first() : sort.direction();
  }

  private static Direction turned(Direction direction) {
    return direction == Direction.ASC ? Direction.DESC : Direction.ASC;
  }

  private static String aria(@Nullable Direction sorted) {
    if (sorted == null) {
      return "none";
    }
    return sorted == Direction.ASC ? "ascending" : "descending";
  }
}
