package io.followthrough.sandbox.page.navigator;

import io.followthrough.sandbox.filter.SavedFilter;
import io.followthrough.sandbox.page.SearchAddress;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks the navigator for.
 *
 * @param filter the saved filter that is open; null where none is
 * @param basic whether it is to be shown as a basic search
 * @param start how many issues to leave out
 */
record Question(String jql, @Nullable SavedFilter filter, boolean basic, long start) {

  /** What an empty query lists first. */
  private static final String NEWEST = "ORDER BY created DESC";

  /** What is run: the query, or everything. */
  String ran() {
    return jql.isEmpty() ? NEWEST : jql;
  }

  boolean isChanged() {
    return filter != null && !filter.jql().equals(jql);
  }

  Question from(long otherStart) {
    return new Question(jql, filter, basic, otherStart);
  }

  Question shownBasic(boolean shown) {
    return new Question(jql, filter, shown, 0);
  }

  Question asking(String otherJql) {
    return new Question(otherJql, filter, basic, 0);
  }

  /** Its address below the context path. */
  String address() {
    var address =
        filter == null
            ? SearchAddress.of(jql)
            : SearchAddress.ofFilter(Objects.requireNonNull(filter).id())
                + (isChanged() ? "&jql=" + SearchAddress.encoded(jql) : "");
    return address + (basic ? "&mode=basic" : "") + (start > 0 ? "&startIndex=" + start : "");
  }
}
