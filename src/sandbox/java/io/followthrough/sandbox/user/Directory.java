package io.followthrough.sandbox.user;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Every user and group at one moment. */
final class Directory {

  private final Map<String, Account> byKey = new HashMap<>();
  private final Map<String, Account> byName = new HashMap<>();
  private final Map<Long, Account> byId = new HashMap<>();
  private final Map<String, Long> groups = new TreeMap<>();
  private final Map<Long, Set<String>> groupsOf = new HashMap<>();
  private final List<SandboxUser> users;

  /**
   * @param accounts in the order people are shown
   */
  Directory(Collection<Account> accounts, Map<String, Long> groups, Collection<Member> members) {
    for (var account : accounts) {
      byKey.put(account.user().key(), account);
      byName.put(lower(account.user().name()), account);
      byId.put(account.user().id(), account);
    }
    this.users = accounts.stream().map(Account::user).toList();
    this.groups.putAll(groups);
    for (var member : members) {
      groupsOf.computeIfAbsent(member.userId(), id -> new TreeSet<>()).add(member.group());
    }
  }

  List<SandboxUser> users() {
    return users;
  }

  Optional<SandboxUser> withKey(@Nullable String key) {
    return Optional.ofNullable(byKey.get(key)).map(Account::user);
  }

  Optional<SandboxUser> withId(long id) {
    return Optional.ofNullable(byId.get(id)).map(Account::user);
  }

  Optional<Account> accountNamed(String name) {
    return Optional.ofNullable(byName.get(lower(name)));
  }

  Set<String> groups() {
    return Set.copyOf(groups.keySet());
  }

  Optional<Long> groupId(String group) {
    return Optional.ofNullable(groups.get(group));
  }

  Set<String> groupsOf(long userId) {
    return groupsOf.getOrDefault(userId, Set.of());
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** A user with what a password is checked against. */
  record Account(SandboxUser user, String passwordHash) {}

  /** A user's place in a group. */
  record Member(long userId, String group) {}
}
