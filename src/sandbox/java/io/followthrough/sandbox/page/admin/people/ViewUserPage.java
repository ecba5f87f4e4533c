package io.followthrough.sandbox.page.admin.people;

import io.followthrough.sandbox.page.Answer;
import io.followthrough.sandbox.page.Page;
import io.followthrough.sandbox.page.PageFault;
import io.followthrough.sandbox.page.SearchAddress;
import io.followthrough.sandbox.page.Visit;
import io.followthrough.sandbox.user.SandboxUser;
import io.followthrough.sandbox.user.Users;
import java.util.List;
import java.util.Map;

/**
 * {@code /secure/admin/user/ViewUser.jspa?name=}: one user; its forms let the user sign in or not,
 * and change the groups.
 */
public final class ViewUserPage implements Page {

  /** Where it is found. */
  public static final String ADDRESS = "/secure/admin/user/ViewUser.jspa";

  private final Users users;
  private final Members members;

  public ViewUserPage(Users users, Members members) {
    this.users = users;
    this.members = members;
  }

  /**
   * What the page shows.
   *
   * @param others the groups the user might join
   */
  public record View(
      String name,
      String displayName,
      String email,
      boolean active,
      List<String> groups,
      List<String> others) {}

  @Override
  public Answer answer(Visit visit) {
    var user =
        users
            .withName(visit.param("name"))
            .orElseThrow(() -> PageFault.notFound("There is no user of this name."));
    if (!visit.isPost()) {
      return shown(user);
    }
    var actor = visit.signedIn();
    switch (visit.param("do")) {
      case "activate" -> members.setActive(user, true, actor);
      case "deactivate" -> members.setActive(user, false, actor);
      case "join" -> members.join(visit.param("group"), user);
      case "leave" -> members.leave(visit.param("group"), user, actor);
      default -> throw PageFault.badRequest("There is no such button. Go back and retry.");
    }
    return Answer.to(ADDRESS + "?name=" + SearchAddress.encoded(user.name()));
  }

  private Answer shown(SandboxUser user) {
    var own = users.groupsOf(user);
    var view =
        new View(
            user.name(),
            user.displayName(),
            user.email(),
            user.active(),
            own.stream().sorted().toList(),
            users.groups().stream().filter(group -> !own.contains(group)).sorted().toList());
    return Answer.administration(
        user.displayName(), "admin/people/user.vm", Map.of("view", view), UsersPage.ITEM);
  }
}
