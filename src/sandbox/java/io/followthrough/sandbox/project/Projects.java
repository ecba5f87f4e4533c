package io.followthrough.sandbox.project;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.followthrough.sandbox.constant.IssueTypes;
import io.followthrough.sandbox.store.Cached;
import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.store.Texts;
import io.followthrough.sandbox.user.SandboxUser;
import io.followthrough.sandbox.user.Users;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keeps projects, in the database and in memory, and counts their issues. */
public final class Projects implements ProjectManager {

  private static final int KEY_LENGTH = 10;
  private static final int NAME_LENGTH = 80;
  private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9]+");

  private final Users users;
  private final IssueTypes types;
  private final ProjectRows rows;
  private final Cached<List<ProjectRow>> cached;

  public Projects(Store store, Users users, IssueTypes types) {
    this.users = users;
    this.types = types;
    this.rows = new ProjectRows(store);
    this.cached = new Cached<>(store, rows::read);
  }

  /** Every project by name. */
  public List<SandboxProject> all() {
    return cached.get().stream().map(this::project).toList();
  }

  public Optional<SandboxProject> withKey(String key) {
    return find(row -> row.key().equals(key));
  }

  public Optional<SandboxProject> withId(long id) {
    return find(row -> row.id() == id);
  }

  /**
   * Adds a project with the default permission scheme.
   *
   * @throws IllegalArgumentException where a value cannot be taken, or is taken already
   */
  public SandboxProject create(String key, String name, SandboxUser lead) {
    var checkedKey = checkedKey(key);
    var checkedName = Texts.required("The name of a project", name, NAME_LENGTH);
    var id =
        cached.change(
            () -> {
              requireFree(checkedKey, checkedName);
              return rows.insert(checkedKey, checkedName, lead.key(), rows.defaultScheme());
            });
    return withId(id).orElseThrow();
  }

  /** Changes what a project says of itself. */
  public void describe(long projectId, String description) {
    cached.change(() -> rows.describe(projectId, description));
  }

  /** Gives a project other permissions. */
  public void setPermissionScheme(long projectId, long schemeId) {
    cached.change(() -> rows.setPermissionScheme(projectId, schemeId));
  }

  /** Gives a project other workflows. */
  public void setWorkflowScheme(long projectId, long schemeId) {
    cached.change(() -> rows.setWorkflowScheme(projectId, schemeId));
  }

  /**
   * The number of the project's next issue, never given twice. The project stays locked until the
   * thread's transaction ends; a rolled back one leaves no gap, and a deleted issue does.
   *
   * @throws IllegalArgumentException where there is no such project
   */
  public long nextIssueNumber(long projectId) {
    return rows.nextIssueNumber(projectId);
  }

  @Override
  public @Nullable Project getProjectObj(@Nullable Long id) {
    return id == null ? null : withId(id).orElse(null);
  }

  @Override
  public @Nullable Project getProjectByCurrentKey(@Nullable String projectKey) {
    return projectKey == null ? null : withKey(projectKey).orElse(null);
  }

  @Override
  public List<Project> getProjects() {
    return List.copyOf(all());
  }

  private Optional<SandboxProject> find(Predicate<ProjectRow> wanted) {
    return cached.get().stream().filter(wanted).findFirst().map(this::project);
  }

  private SandboxProject project(ProjectRow row) {
    return new SandboxProject(
        row.id(),
        row.key(),
        row.name(),
        row.description(),
        users.withKey(row.leadKey()).orElseThrow(),
        types.all(),
        row.permissionSchemeId(),
        row.workflowSchemeId());
  }

  private static String checkedKey(String key) {
    var checked = Texts.required("The key of a project", key, KEY_LENGTH);
    if (!KEY.matcher(checked).matches()) {
      throw new IllegalArgumentException(
          "Project keys must start with an uppercase letter, followed by one or more uppercase "
              + "alphanumeric characters.");
    }
    return checked;
  }

  private void requireFree(String key, String name) {
    for (var project : cached.get()) {
      if (project.key().equals(key)) {
        throw new IllegalArgumentException("Project '" + project.name() + "' uses this key.");
      }
      if (project.name().equalsIgnoreCase(name)) {
        throw new IllegalArgumentException("A project with that name already exists.");
      }
    }
  }
}
