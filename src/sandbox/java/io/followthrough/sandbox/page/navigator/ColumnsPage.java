package io.followthrough.sandbox.page.navigator;

import io.followthrough.sandbox.page.Answer;
import io.followthrough.sandbox.page.Page;
import io.followthrough.sandbox.page.PageFault;
import io.followthrough.sandbox.page.SearchAddress;
import io.followthrough.sandbox.page.Visit;
import java.util.Set;

/** {@code /secure/ViewUserIssueColumns.jspa}: keeps somebody's choice of columns. */
public final class ColumnsPage implements Page {

  /** Where its form is sent to. */
  public static final String ADDRESS = "/secure/ViewUserIssueColumns.jspa";

  private final Columns columns;

  public ColumnsPage(Columns columns) {
    this.columns = columns;
  }

  @Override
  public Answer answer(Visit visit) {
    var user = visit.signedIn();
    if (!visit.isPost()) {
      throw PageFault.wrongMethod();
    }
    columns.choose(user, visit.has("usual") ? Set.of() : Set.copyOf(visit.params("column")));
    return Answer.to(
        visit.has("filter")
            ? SearchAddress.ofFilter(visit.needed("filter"))
                + "&jql="
                + SearchAddress.encoded(visit.param("jql"))
            : SearchAddress.of(visit.param("jql")));
  }
}
