package io.followthrough.sandbox.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assert.assertThrows;

import io.followthrough.sandbox.FreshDatabase;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class UsersTest {

  @Rule public final FreshDatabase database = new FreshDatabase();

  private Users users;
  private SandboxUser alice;

  @Before
  public void open() {
    users = new Users(database.store());
    alice = users.create("Alice", "Alice Ng", "alice@example.com", "secret");
  }

  @Test
  public void findsAUser_byKeyAndByNameInAnyCase() {
    assertThat(users.withKey(alice.key())).contains(alice);
    assertThat(users.withName("aLICE")).contains(alice);
    assertThat(users.getUserByName("alice")).isEqualTo(alice);
    assertThat(users.getUserByKey(alice.key())).isEqualTo(alice);
  }

  @Test
  public void answersNull_whereJiraDoes() {
    assertThat(users.getUserByKey("nobody")).isNull();
    assertThat(users.getUserByKey(null)).isNull();
    assertThat(users.getUserByName("nobody")).isNull();
    assertThat(users.getUserByName(null)).isNull();
  }

  @Test
  public void makesKeysThatAreNotNames() {
    assertThat(alice.key()).isEqualTo("JIRAUSER10000");
  }

  @Test
  public void letsInWithTheRightPasswordOnly() {
    assertThat(users.authenticate("alice", "secret")).contains(alice);
    assertThat(users.authenticate("alice", "secret")).contains(alice);
    assertThat(users.authenticate("alice", "Secret")).isEmpty();
    assertThat(users.authenticate("alice", "")).isEmpty();
    assertThat(users.authenticate("bob", "secret")).isEmpty();
    assertThat(users.authenticate("alice", "s".repeat(100))).isEmpty();
  }

  @Test
  public void letsNobodyInWithTheOldPassword() {
    users.authenticate("alice", "secret");

    users.setPassword(alice, "other");

    assertThat(users.authenticate("alice", "secret")).isEmpty();
    assertThat(users.authenticate("alice", "other")).contains(alice);
  }

  @Test
  public void keepsTheInactiveOut_andStillKnowsThem() {
    users.setActive(alice, false);

    assertThat(users.authenticate("alice", "secret")).isEmpty();
    assertThat(users.search("ali", 10)).isEmpty();
    assertThat(users.withName("alice")).hasValueSatisfying(it -> assertThat(it.active()).isFalse());
  }

  @Test
  public void findsByTheBeginningOfAWord() {
    users.create("bob", "Bob van Dam", "bvd@example.org", "x");

    assertThat(users.search("DAM", 10)).extracting(SandboxUser::name).containsExactly("bob");
    assertThat(users.search("alice@", 10)).containsExactly(alice);
    assertThat(users.search("ob", 10)).isEmpty();
    assertThat(users.search("", 1)).containsExactly(alice);
  }

  @Test
  public void keepsGroups() {
    users.createGroup("writers");
    users.createGroup("writers");

    users.addToGroup("writers", alice);
    users.addToGroup("writers", alice);

    assertThat(users.groupsOf(alice)).containsExactly("writers");
    assertThat(users.isInGroup(alice, "writers")).isTrue();
    assertThat(users.isInGroup(null, "writers")).isFalse();

    users.removeFromGroup("writers", alice);

    assertThat(users.groupsOf(alice)).isEmpty();
  }

  @Test
  public void refusesAGroupThatDoesNotExist() {
    assertThrows(IllegalArgumentException.class, () -> users.addToGroup("readers", alice));
  }

  @Test
  public void refusesWhatCannotBeAUser() {
    assertRefused("alice", "Alice", "a@b", "x");
    assertRefused(" ", "Alice", "a@b", "x");
    assertRefused("<b>", "Alice", "a@b", "x");
    assertRefused("carol", "", "a@b", "x");
    assertRefused("carol", "Carol", "nowhere", "x");
    assertRefused("carol", "Carol", "a@b", "");
    assertRefused("carol", "Carol", "a@b", "x".repeat(73));
    assertRefused("ca\0rol", "Carol", "a@b", "x");

    assertThat(users.all()).containsExactly(alice);
  }

  @Test
  public void sendsNoSql_onceWarm() {
    users.all();
    database.store().statements().reset();

    users.withName("alice");
    users.withKey(alice.key());
    users.groupsOf(alice);
    users.authenticate("alice", "secret");

    assertThat(database.store().statements().sent()).isZero();
  }

  private void assertRefused(String name, String displayName, String email, String password) {
    assertThrows(
        IllegalArgumentException.class, () -> users.create(name, displayName, email, password));
  }
}
