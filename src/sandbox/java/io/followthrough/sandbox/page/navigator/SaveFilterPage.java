package io.followthrough.sandbox.page.navigator;

import io.followthrough.sandbox.filter.SavedFilters;
import io.followthrough.sandbox.page.Answer;
import io.followthrough.sandbox.page.Page;
import io.followthrough.sandbox.page.SearchAddress;
import io.followthrough.sandbox.page.Visit;
import io.followthrough.sandbox.page.issue.FormPages;
import io.followthrough.sandbox.page.issue.FormPages.Form;
import io.followthrough.sandbox.search.Search;
import java.util.Map;

/** {@code /secure/SaveAsFilter!default.jspa}: keeps a query under a name. */
public final class SaveFilterPage implements Page {

  /** Where its form is shown. */
  public static final String START = "/secure/SaveAsFilter!default.jspa";

  /** Where its form is sent to. */
  public static final String ADDRESS = "/secure/SaveAsFilter.jspa";

  private static final Form FORM =
      new Form(
          "Save filter",
          "save-filter",
          ADDRESS,
          Map.of(),
          "Save",
          SearchAddress.NAVIGATOR,
          "The filter was not saved.");

  private final FilterForms filters;
  private final FormPages pages;

  public SaveFilterPage(SavedFilters filters, Search search, FormPages pages) {
    this.filters = new FilterForms(filters, search);
    this.pages = pages;
  }

  @Override
  public Answer answer(Visit visit) {
    var user = visit.signedIn();
    var fields = FilterForms.fields("", "", visit.param("jql"));
    if (!visit.isPost()) {
      return pages.first(FORM, fields, visit);
    }
    var outcome = filters.create(user, visit);
    var filter = outcome.filter();
    return filter == null
        ? pages.again(FORM, fields, visit, outcome.refusal())
        : Answer.to(SearchAddress.ofFilter(filter.id()));
  }
}
