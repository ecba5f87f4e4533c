package io.followthrough.sandbox.page.navigator;

import io.followthrough.sandbox.filter.SavedFilter;
import io.followthrough.sandbox.filter.SavedFilters;
import io.followthrough.sandbox.issue.Surroundings;
import io.followthrough.sandbox.page.Answer;
import io.followthrough.sandbox.page.Page;
import io.followthrough.sandbox.page.SearchAddress;
import io.followthrough.sandbox.page.Visit;
import io.followthrough.sandbox.project.Permissions;
import io.followthrough.sandbox.user.SandboxUser;
import io.followthrough.sandbox.user.Users;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code /secure/ManageFilters.jspa}: somebody's own filters and those others share; a form of it
 * marks a filter as a favourite.
 */
public final class ManageFiltersPage implements Page {

  /** Where it is found. */
  public static final String ADDRESS = "/secure/ManageFilters.jspa";

  private final SavedFilters filters;
  private final Users users;
  private final Audiences audiences;

  public ManageFiltersPage(SavedFilters filters, Surroundings around, Permissions permissions) {
    this.filters = filters;
    this.users = around.users();
    this.audiences = new Audiences(users, around.projects(), permissions);
  }

  /** A filter as one line. */
  public record Row(
      long id,
      String name,
      String description,
      String owner,
      String sharedWith,
      boolean favourite,
      String url) {}

  /** What the page shows. */
  public record View(List<Row> mine, List<Row> others) {}

  @Override
  public Answer answer(Visit visit) {
    var user = visit.signedIn();
    if (visit.isPost()) {
      var filter = new SeenFilters(filters).named(visit);
      filters.setFavourite(filter, user, visit.param("favourite").equals("true"));
      return Answer.to(visit.has("stay") ? SearchAddress.ofFilter(filter.id()) : ADDRESS);
    }
    var favourites =
        filters.favourites(user).stream().map(SavedFilter::id).collect(Collectors.toSet());
    var base = visit.request().getContextPath();
    var view =
        new View(
            rows(filters.owned(user), user, favourites, base),
            rows(filters.sharedWith(user), user, favourites, base));
    return Answer.show("Filters", "navigator/filters.vm", Map.of("view", view));
  }

  private List<Row> rows(
      List<SavedFilter> found, SandboxUser user, Set<Long> favourites, String base) {
    return found.stream().map(filter -> row(filter, user, favourites, base)).toList();
  }

  private Row row(SavedFilter filter, SandboxUser user, Set<Long> favourites, String base) {
    return new Row(
        filter.id(),
        filter.name(),
        filter.description() == null ? "" : filter.description(),
        users.withKey(filter.ownerKey()).map(SandboxUser::displayName).orElse("somebody gone"),
        filter.shares().stream()
            .flatMap(share -> audiences.words(share, user).stream())
            .collect(Collectors.joining(", ")),
        favourites.contains(filter.id()),
        base + SearchAddress.ofFilter(filter.id()));
  }
}
