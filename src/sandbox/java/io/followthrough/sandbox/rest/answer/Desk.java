package io.followthrough.sandbox.rest.answer;

import io.followthrough.sandbox.constant.LinkTypes;
import io.followthrough.sandbox.constant.StatusCategories;
import io.followthrough.sandbox.field.Screens;
import io.followthrough.sandbox.filter.SavedFilters;
import io.followthrough.sandbox.issue.Surroundings;
import io.followthrough.sandbox.project.Permissions;
import io.followthrough.sandbox.project.Roles;
import io.followthrough.sandbox.search.Search;
import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.user.SandboxUser;
import io.followthrough.sandbox.user.SignedIn;
import io.followthrough.sandbox.workflow.Tracker;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the REST resources answer from.
 *
 * @param baseUrl what addresses start with, as in {@code http://localhost:2990/jira}
 */
public record Desk(
    Store store,
    Tracker tracker,
    Search search,
    Surroundings around,
    StatusCategories categories,
    LinkTypes linkTypes,
    Screens screens,
    Roles roles,
    Permissions permissions,
    SavedFilters filters,
    SignedIn signedIn,
    Supplier<String> baseUrl) {

  /** Who asks; {@code null} for nobody. */
  public @Nullable SandboxUser user() {
    return signedIn.user().orElse(null);
  }

  /**
   * Who asks.
   *
   * @throws Refusal where nobody is signed in
   */
  public SandboxUser signedInUser() {
    return signedIn.user().orElseThrow(Refusal::notSignedIn);
  }
}
