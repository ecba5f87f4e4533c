package io.followthrough.sandbox.page.issue;

import io.followthrough.sandbox.page.Answer;
import io.followthrough.sandbox.page.Page;
import io.followthrough.sandbox.page.Visit;
import java.util.Locale;

/** {@code /secure/QuickSearch.jspa}: goes to an issue by its key, or searches for words. */
public final class QuickSearchPage implements Page {

  @Override
  public Answer answer(Visit visit) {
    visit.signedIn();
    var text = visit.param("searchString").strip();
    if (text.isEmpty()) {
      return Answer.to("/issues/");
    }
    if (text.matches("[a-zA-Z][a-zA-Z0-9_]*-[1-9][0-9]*")) {
      return Answer.to("/browse/" + text.toUpperCase(Locale.ROOT));
    }
    var quoted = text.replace("\\", "\\\\").replace("\"", "\\\"");
    return Answer.to(IssueListPage.address("text ~ \"" + quoted + "\" order by updated desc", 0));
  }
}
