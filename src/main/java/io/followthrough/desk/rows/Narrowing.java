package io.followthrough.desk.rows;

import io.followthrough.insight.ReportRow;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which action items a report is about.
 *
 * @param projects the ids of the projects their tickets are in
 * @param owner the user key of who answers for them; {@code null} for anybody
 * @param severity how bad the worst incident was that they come from; {@code null} for any
 */
public record Narrowing(Set<Long> projects, @Nullable String owner, @Nullable String severity) {

  public Narrowing {
    projects = Set.copyOf(projects);
  }

  /** Whether it is about what lies in a project and is that bad, whoever owns it. */
  public boolean isOf(long project, String howBad) {
    return projects.contains(project) && (severity == null || severity.equals(howBad));
  }

  /** Whether it is about an action item. */
  public boolean isOf(ReportRow row) {
    return isOf(row.project(), row.severity()) && (owner == null || owner.equals(row.owner()));
  }

  /** Those of some rows that lie in its projects: a condition holds so many, and no more. */
  public List<ReportRow> of(List<ReportRow> rows) {
    return rows.stream().filter(row -> projects.contains(row.project())).toList();
  }

  public Narrowing within(Set<Long> others) {
    return new Narrowing(others, owner, severity);
  }
}
