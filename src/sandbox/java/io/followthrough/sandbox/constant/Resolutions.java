package io.followthrough.sandbox.constant;

import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.store.Tables;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Keeps the resolutions. */
public final class Resolutions {

  private final Store store;
  private final Catalog<SandboxResolution> catalog;

  public Resolutions(Store store) {
    this.store = store;
    this.catalog = new Catalog<>(store, "resolution", this::read);
  }

  /** Every resolution in its sequence. */
  public List<SandboxResolution> all() {
    return catalog.all();
  }

  public Optional<SandboxResolution> withId(long id) {
    return withId(Long.toString(id));
  }

  public Optional<SandboxResolution> withId(String id) {
    return catalog.withId(id);
  }

  /** Finds a resolution by its name in any case. */
  public Optional<SandboxResolution> withName(String name) {
    return catalog.withName(name);
  }

  /** Adds a resolution; a taken name is an {@link IllegalStateException}. */
  public SandboxResolution create(String name, String description) {
    var checked = catalog.checkedName(name);
    return catalog.add(checked, sequence -> insert(checked, description, sequence));
  }

  private List<SandboxResolution> read() {
    return store
        .sql()
        .select(
            Tables.Resolution.ID,
            Tables.Resolution.RESOLUTION_NAME,
            Tables.Resolution.DESCRIPTION,
            Tables.Resolution.SEQUENCE)
        .from(Tables.Resolution.TABLE)
        .orderBy(Tables.Resolution.SEQUENCE, Tables.Resolution.ID)
        .fetch(
            row ->
                new SandboxResolution(
                    row.get(Tables.Resolution.ID),
                    row.get(Tables.Resolution.RESOLUTION_NAME),
                    Objects.requireNonNullElse(row.get(Tables.Resolution.DESCRIPTION), ""),
                    row.get(Tables.Resolution.SEQUENCE)));
  }

  private long insert(String name, String description, long sequence) {
    return store
        .sql()
        .insertInto(Tables.Resolution.TABLE)
        .set(Tables.Resolution.RESOLUTION_NAME, name)
        .set(Tables.Resolution.DESCRIPTION, description)
        .set(Tables.Resolution.SEQUENCE, sequence)
        .returningResult(Tables.Resolution.ID)
        .fetchSingle()
        .value1();
  }
}
