package io.followthrough.sandbox.user;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.followthrough.sandbox.store.Cached;
import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.store.Texts;
import io.followthrough.sandbox.user.Directory.Account;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keeps users and groups, in the database and whole in memory. */
public final class Users implements UserManager {

  private static final int LENGTH = 255;
  private static final Pattern NOT_IN_A_NAME = Pattern.compile("[<>&]");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
  private static final Pattern BLANKS = Pattern.compile("[\\s@._-]+");

  private final UserRows rows;
  private final Passwords passwords = new Passwords();
  private final Cached<Directory> directory;

  public Users(Store store) {
    this.rows = new UserRows(store);
    this.directory = new Cached<>(store, rows::read);
  }

  /** Every user by display name, the inactive among them. */
  public List<SandboxUser> all() {
    return directory.get().users();
  }

  public Optional<SandboxUser> withKey(@Nullable String key) {
    return directory.get().withKey(key);
  }

  /** Finds a user by user name in any case. */
  public Optional<SandboxUser> withName(String name) {
    return directory.get().accountNamed(name).map(Account::user);
  }

  public Optional<SandboxUser> withId(long id) {
    return directory.get().withId(id);
  }

  /** Finds the active user whose name and password these are. */
  public Optional<SandboxUser> authenticate(String name, String password) {
    var account = directory.get().accountNamed(name);
    if (account.isEmpty()) {
      passwords.pretendToCheck(password);
    }
    return account
        .filter(found -> passwords.fits(password, found.passwordHash()))
        .map(Account::user)
        .filter(SandboxUser::active);
  }

  /**
   * Finds active users by how a word of their name, display name or e-mail address begins, in the
   * order of display names.
   */
  public List<SandboxUser> search(String text, int max) {
    return matching(text).stream().filter(SandboxUser::active).limit(Math.max(max, 0)).toList();
  }

  /** Finds users as {@link #search} does, the inactive among them. */
  public List<SandboxUser> matching(String text) {
    return all().stream().filter(matches(text.strip().toLowerCase(Locale.ROOT))).toList();
  }

  /** The members of a group by display name, the inactive among them. */
  public List<SandboxUser> membersOf(String group) {
    return all().stream().filter(user -> isInGroup(user, group)).toList();
  }

  /**
   * Adds an active user.
   *
   * @throws IllegalArgumentException where a value cannot be taken or the name is taken
   */
  public SandboxUser create(String name, String displayName, String email, String password) {
    var checkedName = checkedName(name);
    var checkedDisplayName = Texts.required("The full name of a user", displayName, LENGTH);
    var checkedEmail = checkedEmail(email);
    var hash = passwords.hash(password);
    var id =
        directory.change(
            () -> {
              requireFree(checkedName);
              return rows.insert(checkedName, checkedDisplayName, checkedEmail, hash);
            });
    return withId(id).orElseThrow();
  }

  /** Lets a user sign in, or not any more. */
  public void setActive(SandboxUser user, boolean active) {
    directory.change(() -> rows.setActive(user.id(), active));
  }

  /**
   * Gives a user another password.
   *
   * @throws IllegalArgumentException where it is empty or too long
   */
  public void setPassword(SandboxUser user, String password) {
    var hash = passwords.hash(password);
    directory.change(() -> rows.setPassword(user.id(), hash));
  }

  /** The names of all groups. */
  public Set<String> groups() {
    return directory.get().groups();
  }

  /** Adds a group; one that exists already stays as it is. */
  public void createGroup(String group) {
    var checked = Texts.required("The name of a group", group, LENGTH);
    directory.change(
        () -> {
          if (directory.get().groupId(checked).isEmpty()) {
            rows.insertGroup(checked);
          }
        });
  }

  /**
   * Puts a user into a group.
   *
   * @throws IllegalArgumentException where there is no such group
   */
  public void addToGroup(String group, SandboxUser user) {
    directory.change(
        () -> {
          var id = groupId(group);
          if (!isInGroup(user, group)) {
            rows.insertMember(id, user.id());
          }
        });
  }

  /**
   * Takes a user out of a group.
   *
   * @throws IllegalArgumentException where there is no such group
   */
  public void removeFromGroup(String group, SandboxUser user) {
    directory.change(() -> rows.deleteMember(groupId(group), user.id()));
  }

  /** The groups of a user; none of somebody unknown. */
  public Set<String> groupsOf(@Nullable ApplicationUser user) {
    var now = directory.get();
    return user == null
        ? Set.of()
        : now.withKey(user.getKey()).map(found -> now.groupsOf(found.id())).orElse(Set.of());
  }

  public boolean isInGroup(@Nullable ApplicationUser user, String group) {
    return groupsOf(user).contains(group);
  }

  @Override
  public @Nullable ApplicationUser getUserByKey(@Nullable String userKey) {
    return withKey(userKey).orElse(null);
  }

  @Override
  public @Nullable ApplicationUser getUserByName(@Nullable String userName) {
    return userName == null ? null : withName(userName).orElse(null);
  }

  private static Predicate<SandboxUser> matches(String sought) {
    return user ->
        sought.isEmpty()
            || begins(user.name(), sought)
            || begins(user.displayName(), sought)
            || begins(user.email(), sought);
  }

  private static boolean begins(String text, String sought) {
    var lower = text.toLowerCase(Locale.ROOT);
    return lower.startsWith(sought)
        || BLANKS.splitAsStream(lower).anyMatch(word -> word.startsWith(sought));
  }

  private static String checkedName(String name) {
    var checked = Texts.required("The user name", name, LENGTH);
    if (NOT_IN_A_NAME.matcher(checked).find()) {
      throw new IllegalArgumentException(
          "The user name '" + checked + "' holds one of < > &. Leave these characters out.");
    }
    return checked;
  }

  private static String checkedEmail(String email) {
    var checked = Texts.required("The e-mail address", email, LENGTH);
    if (!EMAIL.matcher(checked).matches()) {
      throw new IllegalArgumentException(
          "'" + checked + "' is not an e-mail address. Enter one as in name@example.com.");
    }
    return checked;
  }

  private void requireFree(String name) {
    if (withName(name).isPresent()) {
      throw new IllegalArgumentException(
          "A user named '" + name + "' exists already. Choose another name.");
    }
  }

  private long groupId(String group) {
    return directory
        .get()
        .groupId(group)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no group '" + group + "'. Create it first."));
  }
}
