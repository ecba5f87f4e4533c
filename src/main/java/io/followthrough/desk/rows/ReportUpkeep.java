package io.followthrough.desk.rows;

import io.followthrough.desk.IssueWatch;
import io.followthrough.insight.ReportRow;
import java.util.Collection;
import java.util.Set;

/** Keeps the rows of action items true. */
public final class ReportUpkeep implements IssueWatch {

  private final ReportSource source;
  private final Upkeep<ReportRow> upkeep;

  public ReportUpkeep(ReportSource source, ReportRows rows) {
    this.source = source;
    this.upkeep = new Upkeep<>(source::read, rows, ReportRow::item);
  }

  @Override
  public void issuesChanged(Long... issueIds) {
    refresh(source.touchedBy(Set.of(issueIds)));
  }

  /** Brings the rows of some action items up to date; other issues have none. */
  Upkeep.Refreshed refresh(Collection<Long> items) {
    return upkeep.refresh(items);
  }
}
