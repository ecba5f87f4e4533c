package io.followthrough.web.report;

import io.followthrough.desk.ProjectSeen;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts what a page of overdue items is narrowed to into JQL, which then finds the same items.
 *
 * @param projects those the reader may see something of
 * @param reader the reader's user name
 */
record OverdueQuery(List<ProjectSeen> projects, String reader) {

  /** Whether only the reader's own items are asked for. */
  boolean isOfReader(Map<String, String> narrowing) {
    var owner = narrowing.get("owner");
    return "me".equals(owner) || reader.equals(owner);
  }

  /** The query for the parameters of a page, none of which is wrong. */
  String of(Map<String, String> narrowing) {
    var owner = Optional.ofNullable(narrowing.get("owner"));
    var mine = isOfReader(narrowing);
    var keys = keys(narrowing.get("project"), owner.isPresent() && !mine);
    return Stream.of(
            Optional.of("issue in overdueActions(" + severity(narrowing) + ")"),
            keys.map(some -> "project in (" + some + ")"),
            owner.map(name -> "assignee = " + (mine ? "currentUser()" : quoted(name))))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" AND "));
  }

  /** The same for what nobody owns. */
  String ofNobody(Map<String, String> narrowing) {
    return of(narrowing) + " AND assignee is EMPTY";
  }

  /** Of somebody else, only those that the reader administers; empty for all of them. */
  private Optional<String> keys(@Nullable String said, boolean administered) {
    if (said == null && !administered) {
      return Optional.empty();
    }
    var chosen =
        said == null
            ? List.<String>of()
            : Arrays.stream(said.toUpperCase(Locale.ROOT).split(",")).map(String::strip).toList();
    return Optional.of(
        projects.stream()
            .filter(project -> project.administered() || !administered)
            .map(ProjectSeen::key)
            .filter(key -> said == null || chosen.contains(key))
            .map(OverdueQuery::quoted)
            .collect(Collectors.joining(", ")));
  }

  private static String severity(Map<String, String> narrowing) {
    return Optional.ofNullable(narrowing.get("severity")).map(OverdueQuery::quoted).orElse("");
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
