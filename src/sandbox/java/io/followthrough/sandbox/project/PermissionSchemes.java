package io.followthrough.sandbox.project;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import io.followthrough.sandbox.store.Cached;
import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.store.Texts;
import io.followthrough.sandbox.user.Users;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps what is granted to whom, in permission schemes and for the whole instance. */
final class PermissionSchemes {

  private static final int LENGTH = 255;

  private final Users users;
  private final Roles roles;
  private final PermissionRows rows;
  private final Cached<Map<String, Long>> schemes;
  private final Cached<Map<Line, List<Grant>>> grants;
  private final Cached<Map<String, Set<String>>> global;

  PermissionSchemes(Store store, Users users, Roles roles) {
    this.users = users;
    this.roles = roles;
    this.rows = new PermissionRows(store);
    this.schemes = new Cached<>(store, rows::schemes);
    this.grants = new Cached<>(store, () -> byLine(rows.grants()));
    this.global = new Cached<>(store, rows::globalGrants);
  }

  Optional<Long> named(String name) {
    return Optional.ofNullable(schemes.get().get(name));
  }

  List<Grant> grants(long schemeId, ProjectPermissionKey permission) {
    return grants.get().getOrDefault(new Line(schemeId, permission.permissionKey()), List.of());
  }

  List<Grant> of(long schemeId) {
    return grants.get().values().stream()
        .flatMap(List::stream)
        .filter(grant -> grant.schemeId() == schemeId)
        .toList();
  }

  Set<String> groups(GlobalPermissionKey permission) {
    return global.get().getOrDefault(permission.getKey(), Set.of());
  }

  long create(@Nullable Long id, String name) {
    var checked = Texts.required("The name of a permission scheme", name, LENGTH);
    return schemes.change(
        () -> {
          if (named(checked).isPresent()) {
            throw new IllegalArgumentException(
                "A permission scheme named '" + checked + "' exists already. Choose another name.");
          }
          return rows.insertScheme(id, checked);
        });
  }

  void add(Grant grant) {
    requireHolder(grant);
    grants.change(
        () -> {
          if (!linesOf(grant).contains(grant)) {
            rows.insert(grant);
          }
        });
  }

  void remove(Grant grant) {
    grants.change(() -> rows.delete(grant));
  }

  void addGlobal(GlobalPermissionKey permission, String group) {
    requireKnown(users.groups().contains(group), "group", group);
    global.change(
        () -> {
          if (!groups(permission).contains(group)) {
            rows.insertGlobal(permission.getKey(), group);
          }
        });
  }

  private List<Grant> linesOf(Grant grant) {
    return grants(grant.schemeId(), new ProjectPermissionKey(grant.permission()));
  }

  private void requireHolder(Grant grant) {
    var holder = grant.holder();
    switch (grant.type()) {
      case GROUP ->
          requireKnown(holder == null || users.groups().contains(holder), "group", holder);
      case USER -> requireKnown(users.withKey(holder).isPresent(), "user with the key", holder);
      case PROJECT_ROLE -> requireKnown(isRole(holder), "project role with the id", holder);
      default -> requireKnown(holder == null, "holder to name", holder);
    }
  }

  private boolean isRole(@Nullable String id) {
    return roles.all().stream().anyMatch(role -> Long.toString(role.id()).equals(id));
  }

  private static void requireKnown(boolean known, String what, @Nullable String holder) {
    if (!known) {
      throw new IllegalArgumentException(
          "There is no " + what + " '" + holder + "', so nothing can be granted to it.");
    }
  }

  private static Map<Line, List<Grant>> byLine(List<Grant> grants) {
    return grants.stream()
        .collect(Collectors.groupingBy(grant -> new Line(grant.schemeId(), grant.permission())));
  }

  /** Where to look: a permission in a scheme. */
  private record Line(long schemeId, String permission) {}
}
