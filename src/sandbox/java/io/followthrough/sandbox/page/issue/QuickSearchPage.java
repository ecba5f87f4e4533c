package io.followthrough.sandbox.page.issue;

import io.followthrough.sandbox.page.Answer;
import io.followthrough.sandbox.page.Page;
import io.followthrough.sandbox.page.SearchAddress;
import io.followthrough.sandbox.page.Visit;
import io.followthrough.sandbox.search.JqlText;
import java.util.Locale;

/** {@code /secure/QuickSearch.jspa}: goes to an issue by its key, or searches for words. */
public final class QuickSearchPage implements Page {

  @Override
  public Answer answer(Visit visit) {
    visit.signedIn();
    var text = visit.param("searchString").strip();
    if (text.isEmpty()) {
      return Answer.to(SearchAddress.NAVIGATOR);
    }
    if (text.matches("[a-zA-Z][a-zA-Z0-9_]*-[1-9][0-9]*")) {
      return Answer.to("/browse/" + text.toUpperCase(Locale.ROOT));
    }
    return Answer.to(SearchAddress.of("text ~ " + JqlText.quoted(text) + " ORDER BY updated DESC"));
  }
}
