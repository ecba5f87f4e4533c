package io.followthrough.sandbox.project;

import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.store.Tables.GlobalGrant;
import io.followthrough.sandbox.store.Tables.PermissionGrant;
import io.followthrough.sandbox.store.Tables.PermissionScheme;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads and writes the rows of permissions. */
final class PermissionRows {

  private final Store store;

  PermissionRows(Store store) {
    this.store = store;
  }

  Map<String, Long> schemes() {
    return store
        .sql()
        .select(PermissionScheme.SCHEME_NAME, PermissionScheme.ID)
        .from(PermissionScheme.TABLE)
        .fetchMap(PermissionScheme.SCHEME_NAME, PermissionScheme.ID);
  }

  List<Grant> grants() {
    return store
        .sql()
        .select(
            PermissionGrant.SCHEME_ID,
            PermissionGrant.PERMISSION,
            PermissionGrant.HOLDER_TYPE,
            PermissionGrant.HOLDER)
        .from(PermissionGrant.TABLE)
        .fetch(
            row ->
                new Grant(
                    row.value1(), row.value2(), HolderType.ofStored(row.value3()), row.value4()));
  }

  /** The groups by the global permission they hold. */
  Map<String, Set<String>> globalGrants() {
    return store
        .sql()
        .select(GlobalGrant.PERMISSION, GlobalGrant.GROUP_NAME)
        .from(GlobalGrant.TABLE)
        .stream()
        .collect(
            Collectors.groupingBy(
                row -> row.value1(), Collectors.mapping(row -> row.value2(), Collectors.toSet())));
  }

  long insertScheme(@Nullable Long id, String name) {
    var insert =
        store.sql().insertInto(PermissionScheme.TABLE).set(PermissionScheme.SCHEME_NAME, name);
    return (id == null ? insert : insert.set(PermissionScheme.ID, id))
        .returningResult(PermissionScheme.ID)
        .fetchSingle()
        .value1();
  }

  void insert(Grant grant) {
    store
        .sql()
        .insertInto(PermissionGrant.TABLE)
        .set(PermissionGrant.SCHEME_ID, grant.schemeId())
        .set(PermissionGrant.PERMISSION, grant.permission())
        .set(PermissionGrant.HOLDER_TYPE, grant.type().stored())
        .set(PermissionGrant.HOLDER, grant.holder())
        .execute();
  }

  void delete(Grant grant) {
    store
        .sql()
        .deleteFrom(PermissionGrant.TABLE)
        .where(
            PermissionGrant.SCHEME_ID.eq(grant.schemeId()),
            PermissionGrant.PERMISSION.eq(grant.permission()),
            PermissionGrant.HOLDER_TYPE.eq(grant.type().stored()),
            grant.holder() == null
                ? PermissionGrant.HOLDER.isNull()
                : PermissionGrant.HOLDER.eq(grant.holder()))
        .execute();
  }

  void insertGlobal(String permission, String group) {
    store
        .sql()
        .insertInto(GlobalGrant.TABLE)
        .set(GlobalGrant.PERMISSION, permission)
        .set(GlobalGrant.GROUP_NAME, group)
        .execute();
  }
}
