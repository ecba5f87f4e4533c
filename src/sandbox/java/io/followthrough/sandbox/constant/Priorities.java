package io.followthrough.sandbox.constant;

import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.store.Tables;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the priorities, the most urgent first. */
public final class Priorities {

  private final Store store;
  private final Catalog<SandboxPriority> catalog;

  public Priorities(Store store) {
    this.store = store;
    this.catalog = new Catalog<>(store, "priority", this::read);
  }

  /** Every priority, the most urgent first. */
  public List<SandboxPriority> all() {
    return catalog.all();
  }

  public Optional<SandboxPriority> withId(long id) {
    return withId(Long.toString(id));
  }

  public Optional<SandboxPriority> withId(String id) {
    return catalog.withId(id);
  }

  /** Finds a priority by its name in any case. */
  public Optional<SandboxPriority> withName(String name) {
    return catalog.withName(name);
  }

  /** What a new issue has when nobody chose: the one in the middle, Jira's Medium. */
  public Optional<SandboxPriority> standard() {
    var all = all();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get((all.size() - 1) / 2));
  }

  /** Adds a priority below the others; a taken name is an {@link IllegalStateException}. */
  public SandboxPriority create(String name, String description, String color) {
    return create(null, name, description, color);
  }

  /** Adds a priority under an id below 10000, as a fresh Jira has them. */
  public SandboxPriority createWithId(long id, String name, String description, String color) {
    return create(Catalog.reserved(id), name, description, color);
  }

  private SandboxPriority create(@Nullable Long id, String name, String description, String color) {
    var checked = catalog.checkedName(name);
    return catalog.add(checked, sequence -> insert(id, checked, description, color, sequence));
  }

  private List<SandboxPriority> read() {
    return store
        .sql()
        .select(
            Tables.Priority.ID,
            Tables.Priority.PRIORITY_NAME,
            Tables.Priority.DESCRIPTION,
            Tables.Priority.COLOR,
            Tables.Priority.SEQUENCE)
        .from(Tables.Priority.TABLE)
        .orderBy(Tables.Priority.SEQUENCE, Tables.Priority.ID)
        .fetch(
            row ->
                new SandboxPriority(
                    row.get(Tables.Priority.ID),
                    row.get(Tables.Priority.PRIORITY_NAME),
                    Objects.requireNonNullElse(row.get(Tables.Priority.DESCRIPTION), ""),
                    row.get(Tables.Priority.COLOR),
                    row.get(Tables.Priority.SEQUENCE)));
  }

  private long insert(
      @Nullable Long id, String name, String description, String color, long sequence) {
    var insert =
        store
            .sql()
            .insertInto(Tables.Priority.TABLE)
            .set(Tables.Priority.PRIORITY_NAME, name)
            .set(Tables.Priority.DESCRIPTION, description)
            .set(Tables.Priority.COLOR, color)
            .set(Tables.Priority.SEQUENCE, sequence);
    return (id == null ? insert : insert.set(Tables.Priority.ID, id))
        .returningResult(Tables.Priority.ID)
        .fetchSingle()
        .value1();
  }
}
