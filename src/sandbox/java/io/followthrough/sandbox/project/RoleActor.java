package io.followthrough.sandbox.project;

/** One user or group in one role of one project. */
record RoleActor(long projectId, long roleId, String type, String actor) {}
