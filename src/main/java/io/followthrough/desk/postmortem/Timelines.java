package io.followthrough.desk.postmortem;

import io.followthrough.postmortem.timeline.Entry;
import io.followthrough.postmortem.timeline.Row;
import io.followthrough.postmortem.timeline.Timeline;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Keeps the rows of the timelines of postmortems. */
public interface Timelines {

  /** The timeline of a postmortem; empty where nobody wrote a row. */
  Timeline of(long postmortemId);

  /** Those of several postmortems, by id; one without a row is absent. */
  Map<Long, Timeline> of(Collection<Long> postmortemIds);

  /** Adds rows to a postmortem. */
  List<Row> add(long postmortemId, List<Entry> entries);

  /** Writes another entry into a row, whose version grows. */
  Row change(Row row, Entry entry);

  /** Takes a row away. */
  void remove(Row row);
}
