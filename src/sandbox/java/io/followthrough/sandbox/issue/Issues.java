package io.followthrough.sandbox.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.store.Tables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads issues without asking who reads; each read is one statement, values included. */
public final class Issues implements IssueManager {

  private static final int CHUNK = 5_000;
  private static final Pattern KEY = Pattern.compile("([A-Z][A-Z0-9_]*)-([1-9]\\d{0,17})");

  private final IssueRows rows;
  private final Surroundings around;

  public Issues(Store store, Surroundings around) {
    this.rows = new IssueRows(store, around);
    this.around = around;
  }

  public Optional<SandboxIssue> withId(long id) {
    return rows.where(Tables.Issue.ID.eq(id)).stream().findFirst();
  }

  /** Finds an issue by its key in any case. */
  public Optional<SandboxIssue> withKey(String key) {
    var parts = KEY.matcher(key.strip().toUpperCase(Locale.ROOT));
    if (!parts.matches()) {
      return Optional.empty();
    }
    var number = Long.parseLong(parts.group(2));
    return around
        .projects()
        .withKey(parts.group(1))
        .flatMap(project -> numbered(project.id(), number));
  }

  private Optional<SandboxIssue> numbered(long projectId, long number) {
    return rows
        .where(Tables.Issue.PROJECT_ID.eq(projectId).and(Tables.Issue.ISSUE_NUMBER.eq(number)))
        .stream()
        .findFirst();
  }

  /** The sub-tasks of an issue, oldest first. */
  public List<SandboxIssue> subTasksOf(long parentId) {
    return rows.where(Tables.Issue.PARENT_ID.eq(parentId));
  }

  /**
   * Reads an issue and keeps everyone else from changing it until the caller's transaction ends.
   */
  public Optional<SandboxIssue> locked(long id) {
    return rows.lock(id) ? withId(id) : Optional.empty();
  }

  /** The issues in the order of the ids; an id that is given twice counts once. */
  public List<SandboxIssue> withIds(Collection<Long> ids) {
    var wanted = new ArrayList<>(new LinkedHashSet<>(ids));
    Map<Long, SandboxIssue> found = new HashMap<>();
    for (var from = 0; from < wanted.size(); from += CHUNK) {
      var chunk = wanted.subList(from, Math.min(from + CHUNK, wanted.size()));
      rows.where(Tables.Issue.ID.in(chunk)).forEach(issue -> found.put(issue.getId(), issue));
    }
    return wanted.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  @Override
  public Collection<Long> getIssueIdsForProject(Long projectId) {
    return rows.idsIn(projectId);
  }

  @Override
  public @Nullable SandboxIssue getIssueObject(@Nullable Long id) {
    return id == null ? null : withId(id).orElse(null);
  }

  @Override
  public @Nullable SandboxIssue getIssueByCurrentKey(@Nullable String key) {
    return key == null ? null : withKey(key).orElse(null);
  }

  /** Leaves out ids of which there is no issue. */
  @Override
  public List<Issue> getIssueObjects(Collection<Long> ids) {
    return new ArrayList<>(withIds(ids));
  }
}
