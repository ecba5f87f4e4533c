package io.followthrough.sandbox.page.navigator;

import io.followthrough.sandbox.filter.SavedFilters;
import io.followthrough.sandbox.page.Answer;
import io.followthrough.sandbox.page.Page;
import io.followthrough.sandbox.page.Visit;
import io.followthrough.sandbox.page.issue.FormPages;
import io.followthrough.sandbox.page.issue.FormPages.Form;
import java.util.List;
import java.util.Map;

/** {@code /secure/DeleteFilter.jspa?filterId=}: asks once more, and deletes a filter. */
public final class DeleteFilterPage implements Page {

  /** Where it is found. */
  public static final String ADDRESS = "/secure/DeleteFilter.jspa";

  private final SavedFilters filters;
  private final FormPages pages;

  public DeleteFilterPage(SavedFilters filters, FormPages pages) {
    this.filters = filters;
    this.pages = pages;
  }

  @Override
  public Answer answer(Visit visit) {
    var filter = new SeenFilters(filters).owned(visit);
    if (visit.isPost()) {
      filters.delete(filter);
      return Answer.to(ManageFiltersPage.ADDRESS);
    }
    var form =
        new Form(
            "Delete the filter " + filter.name() + "?",
            "delete-filter",
            ADDRESS,
            Map.of("filterId", Long.toString(filter.id())),
            "Delete",
            ManageFiltersPage.ADDRESS,
            "The filter was not deleted.");
    return pages.first(form, List.of(), visit);
  }
}
