package io.followthrough.desk.report;

import io.followthrough.desk.IncidentFace;
import io.followthrough.desk.IncidentFaces;
import io.followthrough.desk.Listing;
import io.followthrough.desk.ProjectSeen;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.evidence.Question;
import io.followthrough.desk.rows.DutyRows;
import io.followthrough.desk.rows.Narrowing;
import io.followthrough.insight.Almanac;
import io.followthrough.insight.Duty;
import io.followthrough.insight.DutyState;
import io.followthrough.insight.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The duties that one visitor asked for, as far as that visitor may see their incidents. */
public final class DutyList {

  /** How many rows are read at once where all are wanted. */
  private static final int PART = 1000;

  /** How many where a page is: of most states there are more than fit on one. */
  private static final int STRETCH = 200;

  /**
   * Who asks for which.
   *
   * @param which where they lie
   * @param states how they stand
   * @param span the days in which they began; {@code null} for whenever
   */
  record Question(Visitor visitor, Narrowing which, Set<DutyState> states, @Nullable Span span) {}

  private final DutyRows rows;
  private final IncidentFaces incidents;
  private final Almanac almanac;
  private final Map<Long, ProjectSeen> projects;
  private final Question question;

  DutyList(
      DutyRows rows,
      IncidentFaces incidents,
      Almanac almanac,
      Map<Long, ProjectSeen> projects,
      Question question) {
    this.rows = rows;
    this.incidents = incidents;
    this.almanac = almanac;
    this.projects = projects;
    this.question = question;
  }

  /** A part of them, the latest incident first. */
  public Listing<DutyLine> page(long before, int most) {
    var found = new ArrayList<DutyLine>();
    var place = before;
    List<Duty> part;
    do {
      part = part(place, STRETCH);
      found.addAll(lines(part));
      place = placeAfter(part, place);
    } while (found.size() <= most && part.size() == STRETCH);
    var shown = found.subList(0, Math.min(most, found.size()));
    return new Listing<>(
        shown, found.size() > most ? shown.get(shown.size() - 1).duty().incident() : null);
  }

  /** All of them, one by one. */
  public void each(Consumer<DutyLine> taker) {
    var place = Long.MAX_VALUE;
    List<Duty> part;
    do {
      part = part(place, PART);
      lines(part).forEach(taker);
      place = placeAfter(part, place);
    } while (part.size() == PART);
  }

  /** The ids of all their incidents. */
  public List<Long> incidents() {
    var ids = new ArrayList<Long>();
    each(line -> ids.add(line.duty().incident()));
    return ids;
  }

  private List<Duty> part(long place, int most) {
    return question.states().stream().allMatch(DutyState::isMissing)
        ? rows.missingBefore(question.which(), place, most)
        : rows.before(question.which(), place, most);
  }

  private List<DutyLine> lines(List<Duty> part) {
    var asked = part.stream().filter(this::isAsked).toList();
    var faces = incidents.of(question.visitor(), idsOf(asked));
    return asked.stream().flatMap(duty -> line(duty, faces.get(duty.incident()))).toList();
  }

  /** Which project a row lies in is asked here as well: a condition holds so many, and no more. */
  private boolean isAsked(Duty duty) {
    var span = question.span();
    return question.which().projects().contains(duty.project())
        && question.states().contains(duty.state(almanac))
        && (span == null || span.contains(duty.begun(almanac)));
  }

  private Stream<DutyLine> line(Duty duty, @Nullable IncidentFace face) {
    return face == null
        ? Stream.empty()
        : Stream.of(
            new DutyLine(
                duty,
                duty.state(almanac),
                face,
                Objects.requireNonNull(projects.get(duty.project())).key()));
  }

  private static long placeAfter(List<Duty> part, long place) {
    return part.isEmpty() ? place : part.get(part.size() - 1).incident();
  }

  private static Collection<Long> idsOf(List<Duty> duties) {
    return duties.stream().map(Duty::incident).toList();
  }
}
