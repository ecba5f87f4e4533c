package io.followthrough.sandbox.issue;

import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;
import static com.atlassian.jira.permission.ProjectPermissions.LINK_ISSUES;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import io.followthrough.sandbox.constant.SandboxLinkType;
import io.followthrough.sandbox.link.Links;
import io.followthrough.sandbox.link.SandboxLink;
import io.followthrough.sandbox.project.Permissions;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Draws, shows and removes links on behalf of a user. */
public final class LinkWork {

  private static final String NO_PERMISSION = "No Link Issue Permission for issue '";

  private final Permissions permissions;
  private final Issues issues;
  private final Links links;

  /**
   * A link as somebody may see it from one of its ends.
   *
   * @param outward whether it leads away from the issue it was asked for
   * @param other the issue at its other end
   */
  public record SeenLink(SandboxLink link, boolean outward, SandboxIssue other) {}

  public LinkWork(Permissions permissions, Issues issues, Links links) {
    this.permissions = permissions;
    this.issues = issues;
    this.links = links;
  }

  /** Draws a link, as in "source blocks destination". */
  public ErrorCollection create(
      @Nullable ApplicationUser user, SandboxLinkType type, long sourceId, long destinationId) {
    var source = seen(sourceId, user);
    var destination = seen(destinationId, user);
    if (source.isEmpty() || destination.isEmpty()) {
      return Errors.unseen();
    }
    if (!permissions.hasPermission(LINK_ISSUES, source.get(), user)) {
      return Errors.of(NO_PERMISSION + source.get() + "'");
    }
    try {
      links.createIssueLink(sourceId, destinationId, type.id(), null, user);
      return Errors.none();
    } catch (CreateException e) {
      return Errors.of(e.getMessage());
    }
  }

  /** A link of which somebody may see both ends; those of sub-tasks are nobody's to see. */
  public Optional<SandboxLink> find(@Nullable ApplicationUser user, long linkId) {
    return links
        .withId(linkId)
        .filter(link -> !link.type().isSystem())
        .filter(link -> seen(link.sourceId(), user).isPresent())
        .filter(link -> seen(link.destinationId(), user).isPresent());
  }

  /** Removes a link; one that somebody may not see is not there for him. */
  public ErrorCollection remove(@Nullable ApplicationUser user, long linkId) {
    var link = find(user, linkId);
    if (link.isEmpty()) {
      return Errors.of("No issue link with id '" + linkId + "' exists.");
    }
    var source = issues.withId(link.get().sourceId()).orElseThrow();
    if (!permissions.hasPermission(LINK_ISSUES, source, user)) {
      return Errors.of(NO_PERMISSION + source + "'");
    }
    links.removeIssueLink(link.get(), user);
    return Errors.none();
  }

  /** The links of an issue whose other ends somebody may see, by two statements. */
  public List<SeenLink> of(@Nullable ApplicationUser user, SandboxIssue issue) {
    long issueId = Objects.requireNonNull(issue.getId());
    var all = links.of(issueId).stream().filter(link -> !link.type().isSystem()).toList();
    var ends =
        issues.withIds(all.stream().map(link -> otherEnd(link, issueId)).toList()).stream()
            .filter(end -> permissions.hasPermission(BROWSE_PROJECTS, end, user))
            .collect(Collectors.toMap(SandboxIssue::getId, end -> end));
    return all.stream()
        .filter(link -> ends.containsKey(otherEnd(link, issueId)))
        .map(
            link ->
                new SeenLink(link, link.sourceId() == issueId, ends.get(otherEnd(link, issueId))))
        .toList();
  }

  private static Long otherEnd(SandboxLink link, long issueId) {
    return link.sourceId() == issueId ? link.destinationId() : link.sourceId();
  }

  private Optional<SandboxIssue> seen(long issueId, @Nullable ApplicationUser user) {
    return issues
        .withId(issueId)
        .filter(issue -> permissions.hasPermission(BROWSE_PROJECTS, issue, user));
  }
}
