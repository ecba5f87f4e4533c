package io.followthrough.sandbox.page.navigator;

import io.followthrough.sandbox.issue.Surroundings;
import io.followthrough.sandbox.user.Preferences;
import io.followthrough.sandbox.user.SandboxUser;
import java.util.List;
import java.util.Set;

/** The columns each person sees: those chosen, or the usual ones. */
public final class Columns {

  private static final String PREFERENCE = "navigator.columns";
  private static final List<String> USUAL =
      List.of(
          "key", "summary", "issuetype", "status", "priority", "assignee", "duedate", "updated");

  private final ColumnCatalog catalog;
  private final Preferences preferences;

  public Columns(Surroundings around, Preferences preferences) {
    this.catalog = new ColumnCatalog(around);
    this.preferences = preferences;
  }

  /** A column to choose. */
  public record Choice(String id, String label, boolean chosen) {}

  /** In the order of the catalog; a field that is gone since is left out. */
  List<Column> of(SandboxUser user) {
    var chosen = preferences.of(user, PREFERENCE).map(Columns::ids).orElse(USUAL);
    return catalog.all().stream().filter(column -> chosen.contains(column.id())).toList();
  }

  List<Choice> choices(SandboxUser user) {
    var chosen = of(user);
    return catalog.all().stream()
        .map(
            column ->
                new Choice(
                    column.id(),
                    column.label(),
                    chosen.stream().anyMatch(each -> each.id().equals(column.id()))))
        .toList();
  }

  /** Remembers the columns of which there are any; none brings the usual ones back. */
  void choose(SandboxUser user, Set<String> ids) {
    var known = catalog.all().stream().map(Column::id).filter(ids::contains).toList();
    if (known.isEmpty()) {
      preferences.forget(user, PREFERENCE);
    } else {
      preferences.set(user, PREFERENCE, String.join(",", known));
    }
  }

  private static List<String> ids(String stored) {
    return List.of(stored.split(","));
  }
}
