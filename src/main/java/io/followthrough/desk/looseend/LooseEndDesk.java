package io.followthrough.desk.looseend;

import static java.util.stream.Collectors.toMap;

import io.followthrough.desk.Outcome;
import io.followthrough.desk.ParameterReader;
import io.followthrough.desk.People;
import io.followthrough.desk.ProjectSeen;
import io.followthrough.desk.SeenIssue;
import io.followthrough.desk.SeenIssues;
import io.followthrough.desk.TicketFace;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.report.Outlooks;
import io.followthrough.desk.report.Outlooks.Outlook;
import io.followthrough.desk.report.ReportDesk;
import io.followthrough.desk.rows.Narrowing;
import io.followthrough.desk.rows.ReportRows;
import io.followthrough.insight.ReportRow;
import io.followthrough.policy.Today;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists loose ends of one kind, as far as whoever asks may see their issues. */
public final class LooseEndDesk {

  private static final Set<String> KNOWN =
      Set.of("kind", "project", "owner", "severity", "after", "limit");

  private static final int USUAL_PAGE = 25;
  private static final int MOST_ON_A_PAGE = 100;
  private static final int PART = 500;

  private final LooseEndRows rows;
  private final ReportRows items;
  private final SeenIssues issues;
  private final ReportDesk reports;
  private final Outlooks outlooks;
  private final People people;
  private final Today today;

  public LooseEndDesk(
      LooseEndRows rows,
      ReportRows items,
      SeenIssues issues,
      ReportDesk reports,
      Outlooks outlooks,
      People people,
      Today today) {
    this.rows = rows;
    this.items = items;
    this.issues = issues;
    this.reports = reports;
    this.outlooks = outlooks;
    this.people = people;
    this.today = today;
  }

  /**
   * Part of the loose ends of a kind, the longest standing first; what is to be verified, first.
   */
  public Outcome<LooseEndPage> page(Visitor visitor, Map<String, String> sent) {
    var parameters = new ParameterReader(sent, KNOWN);
    var kind = kind(parameters);
    var limit = parameters.number("limit", USUAL_PAGE, 1, MOST_ON_A_PAGE);
    var after = place(parameters);
    return parameters
        .unlessWrong(reports.narrowing(visitor, parameters))
        .then(which -> Outcome.done(page(new Search(visitor, which, kind), after, limit)));
  }

  /** The ids of the issues of all loose ends of a kind. */
  public List<Long> all(Visitor visitor, LooseEndKind kind) {
    var outlook = outlooks.of(visitor);
    var search = new Search(visitor, everywhere(outlook), kind);
    var found = new ArrayList<Long>();
    LooseEndPlace place = null;
    List<LooseEnds> part;
    do {
      part = rows.page(search.which(), kind, today.day(), place, PART);
      found.addAll(seen(search, outlook, part).stream().map(LooseEnds::issue).toList());
      place = part.isEmpty() ? place : LooseEndPlace.of(part.get(part.size() - 1), kind);
    } while (part.size() == PART);
    return List.copyOf(found);
  }

  private record Search(Visitor visitor, Narrowing which, LooseEndKind kind) {}

  private LooseEndPage page(Search search, @Nullable LooseEndPlace after, int most) {
    var outlook = outlooks.of(search.visitor());
    var found = new ArrayList<LooseEnds>();
    var place = after;
    List<LooseEnds> part;
    do {
      part = rows.page(search.which(), search.kind(), today.day(), place, PART);
      found.addAll(seen(search, outlook, part));
      place = part.isEmpty() ? place : LooseEndPlace.of(part.get(part.size() - 1), search.kind());
    } while (found.size() <= most && part.size() == PART);
    var shown = found.subList(0, Math.min(most, found.size()));
    return new LooseEndPage(
        search.kind(),
        lines(search, outlook, shown),
        found.size() > most ? LooseEndPlace.of(shown.get(most - 1), search.kind()) : null);
  }

  /** Those whose issues the visitor may see, in the same order. */
  private List<LooseEnds> seen(Search search, Outlook outlook, List<LooseEnds> part) {
    var within =
        part.stream().filter(one -> search.which().projects().contains(one.project())).toList();
    var visible =
        search.kind() == LooseEndKind.UNATTENDED
            ? issues.of(search.visitor(), ids(within)).keySet()
            : outlook.seen(items.of(ids(within))).stream()
                .map(ReportRow::item)
                .collect(Collectors.toSet());
    return within.stream().filter(one -> visible.contains(one.issue())).toList();
  }

  private List<LooseEndLine> lines(Search search, Outlook outlook, List<LooseEnds> shown) {
    var keys = outlook.keys();
    var faces = faces(search, outlook, shown);
    return shown.stream()
        .map(
            row ->
                line(
                    row,
                    search.kind(),
                    Objects.requireNonNull(keys.get(row.project())),
                    faces.getOrDefault(row.issue(), Face.NONE)))
        .toList();
  }

  private LooseEndLine line(LooseEnds row, LooseEndKind kind, String project, Face face) {
    var owner = row.owner() == null ? null : people.userWithKey(row.owner()).orElse(null);
    return new LooseEndLine(
        row,
        LooseEndPlace.of(row, kind).since(),
        project,
        face.key(),
        face.summary(),
        face.status(),
        owner == null ? row.owner() : owner.name(),
        row.owner() != null && (owner == null || !owner.active()),
        face.status().isEmpty());
  }

  /** What is told of an issue; nothing where it went meanwhile. */
  private record Face(String key, String summary, String status) {

    private static final Face NONE = new Face("", "", "");
  }

  private Map<Long, Face> faces(Search search, Outlook outlook, List<LooseEnds> shown) {
    if (search.kind() == LooseEndKind.UNATTENDED) {
      return issues.of(search.visitor(), ids(shown)).values().stream()
          .collect(toMap(SeenIssue::id, one -> new Face(one.key(), one.summary(), one.status())));
    }
    return outlook.faces(items.of(ids(shown))).entrySet().stream()
        .collect(toMap(Map.Entry::getKey, one -> face(one.getValue())));
  }

  private static Face face(TicketFace ticket) {
    return new Face(ticket.key(), ticket.summary(), ticket.status());
  }

  private static List<Long> ids(List<LooseEnds> some) {
    return some.stream().map(LooseEnds::issue).toList();
  }

  private static Narrowing everywhere(Outlook outlook) {
    return new Narrowing(
        outlook.projects().stream().map(ProjectSeen::id).collect(Collectors.toSet()), null, null);
  }

  private static LooseEndKind kind(ParameterReader parameters) {
    return parameters.choice(
        "kind",
        LooseEndKind.ORPHANED,
        LooseEndKind::of,
        Arrays.stream(LooseEndKind.values())
            .map(LooseEndKind::id)
            .collect(Collectors.joining(", ")));
  }

  private static @Nullable LooseEndPlace place(ParameterReader parameters) {
    var said = parameters.text("after");
    var place = said == null ? null : LooseEndPlace.parse(said).orElse(null);
    if (said != null && place == null) {
      parameters.complain("after", "followthrough.error.no-cursor");
    }
    return place;
  }
}
