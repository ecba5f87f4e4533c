package io.followthrough.sandbox.page.navigator;

import io.followthrough.sandbox.filter.SavedFilter;
import io.followthrough.sandbox.filter.SavedFilters;
import io.followthrough.sandbox.page.PageFault;
import io.followthrough.sandbox.page.Visit;

/** Finds saved filters for visitors; one that is missing and one that is hidden get one answer. */
record SeenFilters(SavedFilters filters) {

  /** The filter whose id the parameter {@code filterId} names. */
  SavedFilter named(Visit visit) {
    return named(visit, "filterId");
  }

  /** The filter whose id a parameter names. */
  SavedFilter named(Visit visit, String parameter) {
    return filters
        .seen(visit.signedIn(), visit.needed(parameter))
        .orElseThrow(
            () -> PageFault.notFound("The filter does not exist, or it is not shared with you."));
  }

  /** {@link #named} where it must be the visitor's own. */
  SavedFilter owned(Visit visit) {
    var filter = named(visit);
    if (!filter.ownerKey().equals(visit.signedIn().key())) {
      throw PageFault.forbidden(
          "Only its owner may change the filter. Save its query as a filter of your own.");
    }
    return filter;
  }
}
