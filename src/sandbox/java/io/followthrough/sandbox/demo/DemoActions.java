package io.followthrough.sandbox.demo;

import io.followthrough.sandbox.demo.YearFile.Action;
import io.followthrough.sandbox.demo.YearFile.Incident;
import io.followthrough.sandbox.issue.Fields;
import io.followthrough.sandbox.issue.IssueInput;
import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.project.SandboxProject;
import io.followthrough.sandbox.user.SandboxUser;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjLongConsumer;

/** Writes the action items of postmortems, the answers to them and what came of them. */
final class DemoActions {

  /** How many days a promise takes, by the priority of the incident. */
  private static final Map<String, Integer> TERMS =
      Map.of("Highest", 20, "High", 30, "Medium", 60, "Low", 90);

  private static final int PUT_OFF = 30;
  private static final Set<String> ACCEPTED =
      Set.of("done", "late", "open", "started", "slipped", "broken", "dropped");

  private final Hands hands;
  private final DemoClock clock;
  private final DemoPeople people;
  private final Map<String, SandboxProject> projects;
  private final DemoAnswers answers;
  private final ObjLongConsumer<String> asked;

  DemoActions(
      Hands hands,
      DemoClock clock,
      DemoPeople people,
      Map<String, SandboxProject> projects,
      DemoAnswers answers,
      ObjLongConsumer<String> asked) {
    this.hands = hands;
    this.clock = clock;
    this.people = people;
    this.projects = projects;
    this.answers = answers;
    this.asked = asked;
  }

  /**
   * One action item on its way.
   *
   * @param answered when it was answered
   * @param due the day first promised, whether or not it was
   */
  private record Way(Action action, SandboxIssue ticket, Instant answered, LocalDate due) {

    Instant on(LocalDate day) {
      return day.atTime(14, 20).toInstant(ZoneOffset.UTC);
    }
  }

  /** Writes the action items that a postmortem asks for from a moment on. */
  void create(Incident incident, SandboxIssue postmortem, Instant from) {
    SandboxIssue canonical = null;
    var asked = from;
    for (var action : incident.paper().actions()) {
      var answered = asked.plus(Duration.ofDays(3));
      var due =
          LocalDate.ofInstant(answered, ZoneOffset.UTC).plusDays(TERMS.get(incident.priority()));
      clock.put(asked);
      var way = new Way(action, ticket(incident, action, postmortem, due), answered, due);
      this.asked.accept(action.summary(), way.ticket().getId());
      if (action.fate().equals("duplicate") && canonical != null) {
        answer(way, "duplicate", answered, Map.of("DUPLICATE_OF", canonical.getId()));
      } else {
        go(way);
        canonical = way.ticket();
      }
      asked = asked.plus(Duration.ofMinutes(25));
    }
  }

  private SandboxIssue ticket(
      Incident incident, Action action, SandboxIssue postmortem, LocalDate due) {
    var below = action.project().equals(incident.project());
    var input =
        hands
            .issue(projects.get(action.project()), below ? "Action Item" : "Task", action.summary())
            .set(Fields.PRIORITY, hands.priority(incident.priority()));
    if (!action.fate().equals("waiting")) {
      input.set(Fields.ASSIGNEE, action.owner());
    }
    if (ACCEPTED.contains(action.fate())) {
      input.set(Fields.DUE_DATE, last(action, due).toString());
    }
    var user = people.alice();
    if (below) {
      return hands.createdBelow(postmortem, user, input);
    }
    var ticket = hands.created(user, input);
    hands.linked(user, ticket, postmortem, "Remediation");
    return ticket;
  }

  /** The day promised last: whoever puts off does so on the day before. */
  private LocalDate last(Action action, LocalDate first) {
    var due = first;
    for (var times = 0; action.fate().equals("slipped") && times < 2; times++) {
      due = clock.hasCome(due.minusDays(1)) ? due.plusDays(PUT_OFF) : due;
    }
    return due;
  }

  private void go(Way way) {
    var fate = way.action().fate();
    if (ACCEPTED.contains(fate)) {
      accept(way, way.answered(), way.due());
      deliver(way);
    }
    switch (fate) {
      case "rejected" -> reject(way, way.answered());
      case "dropped" -> reject(way, way.answered().plus(Duration.ofDays(45)));
      case "deferred" ->
          answer(
              way,
              "deferred",
              way.answered(),
              Map.of(
                  "REASON",
                  "The team is at another fire until then.",
                  "COUNTS_UNTIL",
                  LocalDate.ofInstant(way.answered(), ZoneOffset.UTC).plusDays(50).toString(),
                  "DEFERRALS",
                  1));
      case "risk" ->
          answer(
              way,
              "risk-accepted",
              way.answered(),
              Map.of(
                  "REASON", "It would cost more than it has cost us so far.",
                  "APPROVER", people.carol().key(),
                  "COUNTS_UNTIL",
                      LocalDate.ofInstant(way.answered(), ZoneOffset.UTC)
                          .plusDays(170)
                          .toString()));
      default -> {}
    }
  }

  private void deliver(Way way) {
    var owner = people.named(way.action().owner());
    var begins = way.answered().plus(Duration.ofDays(3));
    switch (way.action().fate()) {
      case "started" -> begin(way, owner, begins);
      case "done" -> {
        begin(way, owner, begins);
        var term = Duration.between(way.answered(), way.on(way.due()));
        resolve(way, owner, way.answered().plus(term.multipliedBy(3).dividedBy(5)), "Done");
      }
      case "late" -> {
        begin(way, owner, begins);
        resolve(way, owner, way.on(way.due().plusDays(14)), "Done");
      }
      case "broken" -> resolve(way, owner, way.on(way.due().minusDays(4)), "Won't Do");
      case "slipped" -> {
        begin(way, owner, begins);
        var due = way.due();
        for (var times = 0; times < 2 && clock.hasCome(due.minusDays(1)); times++) {
          var next = due.plusDays(PUT_OFF);
          accept(way, way.on(due.minusDays(1)), next);
          due = next;
        }
      }
      default -> {}
    }
  }

  private void begin(Way way, SandboxUser owner, Instant when) {
    if (clock.put(when)) {
      hands.moved(owner, way.ticket(), Hands.START_PROGRESS);
    }
  }

  private void resolve(Way way, SandboxUser owner, Instant when, String resolution) {
    if (clock.put(when)) {
      hands.moved(
          owner,
          way.ticket(),
          Hands.RESOLVE,
          new IssueInput().set(Fields.RESOLUTION, hands.resolution(resolution)));
    }
  }

  private void accept(Way way, Instant when, LocalDate due) {
    answer(
        way,
        "accepted",
        when,
        Map.of(
            "ACTION_TYPE", typeOf(way.action()),
            "PRIORITY", way.ticket().getPriority().getId(),
            "OWNER", people.named(way.action().owner()).key(),
            "DUE", due.toString()));
  }

  private void reject(Way way, Instant when) {
    answer(
        way,
        "rejected",
        when,
        Map.of(
            "REASON_CATEGORY", "cost-exceeds-benefit",
            "REASON", "It would keep two people busy for a quarter."));
  }

  private void answer(Way way, String disposition, Instant when, Map<String, Object> says) {
    if (clock.put(when)) {
      answers.give(way.ticket().getId(), disposition, people.alice().key(), when, says);
    }
  }

  private static String typeOf(Action action) {
    var words = Set.of("Alert", "Watch", "Measure", "Look", "Check", "List", "Ask");
    return words.contains(action.summary().split(" ", 2)[0]) ? "detect" : "prevent";
  }
}
