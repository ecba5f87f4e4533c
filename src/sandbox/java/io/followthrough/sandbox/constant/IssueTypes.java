package io.followthrough.sandbox.constant;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.store.Tables;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the issue types. */
public final class IssueTypes implements IssueTypeManager {

  private final Store store;
  private final Catalog<SandboxIssueType> catalog;

  public IssueTypes(Store store) {
    this.store = store;
    this.catalog = new Catalog<>(store, "issue type", this::read);
  }

  /** Every issue type in its sequence, sub-tasks among them. */
  public List<SandboxIssueType> all() {
    return catalog.all();
  }

  public Optional<SandboxIssueType> withId(long id) {
    return withId(Long.toString(id));
  }

  public Optional<SandboxIssueType> withId(String id) {
    return catalog.withId(id);
  }

  /** Finds a type by its name in any case. */
  public Optional<SandboxIssueType> withName(String name) {
    return catalog.withName(name);
  }

  /** Adds a type; a taken name is an {@link IllegalStateException}, as in Jira. */
  public SandboxIssueType create(String name, String description, boolean subTask) {
    var checked = catalog.checkedName(name);
    return catalog.add(checked, sequence -> insert(checked, description, subTask, sequence));
  }

  @Override
  public IssueType createIssueType(
      String name, @Nullable String description, @Nullable Long avatarId) {
    return create(name, Objects.requireNonNullElse(description, ""), false);
  }

  @Override
  public IssueType createSubTaskIssueType(
      String name, @Nullable String description, @Nullable Long avatarId) {
    return create(name, Objects.requireNonNullElse(description, ""), true);
  }

  @Override
  public Collection<IssueType> getIssueTypes() {
    return List.copyOf(all());
  }

  private List<SandboxIssueType> read() {
    return store
        .sql()
        .select(
            Tables.IssueType.ID,
            Tables.IssueType.TYPE_NAME,
            Tables.IssueType.DESCRIPTION,
            Tables.IssueType.SUB_TASK,
            Tables.IssueType.SEQUENCE)
        .from(Tables.IssueType.TABLE)
        .orderBy(Tables.IssueType.SEQUENCE, Tables.IssueType.ID)
        .fetch(
            row ->
                new SandboxIssueType(
                    row.get(Tables.IssueType.ID),
                    row.get(Tables.IssueType.TYPE_NAME),
                    Objects.requireNonNullElse(row.get(Tables.IssueType.DESCRIPTION), ""),
                    row.get(Tables.IssueType.SUB_TASK),
                    row.get(Tables.IssueType.SEQUENCE)));
  }

  private long insert(String name, String description, boolean subTask, long sequence) {
    return store
        .sql()
        .insertInto(Tables.IssueType.TABLE)
        .set(Tables.IssueType.TYPE_NAME, name)
        .set(Tables.IssueType.DESCRIPTION, description)
        .set(Tables.IssueType.SUB_TASK, subTask)
        .set(Tables.IssueType.SEQUENCE, sequence)
        .returningResult(Tables.IssueType.ID)
        .fetchSingle()
        .value1();
  }
}
