package io.followthrough.sandbox.project;

import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.store.Tables;
import io.followthrough.sandbox.store.Tables.ProjectRole;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Reads and writes the rows of roles. */
final class RoleRows {

  private final Store store;

  RoleRows(Store store) {
    this.store = store;
  }

  List<Role> roles() {
    return store
        .sql()
        .select(ProjectRole.ID, ProjectRole.ROLE_NAME, ProjectRole.DESCRIPTION)
        .from(ProjectRole.TABLE)
        .orderBy(ProjectRole.ROLE_NAME)
        .fetch(
            row ->
                new Role(row.value1(), row.value2(), Objects.requireNonNullElse(row.value3(), "")));
  }

  Set<RoleActor> actors() {
    return new HashSet<>(
        store
            .sql()
            .select(
                Tables.RoleActor.PROJECT_ID,
                Tables.RoleActor.ROLE_ID,
                Tables.RoleActor.ACTOR_TYPE,
                Tables.RoleActor.ACTOR)
            .from(Tables.RoleActor.TABLE)
            .fetch(row -> new RoleActor(row.value1(), row.value2(), row.value3(), row.value4())));
  }

  long insert(String name, String description) {
    return store
        .sql()
        .insertInto(ProjectRole.TABLE)
        .set(ProjectRole.ROLE_NAME, name)
        .set(ProjectRole.DESCRIPTION, description)
        .returningResult(ProjectRole.ID)
        .fetchSingle()
        .value1();
  }

  void insert(RoleActor actor) {
    store
        .sql()
        .insertInto(Tables.RoleActor.TABLE)
        .set(Tables.RoleActor.PROJECT_ID, actor.projectId())
        .set(Tables.RoleActor.ROLE_ID, actor.roleId())
        .set(Tables.RoleActor.ACTOR_TYPE, actor.type())
        .set(Tables.RoleActor.ACTOR, actor.actor())
        .execute();
  }

  void delete(RoleActor actor) {
    store
        .sql()
        .deleteFrom(Tables.RoleActor.TABLE)
        .where(
            Tables.RoleActor.PROJECT_ID.eq(actor.projectId()),
            Tables.RoleActor.ROLE_ID.eq(actor.roleId()),
            Tables.RoleActor.ACTOR_TYPE.eq(actor.type()),
            Tables.RoleActor.ACTOR.eq(actor.actor()))
        .execute();
  }
}
