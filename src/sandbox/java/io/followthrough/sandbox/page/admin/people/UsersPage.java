package io.followthrough.sandbox.page.admin.people;

import io.followthrough.sandbox.page.Answer;
import io.followthrough.sandbox.page.Page;
import io.followthrough.sandbox.page.SearchAddress;
import io.followthrough.sandbox.page.Visit;
import io.followthrough.sandbox.user.SandboxUser;
import io.followthrough.sandbox.user.Users;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code /secure/admin/user/UserBrowser.jspa}: the users, fifty at a time, found by their names.
 */
public final class UsersPage implements Page {

  /** Where it is found. */
  public static final String ADDRESS = "/secure/admin/user/UserBrowser.jspa";

  /** The link of the menu that leads to it. */
  public static final String ITEM = "user_browser";

  private static final int PAGE = 50;

  private final Users users;

  public UsersPage(Users users) {
    this.users = users;
  }

  /** A user as one line. */
  public record Row(
      String name, String displayName, String email, boolean active, List<String> groups) {

    /** The name as it may stand in an address. */
    public String url() {
      return SearchAddress.encoded(name);
    }
  }

  /**
   * What the page shows.
   *
   * @param previous the address of the page before; null on the first
   * @param next the address of the page after; null on the last
   */
  public record View(
      String sought,
      List<Row> rows,
      long from,
      int total,
      @Nullable String previous,
      @Nullable String next) {}

  @Override
  public Answer answer(Visit visit) {
    var sought = visit.param("q").strip();
    var found = users.matching(sought);
    var start = Math.max(0, visit.number("startIndex").orElse(0L));
    var rows = found.stream().skip(start).limit(PAGE).map(this::row).toList();
    var view =
        new View(
            sought,
            rows,
            start + 1,
            found.size(),
            start == 0 ? null : address(visit, sought, Math.max(0, start - PAGE)),
            start + PAGE >= found.size() ? null : address(visit, sought, start + PAGE));
    return Answer.administration("Users", "admin/people/users.vm", Map.of("view", view), ITEM);
  }

  private static String address(Visit visit, String sought, long start) {
    return visit.request().getContextPath()
        + ADDRESS
        + "?q="
        + SearchAddress.encoded(sought)
        + "&startIndex="
        + start;
  }

  private Row row(SandboxUser user) {
    return new Row(
        user.name(),
        user.displayName(),
        user.email(),
        user.active(),
        users.groupsOf(user).stream().sorted().toList());
  }
}
