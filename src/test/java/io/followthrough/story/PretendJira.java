package io.followthrough.story;

import static io.followthrough.story.PretendIssue.pretend;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import io.followthrough.desk.IssueWatch;
import io.followthrough.desk.setup.Provisions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Issues and links in memory. Whoever watches hears of each change once it is there. */
final class PretendJira implements Provisions {

  static final String INCIDENT = "Incident";
  static final String POSTMORTEM = "Postmortem";
  static final String ACTION = "Action Item";
  static final String OTHER = "Sub-task";
  static final String APPROVED = "approved";

  private static final long SUB_TASK = 1;
  private static final long REVIEWS = 2;
  private static final long REMEDIATES = 3;

  private final Map<Long, PretendIssue> issues = new TreeMap<>();
  private final Set<Link> links = new LinkedHashSet<>();
  private IssueWatch watch = changed -> {};
  private long last;

  private record Link(long type, long from, long to) {

    IssueLink seen() {
      var meaning = pretend(IssueLinkType.class, Map.of("isSubTaskLinkType", type == SUB_TASK));
      return pretend(
          IssueLink.class,
          Map.of(
              "getLinkTypeId", type,
              "getSourceId", from,
              "getDestinationId", to,
              "getIssueLinkType", meaning));
    }
  }

  /** A Jira whose issues are numbered from somewhere on. */
  PretendJira(long before) {
    last = before;
  }

  void watchedBy(IssueWatch who) {
    watch = who;
  }

  PretendIssue issue(long id) {
    return issues.get(id);
  }

  PretendIssue withKey(String key) {
    return issues.get(Long.valueOf(key.substring(key.lastIndexOf('-') + 1)));
  }

  long create(String type, @Nullable Long parent) {
    var issue = new PretendIssue(++last, type, parent);
    issues.put(issue.id, issue);
    if (parent != null) {
      links.add(new Link(SUB_TASK, parent, issue.id));
    }
    changed(issue);
    return issue.id;
  }

  void review(long postmortem, long incident) {
    draw(new Link(REVIEWS, postmortem, incident));
  }

  void unreview(long postmortem, long incident) {
    cut(new Link(REVIEWS, postmortem, incident));
  }

  void remediate(long ticket, long postmortem) {
    draw(new Link(REMEDIATES, ticket, postmortem));
  }

  void unremediate(long ticket, long postmortem) {
    cut(new Link(REMEDIATES, ticket, postmortem));
  }

  private void draw(Link link) {
    links.add(link);
    watch.issuesChanged(link.from(), link.to());
  }

  private void cut(Link link) {
    links.remove(link);
    watch.issuesChanged(link.from(), link.to());
  }

  /** Its sub-tasks and all its links go with it; then whoever watches hears of everything. */
  void delete(long id) {
    var doomed =
        issues.values().stream()
            .filter(issue -> issue.id == id || Long.valueOf(id).equals(issue.parent))
            .toList();
    var ids = doomed.stream().map(issue -> issue.id).toList();
    var cut =
        links.stream()
            .filter(link -> ids.contains(link.from()) || ids.contains(link.to()))
            .toList();
    cut.forEach(links::remove);
    ids.forEach(issues::remove);
    cut.forEach(link -> watch.issuesChanged(link.from(), link.to()));
    doomed.forEach(this::changed);
  }

  void changed(PretendIssue issue) {
    if (issue.parent == null) {
      watch.issuesChanged(issue.id);
    } else {
      watch.issuesChanged(issue.id, issue.parent);
    }
  }

  IssueManager issueManager() {
    return pretend(
        IssueManager.class,
        (method, arguments) ->
            switch (method) {
              case "getIssueObject" -> seen(issues.get((Long) arguments[0]));
              case "getIssueByCurrentKey" -> seen(withKey((String) arguments[0]));
              case "getIssueObjects" -> all((Collection<?>) arguments[0]);
              default -> throw new AssertionError("Nobody said what " + method + " does");
            });
  }

  IssueLinkManager linkManager() {
    return pretend(
        IssueLinkManager.class,
        (method, arguments) -> {
          var end = (long) arguments[0];
          return switch (method) {
            case "getOutwardLinks" -> those(link -> link.from() == end);
            case "getInwardLinks" -> those(link -> link.to() == end);
            default -> throw new AssertionError("Nobody said what " + method + " does");
          };
        });
  }

  private static @Nullable Issue seen(@Nullable PretendIssue issue) {
    return issue == null ? null : issue.seen;
  }

  private List<Issue> all(Collection<?> ids) {
    var found = new ArrayList<Issue>();
    issues.values().stream()
        .filter(issue -> ids.contains(issue.id))
        .forEach(issue -> found.add(issue.seen));
    return found;
  }

  private List<IssueLink> those(Predicate<Link> which) {
    return links.stream().filter(which).map(Link::seen).toList();
  }

  /** What provisioning made is called here as it is named; no field says why nothing is needed. */
  @Override
  public Optional<String> idOf(String name) {
    return Optional.ofNullable(
        switch (name) {
          case POSTMORTEM_TYPE -> POSTMORTEM;
          case ACTION_TYPE -> ACTION;
          case REVIEWS_LINK -> String.valueOf(REVIEWS);
          case REMEDIATES_LINK -> String.valueOf(REMEDIATES);
          case "section.no-action-needed" -> null;
          default -> name.startsWith("section.") ? "1" : name.substring(name.indexOf('.') + 1);
        });
  }

  @Override
  public void remember(String name, String hostId) {
    throw new AssertionError("There is nothing to make");
  }
}
