package io.followthrough.sandbox.page.admin.people;

import io.followthrough.sandbox.page.Answer;
import io.followthrough.sandbox.page.Page;
import io.followthrough.sandbox.page.SearchAddress;
import io.followthrough.sandbox.page.Visit;
import io.followthrough.sandbox.user.Users;
import java.util.Map;

/**
 * {@code /secure/admin/user/AddUser!default.jspa}: makes a user, who may sign in and, as in Jira,
 * belongs to the group of those who use it.
 */
public final class AddUserPage implements Page {

  /** Where it is found. */
  public static final String ADDRESS = "/secure/admin/user/AddUser!default.jspa";

  private final Users users;
  private final String everybody;

  /**
   * @param everybody the group that a new user joins
   */
  public AddUserPage(Users users, String everybody) {
    this.users = users;
    this.everybody = everybody;
  }

  /**
   * What the page shows.
   *
   * @param error why nobody was made; empty where nothing was tried
   */
  public record View(String name, String displayName, String email, String error) {}

  @Override
  public Answer answer(Visit visit) {
    if (!visit.isPost()) {
      return shown(new View("", "", "", ""));
    }
    var name = visit.param("username");
    var displayName = visit.param("fullname");
    var email = visit.param("email");
    try {
      var user = users.create(name, displayName, email, visit.param("password"));
      users.addToGroup(everybody, user);
      return Answer.to(ViewUserPage.ADDRESS + "?name=" + SearchAddress.encoded(user.name()));
    } catch (IllegalArgumentException e) {
      return shown(new View(name, displayName, email, String.valueOf(e.getMessage()))).as(400);
    }
  }

  private static Answer.Shown shown(View view) {
    return Answer.administration(
        "Create user", "admin/people/add.vm", Map.of("view", view), UsersPage.ITEM);
  }
}
