package io.followthrough.sandbox.constant;

import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.store.Tables;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the statuses. */
public final class Statuses implements StatusManager {

  private final Store store;
  private final StatusCategories categories;
  private final Catalog<SandboxStatus> catalog;

  public Statuses(Store store, StatusCategories categories) {
    this.store = store;
    this.categories = categories;
    this.catalog = new Catalog<>(store, "status", this::read);
  }

  /** Every status in its sequence. */
  public List<SandboxStatus> all() {
    return catalog.all();
  }

  public Optional<SandboxStatus> withId(long id) {
    return withId(Long.toString(id));
  }

  public Optional<SandboxStatus> withId(String id) {
    return catalog.withId(id);
  }

  /** Finds a status by its name in any case. */
  public Optional<SandboxStatus> withName(String name) {
    return catalog.withName(name);
  }

  /** Adds a status; a taken name is an {@link IllegalStateException}, as in Jira. */
  public SandboxStatus create(String name, String description, SandboxStatusCategory category) {
    return create(null, name, description, category);
  }

  /**
   * Adds a status under the id that workflows written for Jira know it by.
   *
   * @param id below 10000, where the ids of {@link #create(String, String, SandboxStatusCategory)}
   *     begin
   */
  public SandboxStatus createWithId(
      long id, String name, String description, SandboxStatusCategory category) {
    return create(Catalog.reserved(id), name, description, category);
  }

  @Override
  public Status createStatus(
      String name,
      @Nullable String description,
      @Nullable String iconUrl,
      StatusCategory statusCategory) {
    var category = categories.withId(statusCategory.getId()).orElseThrow();
    return create(name, Objects.requireNonNullElse(description, ""), category);
  }

  private SandboxStatus create(
      @Nullable Long id, String name, String description, SandboxStatusCategory category) {
    var checked = catalog.checkedName(name);
    return catalog.add(checked, sequence -> insert(id, checked, description, category, sequence));
  }

  private List<SandboxStatus> read() {
    return store
        .sql()
        .select(
            Tables.IssueStatus.ID,
            Tables.IssueStatus.STATUS_NAME,
            Tables.IssueStatus.DESCRIPTION,
            Tables.IssueStatus.CATEGORY_ID,
            Tables.IssueStatus.SEQUENCE)
        .from(Tables.IssueStatus.TABLE)
        .orderBy(Tables.IssueStatus.SEQUENCE, Tables.IssueStatus.ID)
        .fetch(
            row ->
                new SandboxStatus(
                    row.get(Tables.IssueStatus.ID),
                    row.get(Tables.IssueStatus.STATUS_NAME),
                    Objects.requireNonNullElse(row.get(Tables.IssueStatus.DESCRIPTION), ""),
                    categories.withId(row.get(Tables.IssueStatus.CATEGORY_ID)).orElseThrow(),
                    row.get(Tables.IssueStatus.SEQUENCE)));
  }

  private long insert(
      @Nullable Long id,
      String name,
      String description,
      SandboxStatusCategory category,
      long sequence) {
    var insert =
        store
            .sql()
            .insertInto(Tables.IssueStatus.TABLE)
            .set(Tables.IssueStatus.STATUS_NAME, name)
            .set(Tables.IssueStatus.DESCRIPTION, description)
            .set(Tables.IssueStatus.CATEGORY_ID, category.id())
            .set(Tables.IssueStatus.SEQUENCE, sequence);
    return (id == null ? insert : insert.set(Tables.IssueStatus.ID, id))
        .returningResult(Tables.IssueStatus.ID)
        .fetchSingle()
        .value1();
  }
}
