package io.followthrough.sandbox.demo;

import io.followthrough.sandbox.user.SandboxUser;
import io.followthrough.sandbox.user.Users;
import java.util.List;

/**
 * The people of the demo data; each has the user name for a password.
 *
 * @param alice leads incidents
 * @param bob runs the network
 * @param carol builds the web shop
 * @param dave sees nothing of the network's project, and only reads the web shop's
 */
public record DemoPeople(SandboxUser alice, SandboxUser bob, SandboxUser carol, SandboxUser dave) {

  static final String NETWORK_TEAM = "network-team";
  static final String WEB_TEAM = "web-team";

  static final String EVERYBODY = "jira-software-users";

  /**
   * Somebody to try the sandbox as.
   *
   * @param does what the person is there for
   */
  public record Person(String name, String displayName, String does) {}

  private static final Person ALICE =
      new Person("alice", "Alice Almond", "incident commander, leads Operations");
  private static final Person BOB = new Person("bob", "Bob Birch", "leads the Network team");
  private static final Person CAROL =
      new Person("carol", "Carol Cherry", "leads the Web shop team");
  private static final Person DAVE =
      new Person("dave", "Dave Date", "may not see the Network project, only reads Web shop");

  /** Everybody in it, for a hint on the sign-in page; nobody where they were never written. */
  public static List<Person> knownTo(Users users) {
    return List.of(ALICE, BOB, CAROL, DAVE).stream()
        .filter(
            person ->
                users
                    .withName(person.name())
                    .filter(user -> user.displayName().equals(person.displayName()))
                    .isPresent())
        .toList();
  }

  /** Who leads a project. */
  SandboxUser leadOf(String project) {
    return switch (project) {
      case "NET" -> bob;
      case "WEB" -> carol;
      default -> alice;
    };
  }

  /** The one of a name. */
  SandboxUser named(String name) {
    return List.of(alice, bob, carol, dave).stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  static DemoPeople create(Users users) {
    var people =
        new DemoPeople(
            create(users, ALICE), create(users, BOB), create(users, CAROL), create(users, DAVE));
    users.createGroup(NETWORK_TEAM);
    users.createGroup(WEB_TEAM);
    for (var member : List.of(people.alice(), people.bob(), people.carol())) {
      users.addToGroup(NETWORK_TEAM, member);
    }
    for (var member : List.of(people.alice(), people.carol())) {
      users.addToGroup(WEB_TEAM, member);
    }
    return people;
  }

  private static SandboxUser create(Users users, Person person) {
    var user =
        users.create(
            person.name(), person.displayName(), person.name() + "@example.com", person.name());
    users.addToGroup(EVERYBODY, user);
    return user;
  }
}
