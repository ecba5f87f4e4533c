package io.followthrough.sandbox.page.admin.people;

import io.followthrough.sandbox.page.Answer;
import io.followthrough.sandbox.page.Page;
import io.followthrough.sandbox.page.PageFault;
import io.followthrough.sandbox.page.SearchAddress;
import io.followthrough.sandbox.page.Visit;
import io.followthrough.sandbox.page.form.FieldView.Option;
import io.followthrough.sandbox.user.SandboxUser;
import io.followthrough.sandbox.user.Users;
import java.util.List;
import java.util.Map;

/** {@code /secure/admin/user/ViewGroup.jspa?name=}: who is in a group; its forms change that. */
public final class ViewGroupPage implements Page {

  /** Where it is found. */
  public static final String ADDRESS = "/secure/admin/user/ViewGroup.jspa";

  /** Proposals only; whoever is not among them can still be typed. */
  private static final int PROPOSALS = 200;

  private final Users users;
  private final Members members;

  public ViewGroupPage(Users users, Members members) {
    this.users = users;
    this.members = members;
  }

  /** What the page shows. */
  public record View(String name, List<SandboxUser> members, List<Option> people) {}

  @Override
  public Answer answer(Visit visit) {
    var group = visit.param("name");
    if (!users.groups().contains(group)) {
      throw PageFault.notFound("There is no group of this name.");
    }
    if (!visit.isPost()) {
      return shown(group);
    }
    var user =
        users
            .withName(visit.param("user").strip())
            .orElseThrow(
                () -> PageFault.badRequest("There is no user of this name. Go back and retry."));
    if (visit.param("do").equals("leave")) {
      members.leave(group, user, visit.signedIn());
    } else {
      members.join(group, user);
    }
    return Answer.to(ADDRESS + "?name=" + SearchAddress.encoded(group));
  }

  private Answer shown(String group) {
    var inside = users.membersOf(group);
    var people =
        users.all().stream()
            .filter(user -> user.active() && !inside.contains(user))
            .limit(PROPOSALS)
            .map(user -> new Option(user.name(), user.displayName()))
            .toList();
    return Answer.administration(
        group,
        "admin/people/group.vm",
        Map.of("view", new View(group, inside, people)),
        GroupsPage.ITEM);
  }
}
