package io.followthrough.sandbox.filter;

import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;

import com.atlassian.jira.user.ApplicationUser;
import io.followthrough.sandbox.project.Permissions;
import io.followthrough.sandbox.project.Projects;
import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.store.Tables;
import io.followthrough.sandbox.store.Texts;
import io.followthrough.sandbox.user.SandboxUser;
import io.followthrough.sandbox.user.Users;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps filters: their owners change them, and whoever they are shared with sees them. */
public final class SavedFilters {

  private static final int NAME_LENGTH = 255;

  private final Store store;
  private final FilterRows rows;
  private final Users users;
  private final Projects projects;
  private final Permissions permissions;

  public SavedFilters(Store store, Users users, Projects projects, Permissions permissions) {
    this.store = store;
    this.rows = new FilterRows(store);
    this.users = users;
    this.projects = projects;
    this.permissions = permissions;
  }

  /** A filter, if somebody may see it. */
  public Optional<SavedFilter> seen(@Nullable ApplicationUser user, long id) {
    return rows.where(Tables.SavedFilter.ID.eq(id)).stream()
        .filter(filter -> isSeen(filter, user))
        .findFirst();
  }

  /** The filters a user marked as favourite and may still see, by name. */
  public List<SavedFilter> favourites(SandboxUser user) {
    return rows.where(FilterRows.favouriteOf(user.key())).stream()
        .filter(filter -> isSeen(filter, user))
        .toList();
  }

  /** The filters a user keeps, by name. */
  public List<SavedFilter> owned(SandboxUser user) {
    return rows.where(Tables.SavedFilter.OWNER_KEY.eq(user.key()));
  }

  /** The filters of others that a user may see, by name. */
  public List<SavedFilter> sharedWith(SandboxUser user) {
    return rows.where(Tables.SavedFilter.OWNER_KEY.ne(user.key())).stream()
        .filter(filter -> isSeen(filter, user))
        .toList();
  }

  public boolean isFavourite(SavedFilter filter, @Nullable SandboxUser user) {
    return user != null && rows.isFavourite(filter.id(), user.key());
  }

  /** Marks a filter as one of a user's favourites, or takes the mark off. */
  public void setFavourite(SavedFilter filter, SandboxUser user, boolean favourite) {
    rows.setFavourite(filter.id(), user.key(), favourite);
  }

  /**
   * Keeps a query for a user, who shares it with nobody yet.
   *
   * @throws IllegalArgumentException where the name cannot be taken, or the user has one of it
   */
  public SavedFilter create(
      SandboxUser owner, String name, @Nullable String description, String jql) {
    var checked = Texts.required("The name of a filter", name, NAME_LENGTH);
    var id =
        store.inTransaction(
            () -> {
              requireFree(owner.key(), checked, -1);
              return rows.insert(owner.key(), checked, description, jql);
            });
    return seen(owner, id).orElseThrow();
  }

  /**
   * Changes what a filter says.
   *
   * @throws IllegalArgumentException where the name cannot be taken, or the owner has another of it
   */
  public void change(SavedFilter filter, String name, @Nullable String description, String jql) {
    var checked = Texts.required("The name of a filter", name, NAME_LENGTH);
    store.inTransaction(
        () -> {
          requireFree(filter.ownerKey(), checked, filter.id());
          rows.update(filter.id(), checked, description, jql);
        });
  }

  public void delete(SavedFilter filter) {
    store.inTransaction(() -> rows.delete(filter.id()));
  }

  /**
   * Shares a filter with more people.
   *
   * @param projectId for {@link FilterShare.Type#PROJECT}
   * @param group for {@link FilterShare.Type#GROUP}
   */
  public void share(
      SavedFilter filter, FilterShare.Type type, @Nullable Long projectId, @Nullable String group) {
    rows.insertShare(filter.id(), type, projectId, group);
  }

  /** Shares a filter no longer with some. */
  public void unshare(SavedFilter filter, FilterShare share) {
    rows.deleteShare(filter.id(), share.id());
  }

  private void requireFree(String ownerKey, String name, long except) {
    var taken =
        rows
            .where(
                Tables.SavedFilter.OWNER_KEY
                    .eq(ownerKey)
                    .and(Tables.SavedFilter.FILTER_NAME.eq(name)))
            .stream()
            .anyMatch(filter -> filter.id() != except);
    if (taken) {
      throw new IllegalArgumentException("Filter with same name already exists.");
    }
  }

  private boolean isSeen(SavedFilter filter, @Nullable ApplicationUser user) {
    return user != null && user.getKey().equals(filter.ownerKey())
        || filter.shares().stream().anyMatch(share -> reaches(share, user));
  }

  private boolean reaches(FilterShare share, @Nullable ApplicationUser user) {
    return switch (share.type()) {
      case GLOBAL -> true;
      case SIGNED_IN -> user != null;
      case PROJECT ->
          projects
              .withId(share.projectId())
              .filter(project -> permissions.hasPermission(BROWSE_PROJECTS, project, user))
              .isPresent();
      case GROUP -> users.isInGroup(user, share.group());
    };
  }
}
