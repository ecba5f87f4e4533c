package io.followthrough.sandbox.rest.search;

import io.followthrough.sandbox.filter.SavedFilter;
import io.followthrough.sandbox.rest.answer.Desk;
import io.followthrough.sandbox.rest.answer.Refusal;

/** Finds the filter an address names, if whoever asks may see it. */
final class SeenFilters {

  private final Desk desk;

  SeenFilters(Desk desk) {
    this.desk = desk;
  }

  /**
   * The filter with an id.
   *
   * @throws Refusal the same where it is missing and where it may not be seen; Jira answers 400
   *     here
   */
  SavedFilter get(String id) {
    if (!id.matches("\\d{1,18}")) {
      throw FilterJson.unseen();
    }
    return desk.filters().seen(desk.user(), Long.parseLong(id)).orElseThrow(FilterJson::unseen);
  }

  /**
   * A filter of whoever asks.
   *
   * @throws Refusal where it is somebody else's
   */
  SavedFilter owned(String id) {
    var user = desk.signedInUser();
    var filter = get(id);
    if (!filter.ownerKey().equals(user.key())) {
      throw Refusal.forbidden(user, "Only the owner of a filter may change it.");
    }
    return filter;
  }
}
