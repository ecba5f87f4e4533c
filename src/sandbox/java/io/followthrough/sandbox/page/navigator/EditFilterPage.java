package io.followthrough.sandbox.page.navigator;

import io.followthrough.sandbox.filter.SavedFilter;
import io.followthrough.sandbox.filter.SavedFilters;
import io.followthrough.sandbox.issue.Surroundings;
import io.followthrough.sandbox.page.Answer;
import io.followthrough.sandbox.page.Page;
import io.followthrough.sandbox.page.PageFault;
import io.followthrough.sandbox.page.SearchAddress;
import io.followthrough.sandbox.page.Visit;
import io.followthrough.sandbox.page.form.FieldForms;
import io.followthrough.sandbox.page.form.Refusal;
import io.followthrough.sandbox.project.Permissions;
import io.followthrough.sandbox.search.JqlFault;
import io.followthrough.sandbox.search.Search;
import io.followthrough.sandbox.user.SandboxUser;
import java.util.Map;

/**
 * {@code /secure/EditFilter.jspa?filterId=}: changes a filter and says with whom it is shared; the
 * button that was pressed is the parameter {@code do}.
 */
public final class EditFilterPage implements Page {

  /** Where it is found. */
  public static final String ADDRESS = "/secure/EditFilter.jspa";

  private final SavedFilters filters;
  private final Search search;
  private final SeenFilters seen;
  private final FilterForms forms;
  private final Audiences audiences;

  public EditFilterPage(
      SavedFilters filters, Search search, Surroundings around, Permissions permissions) {
    this.filters = filters;
    this.search = search;
    this.seen = new SeenFilters(filters);
    this.forms = new FilterForms(filters, search);
    this.audiences = new Audiences(around.users(), around.projects(), permissions);
  }

  @Override
  public Answer answer(Visit visit) {
    var user = visit.signedIn();
    var filter = seen.owned(visit);
    if (!visit.isPost()) {
      return shown(visit, filter, Refusal.NONE);
    }
    switch (visit.param("do")) {
      case "share" -> audiences.share(filters, filter, user, visit.param("audience"));
      case "unshare" -> unshare(filter, visit.needed("share"));
      case "query" -> {
        return keepQuery(visit, user, filter);
      }
      default -> {
        return changed(visit, user, filter);
      }
    }
    return Answer.to(ADDRESS + "?filterId=" + filter.id());
  }

  private Answer changed(Visit visit, SandboxUser user, SavedFilter filter) {
    var outcome = forms.change(user, filter, visit);
    return outcome.filter() == null
        ? shown(visit, filter, outcome.refusal()).as(400)
        : Answer.to(SearchAddress.ofFilter(filter.id()));
  }

  /** Only the query is another one: the navigator's button. */
  private Answer keepQuery(Visit visit, SandboxUser user, SavedFilter filter) {
    var jql = visit.param("jql").strip();
    try {
      search.check(user, jql);
    } catch (JqlFault fault) {
      throw PageFault.badRequest("The filter was not saved. " + fault.getMessage());
    }
    filters.change(filter, filter.name(), filter.description(), jql);
    return Answer.to(SearchAddress.ofFilter(filter.id()));
  }

  private void unshare(SavedFilter filter, long shareId) {
    filter.shares().stream()
        .filter(share -> share.id() == shareId)
        .findFirst()
        .ifPresent(share -> filters.unshare(filter, share));
  }

  private Answer.Shown shown(Visit visit, SavedFilter filter, Refusal refusal) {
    var user = visit.signedIn();
    var fields = FilterForms.fields(filter.name(), filter.description(), filter.jql());
    var view =
        new FilterView(
            filter.id(),
            filter.name(),
            FieldForms.typed(fields, visit, refusal),
            !refusal.isEmpty(),
            filter.shares().stream()
                .flatMap(
                    share ->
                        audiences.words(share, user).stream()
                            .map(words -> new FilterView.Share(share.id(), words)))
                .toList(),
            audiences.all(user));
    return Answer.show("Edit filter", "navigator/filter.vm", Map.of("view", view));
  }
}
