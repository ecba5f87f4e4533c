package io.followthrough.sandbox.page.issue;

import io.followthrough.sandbox.issue.Issues;
import io.followthrough.sandbox.issue.LinkWork;
import io.followthrough.sandbox.issue.LinkWork.SeenLink;
import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.page.IssueRow;
import io.followthrough.sandbox.page.IssueRows;
import io.followthrough.sandbox.page.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Shows what an issue is tied to, as far as the visitor may see it. */
public final class Relations {

  private final Issues issues;
  private final LinkWork links;
  private final SeenIssues seen;
  private final IssueRows rows;

  public Relations(Issues issues, LinkWork links, SeenIssues seen, IssueRows rows) {
    this.issues = issues;
    this.links = links;
    this.seen = seen;
    this.rows = rows;
  }

  @Nullable IssueRow parentOf(Visit visit, SandboxIssue issue) {
    var parentId = issue.getParentId();
    return parentId == null
        ? null
        : issues.withId(parentId).filter(p -> seen.isSeen(visit, p)).map(rows::of).orElse(null);
  }

  List<IssueRow> subTasksOf(Visit visit, SandboxIssue issue) {
    return issues.subTasksOf(issue.getId()).stream()
        .filter(subTask -> seen.isSeen(visit, subTask))
        .map(rows::of)
        .toList();
  }

  /** Links that read alike together, by what they say. */
  List<IssueView.LinkGroup> linksOf(Visit visit, SandboxIssue issue) {
    var groups = new TreeMap<String, List<IssueRow>>();
    for (var link : links.of(visit.signedIn(), issue)) {
      groups.computeIfAbsent(phrase(link), p -> new ArrayList<>()).add(rows.of(link.other()));
    }
    return groups.entrySet().stream()
        .map(group -> new IssueView.LinkGroup(group.getKey(), group.getValue()))
        .toList();
  }

  private static String phrase(SeenLink seen) {
    var type = seen.link().type();
    return seen.outward() ? type.outward() : type.inward();
  }
}
