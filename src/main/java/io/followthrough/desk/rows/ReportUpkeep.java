package io.followthrough.desk.rows;

import io.followthrough.desk.IssueWatch;
import io.followthrough.insight.ReportRow;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Keeps the rows of action items true. */
public final class ReportUpkeep implements IssueWatch {

  private final ReportSource source;
  private final Upkeep<ReportRow> upkeep;
  private final Consumer<Collection<Long>> then;

  /**
   * An upkeep.
   *
   * @param then what to do once the rows of some issues are true
   */
  public ReportUpkeep(ReportSource source, ReportRows rows, Consumer<Collection<Long>> then) {
    this.source = source;
    this.then = then;
    this.upkeep = new Upkeep<>(source::read, rows, ReportRow::item);
  }

  @Override
  public void issuesChanged(Long... issueIds) {
    var changed = new HashSet<>(Set.of(issueIds));
    var items = source.touchedBy(changed);
    upkeep.refresh(items);
    changed.addAll(items);
    then.accept(changed);
  }

  /** Brings the rows of some action items up to date; other issues have none. */
  Upkeep.Refreshed refresh(Collection<Long> items) {
    var done = upkeep.refresh(items);
    then.accept(items);
    return done;
  }
}
