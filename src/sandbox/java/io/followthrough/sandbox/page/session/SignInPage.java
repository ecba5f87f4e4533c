package io.followthrough.sandbox.page.session;

import io.followthrough.sandbox.http.SessionCookie;
import io.followthrough.sandbox.page.Answer;
import io.followthrough.sandbox.page.Page;
import io.followthrough.sandbox.page.SafeHtml;
import io.followthrough.sandbox.page.Visit;
import io.followthrough.sandbox.user.SandboxUser;
import io.followthrough.sandbox.user.Sessions;
import io.followthrough.sandbox.user.Users;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** {@code /login.jsp}: asks for name and password and leads back to where somebody wanted to go. */
public final class SignInPage implements Page {

  private static final SafeHtml WRONG =
      new SafeHtml("The username and password do not belong together. Please try again.");

  private final Users users;
  private final Sessions sessions;
  private final Supplier<List<Person>> demoPeople;

  /**
   * @param demoPeople who may be tried out, with the username as password; usually nobody
   */
  public SignInPage(Users users, Sessions sessions, Supplier<List<Person>> demoPeople) {
    this.users = users;
    this.sessions = sessions;
    this.demoPeople = demoPeople;
  }

  /** Somebody of the demo data. */
  public record Person(String name, String role) {}

  /** What the page shows. */
  public record View(
      boolean error,
      List<SafeHtml> errors,
      String username,
      String destination,
      List<Person> people) {

    /** Whether there are people to try out. */
    public boolean demo() {
      return !people.isEmpty();
    }
  }

  @Override
  public Answer answer(Visit visit) {
    var destination = Destinations.safe(visit.param("os_destination"));
    if (!visit.isPost()) {
      return visit.user() == null ? form(false, "", destination) : Answer.to(destination);
    }
    var name = visit.param("os_username").strip();
    return users
        .authenticate(name, visit.param("os_password"))
        .map(user -> signIn(visit, user, destination))
        .orElseGet(() -> form(true, name, destination));
  }

  private Answer signIn(Visit visit, SandboxUser user, String destination) {
    // A session somebody else may have planted in this browser ends here.
    SessionCookie.of(visit.request()).ifPresent(sessions::close);
    SessionCookie.give(visit.response(), sessions.open(user));
    return Answer.to(destination);
  }

  private Answer form(boolean failed, String name, String destination) {
    var view =
        new View(failed, failed ? List.of(WRONG) : List.of(), name, destination, demoPeople.get());
    var page = Answer.show("Sign in", "session/login.vm", Map.of("view", view));
    return failed ? page.as(401) : page;
  }
}
