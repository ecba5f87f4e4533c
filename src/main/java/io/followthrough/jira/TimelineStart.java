package io.followthrough.jira;

import com.atlassian.jira.issue.Issue;
import java.sql.Timestamp;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes the first rows of a timeline from what Jira knows of an incident, as a wiki table. */
public final class TimelineStart {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** The rows Jira can vouch for; the times are in UTC. */
  public String of(Issue incident) {
    var rows = new StringBuilder("||Time (UTC)||What happened||\n");
    rows.append(row(incident.getCreated(), incident.getKey() + " was opened"));
    var resolved = incident.getResolutionDate();
    if (resolved != null) {
      rows.append(row(resolved, incident.getKey() + " was resolved"));
    }
    return rows.toString().stripTrailing();
  }

  private static String row(Timestamp time, String event) {
    return "|" + TIME.format(time.toInstant()) + "|" + event + "|\n";
  }
}
