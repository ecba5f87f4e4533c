package io.followthrough.web;

import io.followthrough.action.Accepted;
import io.followthrough.action.ActionItem;
import io.followthrough.action.ActionType;
import io.followthrough.action.Answer;
import io.followthrough.action.Delays;
import io.followthrough.action.Delivery;
import io.followthrough.action.LetGo;
import io.followthrough.action.Person;
import io.followthrough.action.Proof;
import io.followthrough.action.Proposed;
import io.followthrough.action.Rejected;
import io.followthrough.action.RejectionReason;
import io.followthrough.action.Ticket;
import io.followthrough.action.TicketRef;
import io.followthrough.desk.Deadline;
import io.followthrough.desk.Keepers;
import io.followthrough.desk.action.ActionFile;
import io.followthrough.desk.incident.Debt;
import io.followthrough.desk.incident.Exemptions;
import io.followthrough.desk.incident.IncidentFile;
import io.followthrough.desk.incident.LostPostmortems;
import io.followthrough.desk.postmortem.PostmortemFile;
import io.followthrough.gate.Cases;
import io.followthrough.gate.Finding;
import io.followthrough.gate.Message;
import io.followthrough.gate.Obstacle;
import io.followthrough.gate.Verdict;
import io.followthrough.gate.Waiver;
import io.followthrough.gate.WaiverReason;
import io.followthrough.policy.Level;
import io.followthrough.postmortem.Postmortem;
import io.followthrough.postmortem.ReviewState;
import io.followthrough.postmortem.Template;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What the desk answers, made by hand. */
final class Files {

  static final String HOSTILE = "<img src=x onerror=\"alert(1)\"> '$panel' \u202eevil\u202c";
  static final Instant CLOSED = Instant.parse("2030-03-14T23:59:59Z");
  static final LocalDate DUE = LocalDate.of(2030, 4, 1);

  /** What those may do who may do everything. */
  static final Exemptions.Allowed ALL_ALLOWED = new Exemptions.Allowed(true, true, true);

  private static final Exemptions NONE = new Exemptions(null, false, Exemptions.Allowed.NOTHING);

  private static final LostPostmortems NOTHING_LOST =
      new LostPostmortems(List.of(), 0, List.of(), false);

  private Files() {}

  static IncidentFile without(LostPostmortems lost) {
    var file = incident(obstacles(1), List.of());
    return new IncidentFile(
        file.incident(),
        file.verdict(),
        file.postmortems(),
        0,
        lost,
        file.debt(),
        file.deadline(),
        true,
        NONE);
  }

  static IncidentFile exempt(Exemptions exemptions) {
    var file = incident(obstacles(1), List.of());
    return new IncidentFile(
        file.incident(),
        file.verdict(),
        file.postmortems(),
        0,
        NOTHING_LOST,
        file.debt(),
        file.deadline(),
        true,
        exemptions);
  }

  static Waiver waiver(String reason) {
    return new Waiver(WaiverReason.FALSE_ALARM, reason, "SEV2", "triaged", "JIRAUSER10100", CLOSED);
  }

  static IncidentFile incident(List<Obstacle> obstacles, List<Postmortem> postmortems) {
    return new IncidentFile(
        Cases.incident(),
        new Verdict(Level.TRIAGED, List.of(Finding.of("some-rule", obstacles))),
        postmortems,
        0,
        NOTHING_LOST,
        Optional.empty(),
        Optional.empty(),
        true,
        NONE);
  }

  static IncidentFile rehearsed(List<Obstacle> obstacles) {
    return verdict(new Verdict(Level.WARN, List.of(Finding.of("some-rule", obstacles))));
  }

  static IncidentFile warned(Obstacle amiss) {
    return verdict(new Verdict(Level.TRIAGED, List.of(Finding.warned("some-rule", amiss))));
  }

  private static IncidentFile verdict(Verdict verdict) {
    return new IncidentFile(
        Cases.incident(),
        verdict,
        List.of(),
        0,
        NOTHING_LOST,
        Optional.empty(),
        Optional.empty(),
        true,
        NONE);
  }

  static IncidentFile due(Deadline deadline) {
    var file = incident(List.of(), List.of());
    return new IncidentFile(
        Cases.closed(),
        file.verdict(),
        List.of(),
        0,
        NOTHING_LOST,
        file.debt(),
        Optional.of(deadline),
        true,
        NONE);
  }

  static IncidentFile withHiddenPostmortems(int hidden) {
    var file = incident(List.of(), List.of());
    return new IncidentFile(
        file.incident(),
        file.verdict(),
        file.postmortems(),
        hidden,
        NOTHING_LOST,
        file.debt(),
        file.deadline(),
        false,
        NONE);
  }

  static IncidentFile owing(List<Obstacle> obstacles) {
    var file = incident(obstacles, List.of());
    return new IncidentFile(
        Cases.closed(),
        file.verdict(),
        file.postmortems(),
        0,
        NOTHING_LOST,
        Optional.of(new Debt(CLOSED, "some-rule", null)),
        Optional.empty(),
        true,
        NONE);
  }

  static IncidentFile withoutTheRightToStart() {
    var file = incident(obstacles(1), List.of());
    return new IncidentFile(
        file.incident(),
        file.verdict(),
        file.postmortems(),
        0,
        NOTHING_LOST,
        file.debt(),
        file.deadline(),
        false,
        NONE);
  }

  static List<Obstacle> obstacles(int count) {
    return IntStream.range(0, count).mapToObj(number -> obstacle("OPS-" + (10 + number))).toList();
  }

  static Obstacle obstacle(String key) {
    return new Obstacle(
        Message.verbatim(key + " has no answer."),
        new TicketRef(7, key),
        Message.verbatim("Triage it."));
  }

  static Obstacle unnamed(String sentence) {
    return new Obstacle(Message.verbatim(sentence), null, Message.verbatim("Ask around."));
  }

  static Postmortem postmortem(String summary, List<ActionItem> actions) {
    return new Postmortem(
        2,
        "OPS-2",
        summary,
        "In review",
        ReviewState.IN_REVIEW,
        Map.of(),
        Set.of(),
        actions,
        List.of());
  }

  static PostmortemFile postmortemFile(List<ActionItem> actions, int hidden, boolean mayAdd) {
    var postmortem = postmortem("Postmortem: all is down", actions);
    return new PostmortemFile(
        postmortem,
        actions,
        List.of(),
        List.of(),
        hidden,
        Template.full(),
        List.of("OPS-1"),
        Keepers.NONE,
        mayAdd);
  }

  static PostmortemFile withLost(List<ActionItem> lost, boolean mayEdit) {
    return file(lost, List.of(), mayEdit);
  }

  static PostmortemFile withLetGo(List<LetGo> letGo) {
    return file(List.of(), letGo, true);
  }

  static LetGo letGo() {
    return new LetGo(
        10,
        "OPS-3",
        "Watch it",
        RejectionReason.SUPERSEDED,
        "The new gateway does.",
        new Person("JIRAUSER10101", "bob", "Bob Builder", true),
        Instant.parse("2030-03-14T22:30:00Z"));
  }

  private static PostmortemFile file(List<ActionItem> lost, List<LetGo> letGo, boolean mayEdit) {
    var postmortem = postmortem("Postmortem: all is down", lost);
    return new PostmortemFile(
        postmortem,
        List.of(),
        lost,
        letGo,
        0,
        Template.full(),
        List.of("OPS-1"),
        Keepers.NONE,
        mayEdit);
  }

  static List<ActionItem> actions(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> action("NET-" + (1 + number), "Do it", new Proposed()))
        .toList();
  }

  static ActionItem action(String key, String summary, Answer answer) {
    return new ActionItem(
        10,
        key,
        summary,
        new Ticket("To Do", Delivery.OPEN, ""),
        List.of(),
        Proof.NONE,
        Delays.NONE,
        answer,
        null);
  }

  static ActionFile actionFile(Answer answer, boolean mayTriage) {
    return new ActionFile(action("NET-1", "Do it", answer), List.of("OPS-2"), mayTriage);
  }

  static Accepted accepted() {
    return new Accepted(
        ActionType.PREVENT,
        "High",
        new Person("JIRAUSER10101", "bob", "Bob Builder", true),
        DUE,
        true,
        "The alarm rings.\nTwice.");
  }

  static Rejected rejected() {
    return new Rejected(RejectionReason.SUPERSEDED, "The new router comes in May.");
  }
}
