package io.followthrough.sandbox.page.admin.people;

import io.followthrough.sandbox.page.Answer;
import io.followthrough.sandbox.page.Page;
import io.followthrough.sandbox.page.SearchAddress;
import io.followthrough.sandbox.page.Visit;
import io.followthrough.sandbox.user.Users;
import java.util.List;
import java.util.Map;

/** {@code /secure/admin/user/GroupBrowser.jspa}: the groups, and a form to add one. */
public final class GroupsPage implements Page {

  /** Where it is found. */
  public static final String ADDRESS = "/secure/admin/user/GroupBrowser.jspa";

  /** The link of the menu that leads to it. */
  public static final String ITEM = "group_browser";

  private final Users users;

  public GroupsPage(Users users) {
    this.users = users;
  }

  /** A group as one line. */
  public record Row(String name, int members) {

    /** The name as it may stand in an address. */
    public String url() {
      return SearchAddress.encoded(name);
    }
  }

  /**
   * What the page shows.
   *
   * @param error why no group was added; empty where nothing was tried
   */
  public record View(List<Row> rows, String typed, String error) {}

  @Override
  public Answer answer(Visit visit) {
    if (!visit.isPost()) {
      return shown("", "");
    }
    var name = visit.param("addName").strip();
    if (users.groups().contains(name)) {
      return shown(name, "A group '" + name + "' exists already. Choose another name.").as(400);
    }
    try {
      users.createGroup(name);
      return Answer.to(ViewGroupPage.ADDRESS + "?name=" + SearchAddress.encoded(name));
    } catch (IllegalArgumentException e) {
      return shown(name, String.valueOf(e.getMessage())).as(400);
    }
  }

  private Answer.Shown shown(String typed, String error) {
    var rows =
        users.groups().stream()
            .sorted()
            .map(group -> new Row(group, users.membersOf(group).size()))
            .toList();
    return Answer.administration(
        "Groups", "admin/people/groups.vm", Map.of("view", new View(rows, typed, error)), ITEM);
  }
}
