package io.followthrough.sandbox.page.navigator;

import io.followthrough.sandbox.filter.SavedFilter;
import io.followthrough.sandbox.filter.SavedFilters;
import io.followthrough.sandbox.page.Answer;
import io.followthrough.sandbox.page.Page;
import io.followthrough.sandbox.page.PageFault;
import io.followthrough.sandbox.page.SearchAddress;
import io.followthrough.sandbox.page.Visit;
import io.followthrough.sandbox.page.navigator.NavigatorView.Fault;
import io.followthrough.sandbox.page.navigator.NavigatorView.Filter;
import io.followthrough.sandbox.page.navigator.NavigatorView.Found;
import io.followthrough.sandbox.page.navigator.NavigatorView.Link;
import io.followthrough.sandbox.page.navigator.NavigatorView.Place;
import io.followthrough.sandbox.search.BasicQuery;
import io.followthrough.sandbox.search.JqlFault;
import io.followthrough.sandbox.user.SandboxUser;
import io.followthrough.sandbox.user.Users;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code /issues/?jql=} and {@code /issues/?filter=}: what a query finds, fifty at a time, written
 * as JQL or chosen in a form.
 */
public final class NavigatorPage implements Page {

  /** What Jira offers to everybody. */
  private static final List<Standard> STANDARD =
      List.of(
          new Standard(
              "My open issues",
              "assignee = currentUser() AND resolution is EMPTY ORDER BY updated DESC"),
          new Standard("Reported by me", "reporter = currentUser() ORDER BY created DESC"),
          new Standard("Open issues", "resolution is EMPTY ORDER BY priority DESC, updated DESC"),
          new Standard("Done issues", "statusCategory = Done ORDER BY updated DESC"),
          new Standard("Created recently", "created >= -1w ORDER BY created DESC"),
          new Standard("All issues", "ORDER BY created DESC"));

  private final FoundIssues found;
  private final SavedFilters filters;
  private final BasicForms forms;
  private final Columns columns;
  private final Users users;

  public NavigatorPage(
      FoundIssues found, SavedFilters filters, BasicForms forms, Columns columns, Users users) {
    this.found = found;
    this.filters = filters;
    this.forms = forms;
    this.columns = columns;
    this.users = users;
  }

  /** A query with a name. */
  private record Standard(String name, String jql) {}

  @Override
  public Answer answer(Visit visit) {
    var user = visit.signedIn();
    if (visit.has("chosen")) {
      return Answer.to(chosen(visit, user).address());
    }
    var question = question(visit, user);
    try {
      return shown(visit, question, null, found.of(user, question, base(visit)));
    } catch (JqlFault fault) {
      return shown(visit, question, fault, null).as(400);
    }
  }

  private Question chosen(Visit visit, SandboxUser user) {
    try {
      return new Question(forms.read(visit).jql(), filter(visit, user), true, 0);
    } catch (JqlFault fault) {
      throw PageFault.badRequest(fault.getMessage());
    }
  }

  private Question question(Visit visit, SandboxUser user) {
    var filter = filter(visit, user);
    var jql = visit.has("jql") || filter == null ? visit.param("jql").strip() : filter.jql();
    var untouched = !visit.has("jql") && filter == null;
    var basic = visit.has("mode") ? visit.param("mode").equals("basic") : untouched;
    return new Question(jql, filter, basic, Math.max(0, visit.number("startIndex").orElse(0L)));
  }

  private @Nullable SavedFilter filter(Visit visit, SandboxUser user) {
    return visit.number("filter").isEmpty()
        ? null
        : new SeenFilters(filters).named(visit, "filter");
  }

  private Answer.Shown shown(
      Visit visit, Question question, @Nullable JqlFault fault, @Nullable Found result) {
    var user = visit.signedIn();
    var base = base(visit);
    var basic = fault == null ? basic(user, question) : Optional.<BasicView>empty();
    var shownBasic = question.basic() && basic.isPresent();
    var view =
        new NavigatorView(
            question.jql(),
            fault == null ? null : fault(question.jql(), fault),
            shownBasic ? basic.orElseThrow() : null,
            basic.isEmpty() ? null : base + question.shownBasic(!shownBasic).address(),
            question.filter() == null ? null : filter(user, question, question.filter()),
            standard(base, question),
            favourites(base, user, question),
            columns.choices(user),
            result,
            base + SaveFilterPage.START + "?jql=" + SearchAddress.encoded(question.jql()),
            base + BulkPage.START + "?jql=" + SearchAddress.encoded(question.ran()));
    var title = question.filter() == null ? "Issues" : question.filter().name();
    return Answer.show(title, "navigator/list.vm", Map.of("view", view));
  }

  private Optional<BasicView> basic(SandboxUser user, Question question) {
    return BasicQuery.of(question.jql()).flatMap(query -> forms.view(user, query));
  }

  private static Fault fault(String jql, JqlFault fault) {
    var at = fault.placeIn(jql);
    return new Fault(
        String.join(" ", fault.messages()),
        at.isEmpty() ? null : place(jql, Math.min(at.getAsInt(), jql.length())));
  }

  private static Place place(String jql, int from) {
    var to = from;
    while (to < jql.length() && !Character.isWhitespace(jql.charAt(to))) {
      to++;
    }
    return new Place(jql.substring(0, from), jql.substring(from, to), jql.substring(to));
  }

  private Filter filter(SandboxUser user, Question question, SavedFilter filter) {
    return new Filter(
        filter.id(),
        filter.name(),
        users.withKey(filter.ownerKey()).map(SandboxUser::displayName).orElse("somebody gone"),
        filter.ownerKey().equals(user.key()),
        filters.isFavourite(filter, user),
        question.isChanged());
  }

  private static List<Link> standard(String base, Question question) {
    return STANDARD.stream()
        .map(
            each ->
                new Link(
                    each.name(),
                    base + SearchAddress.of(each.jql()),
                    question.filter() == null && each.jql().equals(question.jql())))
        .toList();
  }

  private List<Link> favourites(String base, SandboxUser user, Question question) {
    return filters.favourites(user).stream()
        .map(
            filter ->
                new Link(
                    filter.name(),
                    base + SearchAddress.ofFilter(filter.id()),
                    question.filter() != null && question.filter().id() == filter.id()))
        .toList();
  }

  private static String base(Visit visit) {
    return visit.request().getContextPath();
  }
}
