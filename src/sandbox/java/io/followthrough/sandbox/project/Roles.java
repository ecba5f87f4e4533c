package io.followthrough.sandbox.project;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import io.followthrough.sandbox.store.Cached;
import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.store.Texts;
import io.followthrough.sandbox.user.SandboxUser;
import io.followthrough.sandbox.user.Users;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps the project roles and who fills them. */
public final class Roles implements ProjectRoleManager {

  private static final int LENGTH = 255;

  private final Users users;
  private final RoleRows rows;
  private final Cached<List<Role>> roles;
  private final Cached<Set<RoleActor>> actors;

  public Roles(Store store, Users users) {
    this.users = users;
    this.rows = new RoleRows(store);
    this.roles = new Cached<>(store, rows::roles);
    this.actors = new Cached<>(store, rows::actors);
  }

  /** Every role by name. */
  public List<Role> all() {
    return roles.get();
  }

  public Optional<Role> withId(long id) {
    return all().stream().filter(role -> role.id() == id).findFirst();
  }

  /** Finds a role by its name in any case. */
  public Optional<Role> withName(String name) {
    return all().stream().filter(role -> role.name().equalsIgnoreCase(name)).findFirst();
  }

  /**
   * Adds a role.
   *
   * @throws IllegalArgumentException where the name cannot be taken or is taken already
   */
  public Role create(String name, String description) {
    var checked = Texts.required("The name of a project role", name, LENGTH);
    var id =
        roles.change(
            () -> {
              if (withName(checked).isPresent()) {
                throw new IllegalArgumentException(
                    "A project role with name '" + checked + "' already exists.");
              }
              return rows.insert(checked, description);
            });
    return withId(id).orElseThrow();
  }

  /** Lets a user fill a role in a project. */
  public void addUser(SandboxProject project, Role role, SandboxUser user) {
    add(new RoleActor(project.id(), role.id(), RoleActor.USER, user.key()));
  }

  /** Lets the members of a group fill a role in a project. */
  public void addGroup(SandboxProject project, Role role, String group) {
    add(new RoleActor(project.id(), role.id(), RoleActor.GROUP, group));
  }

  /** Takes a user out of a role. */
  public void removeUser(SandboxProject project, Role role, SandboxUser user) {
    remove(new RoleActor(project.id(), role.id(), RoleActor.USER, user.key()));
  }

  /** Takes a group out of a role. */
  public void removeGroup(SandboxProject project, Role role, String group) {
    remove(new RoleActor(project.id(), role.id(), RoleActor.GROUP, group));
  }

  @Override
  public Collection<ProjectRole> getProjectRoles() {
    return List.copyOf(all());
  }

  /** {@code null} where there is none of that name. */
  @Override
  public @Nullable ProjectRole getProjectRole(String name) {
    return withName(name).orElse(null);
  }

  @Override
  public boolean isUserInProjectRole(
      @Nullable ApplicationUser user, ProjectRole projectRole, Project project) {
    return isIn(user, ((Role) projectRole).id(), project.getId());
  }

  @Override
  public ProjectRoleActors getProjectRoleActors(ProjectRole projectRole, Project project) {
    var roleId = ((Role) projectRole).id();
    return () ->
        users.all().stream()
            .filter(user -> isIn(user, roleId, project.getId()))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a user fills a role in a project, alone or by a group. */
  public boolean isIn(@Nullable ApplicationUser user, long roleId, long projectId) {
    if (user == null) {
      return false;
    }
    var filled = actors.get();
    return filled.contains(new RoleActor(projectId, roleId, RoleActor.USER, user.getKey()))
        || users.groupsOf(user).stream()
            .anyMatch(
                group -> filled.contains(new RoleActor(projectId, roleId, RoleActor.GROUP, group)));
  }

  /** Who fills a role in a project, users before groups. */
  public List<RoleActor> actors(SandboxProject project, Role role) {
    return actors.get().stream()
        .filter(actor -> actor.projectId() == project.id() && actor.roleId() == role.id())
        .sorted(Comparator.comparing(RoleActor::isGroup).thenComparing(RoleActor::actor))
        .toList();
  }

  private void add(RoleActor actor) {
    actors.change(
        () -> {
          if (!actors.get().contains(actor)) {
            rows.insert(actor);
          }
        });
  }

  private void remove(RoleActor actor) {
    actors.change(() -> rows.delete(actor));
  }
}
