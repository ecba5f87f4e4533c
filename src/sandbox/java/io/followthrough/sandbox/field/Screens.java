package io.followthrough.sandbox.field;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import io.followthrough.sandbox.store.Cached;
import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.store.Texts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the screens: which fields people meet when they create, edit or move on an issue. */
public final class Screens implements FieldScreenManager {

  private static final int LENGTH = 255;
  private static final String TAB_NAME = "Field Tab";

  private final CustomFields customFields;
  private final ScreenRows rows;
  private final Cached<List<ScreenRow>> screens;

  public Screens(Store store, CustomFields customFields) {
    this.customFields = customFields;
    this.rows = new ScreenRows(store);
    this.screens = new Cached<>(store, rows::read);
  }

  /** Every screen, the oldest first. */
  public List<SandboxScreen> all() {
    return screens.get().stream().map(row -> new SandboxScreen(this, row.id())).toList();
  }

  public Optional<SandboxScreen> withId(long id) {
    return find(id).map(row -> new SandboxScreen(this, id));
  }

  /**
   * The fields of a screen that issues of a type have, by id and in order; none of a screen that
   * does not exist.
   */
  public List<String> fieldsFor(long screenId, long issueTypeId) {
    return fields(screenId).stream().filter(id -> applies(id, issueTypeId)).toList();
  }

  /** The fields of a screen, by id and in order. */
  public List<String> fields(long screenId) {
    return find(screenId).stream()
        .flatMap(row -> row.tabs().stream())
        .flatMap(tab -> tab.fieldIds().stream())
        .toList();
  }

  /**
   * Adds a screen with one tab and no fields.
   *
   * @throws IllegalArgumentException where the name cannot be taken or is taken already
   */
  public SandboxScreen create(String name, String description) {
    return create(null, name, description);
  }

  /** Adds a screen under the id that workflows written for Jira know it by, below 10000. */
  public SandboxScreen createWithId(long id, String name, String description) {
    return create(Long.valueOf(id), name, description);
  }

  /**
   * Puts a field at the end of a screen's first tab.
   *
   * @throws IllegalArgumentException where there is no such field, or the screen has it already
   */
  public void add(long screenId, String fieldId) {
    addTo(screenId, 0, fieldId);
  }

  /** Takes a field off a screen, if it is there. */
  public void remove(long screenId, String fieldId) {
    screens.change(
        () -> {
          var tabs = row(screenId).tabs().stream().map(ScreenRow.Tab::id).toList();
          rows.deleteItem(tabs, fieldId);
        });
  }

  @Override
  public @Nullable FieldScreen getFieldScreen(@Nullable Long id) {
    return id == null ? null : withId(id).orElse(null);
  }

  ScreenRow row(long screenId) {
    return find(screenId)
        .orElseThrow(() -> new IllegalArgumentException("There is no screen " + screenId + "."));
  }

  void addTo(long screenId, int position, String fieldId) {
    if (SystemField.withId(fieldId).isEmpty() && customFields.withId(fieldId).isEmpty()) {
      throw new IllegalArgumentException("There is no field with id '" + fieldId + "'.");
    }
    screens.change(
        () -> {
          var screen = row(screenId);
          if (screen.has(fieldId)) {
            throw new IllegalArgumentException(
                "Field with id '" + fieldId + "' already exists on the screen.");
          }
          rows.insertItem(screen.tabs().get(position).id(), fieldId);
        });
  }

  private SandboxScreen create(@Nullable Long id, String name, String description) {
    var checked = Texts.required("The name of a screen", name, LENGTH);
    var given =
        screens.change(
            () -> {
              requireFree(checked);
              var screenId = rows.insert(id, checked, description);
              rows.insertTab(screenId, TAB_NAME);
              return screenId;
            });
    return new SandboxScreen(this, given);
  }

  private void requireFree(String name) {
    if (screens.get().stream().anyMatch(row -> row.name().equalsIgnoreCase(name))) {
      throw new IllegalArgumentException(
          "A screen named '" + name + "' exists already. Choose another name.");
    }
  }

  private Optional<ScreenRow> find(long id) {
    return screens.get().stream().filter(row -> row.id() == id).findFirst();
  }

  private boolean applies(String fieldId, long issueTypeId) {
    return SystemField.withId(fieldId).isPresent()
        || customFields.withId(fieldId).filter(field -> field.appliesTo(issueTypeId)).isPresent();
  }
}
