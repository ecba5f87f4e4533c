package io.followthrough.sandbox.user;

import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.store.Tables.AppGroup;
import io.followthrough.sandbox.store.Tables.AppUser;
import io.followthrough.sandbox.store.Tables.Membership;
import io.followthrough.sandbox.user.Directory.Account;
import io.followthrough.sandbox.user.Directory.Member;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Reads and writes the rows of users and groups. */
final class UserRows {

  private final Store store;

  UserRows(Store store) {
    this.store = store;
  }

  Directory read() {
    return new Directory(accounts(), groups(), members());
  }

  /** Adds a user whose key is Jira's since 8.4: made of the id, and not the name. */
  long insert(String name, String displayName, String email, String passwordHash) {
    var id =
        store
            .sql()
            .insertInto(AppUser.TABLE)
            .set(AppUser.USER_KEY, UUID.randomUUID().toString())
            .set(AppUser.USER_NAME, name)
            .set(AppUser.DISPLAY_NAME, displayName)
            .set(AppUser.EMAIL, email)
            .set(AppUser.ACTIVE, true)
            .set(AppUser.PASSWORD_HASH, passwordHash)
            .returningResult(AppUser.ID)
            .fetchSingle()
            .value1();
    store
        .sql()
        .update(AppUser.TABLE)
        .set(AppUser.USER_KEY, "JIRAUSER" + id)
        .where(AppUser.ID.eq(id))
        .execute();
    return id;
  }

  void setActive(long id, boolean active) {
    store
        .sql()
        .update(AppUser.TABLE)
        .set(AppUser.ACTIVE, active)
        .where(AppUser.ID.eq(id))
        .execute();
  }

  void setPassword(long id, String hash) {
    store
        .sql()
        .update(AppUser.TABLE)
        .set(AppUser.PASSWORD_HASH, hash)
        .where(AppUser.ID.eq(id))
        .execute();
  }

  void insertGroup(String name) {
    store.sql().insertInto(AppGroup.TABLE).set(AppGroup.GROUP_NAME, name).execute();
  }

  void insertMember(long groupId, long userId) {
    store
        .sql()
        .insertInto(Membership.TABLE)
        .set(Membership.GROUP_ID, groupId)
        .set(Membership.USER_ID, userId)
        .execute();
  }

  void deleteMember(long groupId, long userId) {
    store
        .sql()
        .deleteFrom(Membership.TABLE)
        .where(Membership.GROUP_ID.eq(groupId), Membership.USER_ID.eq(userId))
        .execute();
  }

  private List<Account> accounts() {
    return store
        .sql()
        .select(
            AppUser.ID,
            AppUser.USER_KEY,
            AppUser.USER_NAME,
            AppUser.DISPLAY_NAME,
            AppUser.EMAIL,
            AppUser.ACTIVE,
            AppUser.PASSWORD_HASH)
        .from(AppUser.TABLE)
        .orderBy(DSL.lower(AppUser.DISPLAY_NAME), AppUser.ID)
        .fetch(row -> new Account(user(row), row.get(AppUser.PASSWORD_HASH)));
  }

  private static SandboxUser user(Record row) {
    return new SandboxUser(
        row.get(AppUser.ID),
        row.get(AppUser.USER_KEY),
        row.get(AppUser.USER_NAME),
        row.get(AppUser.DISPLAY_NAME),
        row.get(AppUser.EMAIL),
        row.get(AppUser.ACTIVE));
  }

  private Map<String, Long> groups() {
    return store
        .sql()
        .select(AppGroup.GROUP_NAME, AppGroup.ID)
        .from(AppGroup.TABLE)
        .fetchMap(AppGroup.GROUP_NAME, AppGroup.ID);
  }

  private List<Member> members() {
    return store
        .sql()
        .select(Membership.USER_ID, AppGroup.GROUP_NAME)
        .from(Membership.TABLE)
        .join(AppGroup.TABLE)
        .on(AppGroup.ID.eq(Membership.GROUP_ID))
        .fetch(row -> new Member(row.value1(), row.value2()));
  }
}
