package io.followthrough.sandbox.constant;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import io.followthrough.sandbox.store.Cached;
import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.store.Tables;
import io.followthrough.sandbox.store.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the link types; those Jira uses itself are found by id and style only. */
public final class LinkTypes implements IssueLinkTypeManager {

  /** The style of the type that ties a sub-task to its parent. */
  public static final String SUB_TASK_STYLE = "jira_subtask";

  private static final int LENGTH = 255;

  private final Store store;
  private final Cached<List<SandboxLinkType>> types;

  public LinkTypes(Store store) {
    this.store = store;
    this.types = new Cached<>(store, this::read);
  }

  /** The types people may choose from, by name. */
  public List<SandboxLinkType> all() {
    return types.get().stream().filter(type -> !type.isSystem()).toList();
  }

  /** Finds any type, also one that Jira uses itself. */
  public Optional<SandboxLinkType> withId(long id) {
    return types.get().stream().filter(type -> type.id() == id).findFirst();
  }

  /** Finds a type people may choose by its name in any case. */
  public Optional<SandboxLinkType> withName(String name) {
    return all().stream().filter(type -> type.name().equalsIgnoreCase(name)).findFirst();
  }

  /** The type that ties a sub-task to its parent; empty while sub-tasks are switched off. */
  public Optional<SandboxLinkType> subTask() {
    return types.get().stream().filter(SandboxLinkType::isSubTaskLinkType).findFirst();
  }

  /** Adds a type; a taken name is an {@link IllegalStateException}. */
  public SandboxLinkType create(String name, String outward, String inward, String style) {
    var checked = Texts.required("The name of a link type", name, LENGTH);
    var out = Texts.required("The outward description of a link type", outward, LENGTH);
    var in = Texts.required("The inward description of a link type", inward, LENGTH);
    var id =
        types.change(
            () -> {
              requireFree(checked);
              return insert(checked, out, in, style);
            });
    return withId(id).orElseThrow();
  }

  @Override
  public void createIssueLinkType(
      String name, String outward, String inward, @Nullable String style) {
    create(name, outward, inward, Objects.requireNonNullElse(style, ""));
  }

  @Override
  public Collection<IssueLinkType> getIssueLinkTypesByName(String name) {
    return withName(name).<Collection<IssueLinkType>>map(List::of).orElse(List.of());
  }

  private void requireFree(String name) {
    if (types.get().stream().anyMatch(type -> type.name().equalsIgnoreCase(name))) {
      throw new IllegalStateException(
          "There is already a link type '" + name + "'. Choose another name.");
    }
  }

  private List<SandboxLinkType> read() {
    return store
        .sql()
        .select(
            Tables.LinkType.ID,
            Tables.LinkType.LINK_NAME,
            Tables.LinkType.OUTWARD,
            Tables.LinkType.INWARD,
            Tables.LinkType.STYLE)
        .from(Tables.LinkType.TABLE)
        .orderBy(Tables.LinkType.LINK_NAME)
        .fetch(
            row ->
                new SandboxLinkType(
                    row.get(Tables.LinkType.ID),
                    row.get(Tables.LinkType.LINK_NAME),
                    row.get(Tables.LinkType.OUTWARD),
                    row.get(Tables.LinkType.INWARD),
                    Objects.requireNonNullElse(row.get(Tables.LinkType.STYLE), "")));
  }

  private long insert(String name, String outward, String inward, String style) {
    return store
        .sql()
        .insertInto(Tables.LinkType.TABLE)
        .set(Tables.LinkType.LINK_NAME, name)
        .set(Tables.LinkType.OUTWARD, outward)
        .set(Tables.LinkType.INWARD, inward)
        .set(Tables.LinkType.STYLE, style)
        .returningResult(Tables.LinkType.ID)
        .fetchSingle()
        .value1();
  }
}
