package io.followthrough.sandbox.page.admin.project;

import io.followthrough.sandbox.page.PageFault;
import io.followthrough.sandbox.page.Visit;
import io.followthrough.sandbox.project.Role;
import io.followthrough.sandbox.project.RoleActor;
import io.followthrough.sandbox.project.Roles;
import io.followthrough.sandbox.project.SandboxProject;
import io.followthrough.sandbox.user.SandboxUser;
import io.followthrough.sandbox.user.Users;
import java.util.List;

/** Who fills the roles of a project, and the forms that change it. */
public final class RoleMembers {

  private final Roles roles;
  private final Users users;

  RoleMembers(Roles roles, Users users) {
    this.roles = roles;
    this.users = users;
  }

  /**
   * One who fills a role.
   *
   * @param type user or group
   * @param actor the user's name or the group's
   */
  public record Member(String type, String actor, String label) {}

  /** A role with who fills it. */
  public record Filled(long id, String name, String description, List<Member> members) {}

  List<Filled> of(SandboxProject project) {
    return roles.all().stream()
        .map(
            role ->
                new Filled(
                    role.id(),
                    role.name(),
                    role.description(),
                    roles.actors(project, role).stream().map(this::member).toList()))
        .toList();
  }

  private Member member(RoleActor actor) {
    if (actor.isGroup()) {
      return new Member("group", actor.actor(), "Group: " + actor.actor());
    }
    var user = users.withKey(actor.actor());
    return new Member(
        "user",
        user.map(SandboxUser::name).orElse(actor.actor()),
        user.map(SandboxUser::displayName).orElse(actor.actor()));
  }

  /** Adds whom a form names: a user by name, or a group. */
  void add(Visit visit, SandboxProject project) {
    var role = role(visit);
    var name = visit.param("actor").strip();
    var user = users.withName(name);
    if (user.isPresent()) {
      roles.addUser(project, role, user.get());
    } else {
      roles.addGroup(project, role, group(name));
    }
  }

  void remove(Visit visit, SandboxProject project) {
    var role = role(visit);
    var actor = visit.param("actor");
    if (visit.param("type").equals("group")) {
      roles.removeGroup(project, role, actor);
    } else {
      users.withName(actor).ifPresent(user -> roles.removeUser(project, role, user));
    }
  }

  private Role role(Visit visit) {
    return roles
        .withId(visit.needed("role"))
        .orElseThrow(() -> PageFault.badRequest("There is no such role. Go back and retry."));
  }

  private String group(String name) {
    if (!users.groups().contains(name)) {
      throw PageFault.badRequest(
          "There is no user and no group called '%s'. Go back and retry.".formatted(name));
    }
    return name;
  }
}
