package io.followthrough.sandbox.page.issue;

import io.followthrough.sandbox.issue.Issues;
import io.followthrough.sandbox.page.Answer;
import io.followthrough.sandbox.page.IssueRow;
import io.followthrough.sandbox.page.IssueRows;
import io.followthrough.sandbox.page.Page;
import io.followthrough.sandbox.page.Visit;
import io.followthrough.sandbox.search.JqlFault;
import io.followthrough.sandbox.search.Search;
import io.followthrough.sandbox.search.SearchPage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /issues/?jql=}: what a query finds, fifty at a time. */
public final class IssueListPage implements Page {

  static final int PAGE = 50;

  private final Search search;
  private final Issues issues;
  private final IssueRows rows;

  public IssueListPage(Search search, Issues issues, IssueRows rows) {
    this.search = search;
    this.issues = issues;
    this.rows = rows;
  }

  /**
   * What the page shows.
   *
   * @param error why the query was not run; null where it was
   * @param from the place of the first row, counted from one
   * @param previous the address of the page before; null on the first
   * @param next the address of the page after; null on the last
   */
  public record View(
      String jql,
      @Nullable String error,
      List<IssueRow> rows,
      long from,
      long to,
      long total,
      @Nullable String previous,
      @Nullable String next,
      String firstPage) {}

  /** Where a query's page is found, below the context path. */
  public static String address(String jql, long start) {
    return "/issues/?jql="
        + URLEncoder.encode(jql, StandardCharsets.UTF_8)
        + (start > 0 ? "&startIndex=" + start : "");
  }

  @Override
  public Answer answer(Visit visit) {
    var user = visit.signedIn();
    var jql = visit.param("jql").strip();
    var start = Math.max(0, visit.number("startIndex").orElse(0L));
    var base = visit.request().getContextPath();
    try {
      var query = jql.isEmpty() ? "order by created desc" : jql;
      return shown(found(base, jql, start, search.find(user, query, start, PAGE)));
    } catch (JqlFault fault) {
      var message = String.join(" ", fault.messages());
      return shown(new View(jql, message, List.of(), 0, 0, 0, null, null, base + address(jql, 0)))
          .as(400);
    }
  }

  private View found(String base, String jql, long start, SearchPage page) {
    var found = issues.withIds(page.issueIds()).stream().map(rows::of).toList();
    return new View(
        jql,
        null,
        found,
        start + 1,
        start + found.size(),
        page.total(),
        start == 0 ? null : base + address(jql, Math.max(0, start - PAGE)),
        start + PAGE >= page.total() ? null : base + address(jql, start + PAGE),
        base + address(jql, 0));
  }

  private static Answer.Shown shown(View view) {
    return Answer.show("Issues", "issue/list.vm", Map.of("view", view));
  }
}
