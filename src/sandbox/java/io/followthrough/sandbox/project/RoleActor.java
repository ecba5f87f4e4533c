package io.followthrough.sandbox.project;

/**
 * One user or group in one role of one project.
 *
 * @param actor the user's key or the group's name
 */
public record RoleActor(long projectId, long roleId, String type, String actor) {

  static final String USER = "user";
  static final String GROUP = "group";

  public boolean isGroup() {
    return type.equals(GROUP);
  }
}
