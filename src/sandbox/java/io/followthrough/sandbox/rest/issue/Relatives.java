package io.followthrough.sandbox.rest.issue;

import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;

import io.followthrough.sandbox.constant.SandboxLinkType;
import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.rest.answer.Desk;
import io.followthrough.sandbox.store.Tables;
import io.followthrough.sandbox.store.Tables.IssueLink;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The parents, sub-tasks and linked issues of some issues, as far as somebody may browse them:
 * three statements, however many issues there are.
 */
final class Relatives {

  private final Map<Long, SandboxIssue> issues = new HashMap<>();
  private final Map<Long, List<Long>> subTasks = new LinkedHashMap<>();
  private final List<Link> links;

  /** One link, seen from neither end. */
  record Link(long id, SandboxLinkType type, long sourceId, long destinationId) {}

  /** One link, seen from an issue. */
  record Seen(Link link, boolean outward, SandboxIssue other) {}

  private Relatives(List<Link> links) {
    this.links = links;
  }

  static Relatives of(Desk desk, Collection<SandboxIssue> family) {
    var ids = family.stream().map(SandboxIssue::getId).toList();
    var relatives = new Relatives(links(desk, ids));
    subTasks(desk, ids, relatives.subTasks);
    var wanted = new HashSet<Long>();
    family.stream().map(SandboxIssue::getParentId).filter(Objects::nonNull).forEach(wanted::add);
    relatives.subTasks.values().forEach(wanted::addAll);
    relatives.links.forEach(link -> wanted.addAll(List.of(link.sourceId(), link.destinationId())));
    desk.tracker().issues().withIds(wanted).stream()
        .filter(issue -> desk.permissions().hasPermission(BROWSE_PROJECTS, issue, desk.user()))
        .forEach(issue -> relatives.issues.put(issue.getId(), issue));
    return relatives;
  }

  @Nullable SandboxIssue parentOf(SandboxIssue issue) {
    return issue.getParentId() == null ? null : issues.get(issue.getParentId());
  }

  List<SandboxIssue> subTasksOf(SandboxIssue issue) {
    return subTasks.getOrDefault(issue.getId(), List.of()).stream()
        .map(issues::get)
        .filter(Objects::nonNull)
        .toList();
  }

  List<Seen> linksOf(SandboxIssue issue) {
    long id = Objects.requireNonNull(issue.getId());
    return links.stream()
        .filter(link -> link.sourceId() == id || link.destinationId() == id)
        .flatMap(link -> seen(link, link.sourceId() == id))
        .toList();
  }

  private Stream<Seen> seen(Link link, boolean outward) {
    return Stream.ofNullable(issues.get(outward ? link.destinationId() : link.sourceId()))
        .map(other -> new Seen(link, outward, other));
  }

  private static List<Link> links(Desk desk, Collection<Long> ids) {
    return desk
        .store()
        .sql()
        .select(IssueLink.ID, IssueLink.LINK_TYPE_ID, IssueLink.SOURCE_ID, IssueLink.DESTINATION_ID)
        .from(IssueLink.TABLE)
        .where(IssueLink.SOURCE_ID.in(ids).or(IssueLink.DESTINATION_ID.in(ids)))
        .orderBy(IssueLink.ID)
        .fetch(
            row ->
                new Link(
                    row.value1(),
                    desk.linkTypes().withId(row.value2()).orElseThrow(),
                    row.value3(),
                    row.value4()))
        .stream()
        .filter(link -> !link.type().isSystem())
        .toList();
  }

  private static void subTasks(Desk desk, Collection<Long> parents, Map<Long, List<Long>> found) {
    desk.store()
        .sql()
        .select(Tables.Issue.PARENT_ID, Tables.Issue.ID)
        .from(Tables.Issue.TABLE)
        .where(Tables.Issue.PARENT_ID.in(parents))
        .orderBy(Tables.Issue.ID)
        .forEach(
            row -> found.computeIfAbsent(row.value1(), id -> new ArrayList<>()).add(row.value2()));
  }
}
