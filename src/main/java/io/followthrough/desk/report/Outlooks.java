package io.followthrough.desk.report;

import static java.util.stream.Collectors.toMap;

import io.followthrough.desk.ProjectSeen;
import io.followthrough.desk.TicketFace;
import io.followthrough.desk.Visitor;
import io.followthrough.insight.ReportRow;
import java.util.List;
import java.util.Map;

/** Knows what visitors see of the action items that reports are about. */
public interface Outlooks {

  /** What a visitor sees, asked for as often as is needed during one request. */
  Outlook of(Visitor visitor);

  /** What one visitor sees. */
  interface Outlook {

    /** The projects the visitor may see something of, by key. */
    List<ProjectSeen> projects();

    /** The keys of those projects, by their ids. */
    default Map<Long, String> keys() {
      return projects().stream().collect(toMap(ProjectSeen::id, ProjectSeen::key));
    }

    /** Those of some rows whose tickets the visitor may see, in the same order. */
    List<ReportRow> seen(List<ReportRow> rows);

    /**
     * The tickets of some rows that the visitor may see, by their ids. One that went after its row
     * was read is absent.
     */
    Map<Long, TicketFace> faces(List<ReportRow> rows);
  }
}
