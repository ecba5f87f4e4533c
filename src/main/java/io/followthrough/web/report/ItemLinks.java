package io.followthrough.web.report;

import io.followthrough.insight.AgeBucket;
import io.followthrough.insight.Counted;
import io.followthrough.insight.Span;
import org.jspecify.annotations.Nullable;

/**
 * Leads from numbers to the lists of what they count.
 *
 * @param list the address of such lists, with what narrows the numbers
 */
record ItemLinks(Address list) {

  /** To what a number on some days counts. */
  String to(Counted counted, Span span) {
    return list.with("count", counted.id())
        .with("from", span.first().toString())
        .with("to", span.last().toString())
        .text();
  }

  /** To what a number on the age of open work counts. */
  String to(Counted counted, int weeksAgo, @Nullable AgeBucket age) {
    return list.with("count", counted.id())
        .with("weeksAgo", weeksAgo == 0 ? "" : String.valueOf(weeksAgo))
        .with("age", age == null ? "" : age.id())
        .text();
  }
}
