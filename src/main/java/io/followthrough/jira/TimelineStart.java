package io.followthrough.jira;

import com.atlassian.jira.issue.Issue;
import io.followthrough.postmortem.timeline.Entry;
import io.followthrough.postmortem.timeline.Kind;
import io.followthrough.postmortem.timeline.When;
import io.followthrough.postmortem.timeline.Zone;
import java.sql.Timestamp;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Writes the first rows of a timeline from what Jira knows of an incident. */
public final class TimelineStart {

  /** The rows Jira can vouch for; the times are in UTC. */
  public List<Entry> of(Issue incident) {
    var entries = new ArrayList<Entry>();
    entries.add(entry(incident, incident.getCreated(), Kind.DECLARED, " was opened"));
    var resolved = incident.getResolutionDate();
    if (resolved != null) {
      entries.add(entry(incident, resolved, Kind.RESOLVED, " was resolved"));
    }
    return entries;
  }

  private static Entry entry(Issue incident, Timestamp time, Kind kind, String event) {
    var minute = time.toInstant().truncatedTo(ChronoUnit.MINUTES);
    return new Entry(
        When.exactly(minute, Zone.UTC), kind, incident.getKey() + event, incident.getKey());
  }
}
