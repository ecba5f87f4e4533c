package io.followthrough.desk.postmortem;

import io.followthrough.action.ActionItem;
import io.followthrough.action.Filler;
import io.followthrough.desk.Dossier;
import io.followthrough.desk.IncidentTicket;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Turns;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.action.Scribe;
import io.followthrough.postmortem.timeline.WikiTable;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Starts postmortems and shows them. */
public final class PostmortemDesk {

  /** What Jira takes as a summary. */
  private static final int SUMMARY_LIMIT = 255;

  private final Tickets tickets;
  private final Templates templates;
  private final Timelines timelines;
  private final Permissions permissions;
  private final Scribe scribe;
  private final Turns turns;

  public PostmortemDesk(
      Tickets tickets,
      Templates templates,
      Timelines timelines,
      Permissions permissions,
      Scribe scribe,
      Turns turns) {
    this.tickets = tickets;
    this.templates = templates;
    this.timelines = timelines;
    this.permissions = permissions;
    this.scribe = scribe;
    this.turns = turns;
  }

  /**
   * Starts the postmortem of an incident, filled in with what the incident knows. An incident that
   * has one already gets no second one this way; two who press the button at once start one.
   *
   * @return the key of the postmortem
   */
  public Outcome<String> start(Visitor visitor, String incidentKey) {
    var incident = tickets.incident(visitor, incidentKey);
    if (incident.isEmpty()) {
      return Outcome.refused(Refusal.notFound(incidentKey));
    }
    var ticket = incident.get();
    if (!permissions.mayCreateIn(visitor, ticket.project())) {
      return Outcome.refused(
          Refusal.of(
              Refusal.Kind.FORBIDDEN,
              "followthrough.error.may-not-start",
              ticket.incident().key(),
              ticket.project()));
    }
    return turns.alone(
        "io.followthrough.start." + ticket.incident().id(), () -> startOnce(visitor, ticket));
  }

  /** A postmortem for somebody who asks by its key. */
  public Outcome<PostmortemFile> open(Visitor visitor, String key) {
    return tickets
        .postmortem(visitor, key)
        .map(dossier -> Outcome.done(file(visitor, dossier)))
        .orElseGet(() -> Outcome.refused(Refusal.notFound(key)));
  }

  private PostmortemFile file(Visitor visitor, Dossier dossier) {
    var postmortem = dossier.postmortems().get(0);
    var visible = dossier.visibleTo(visitor);
    var template = templates.shown(postmortem);
    var actions =
        postmortem.actions().stream()
            .filter(action -> action.isGone() || visible.contains(action.id()))
            .map(action -> action.seenBy(visible))
            .sorted(Comparator.comparing(ActionItem::isTriaged))
            .toList();
    return new PostmortemFile(
        postmortem,
        actions.stream().filter(action -> !action.isLost()).toList(),
        actions.stream().filter(ActionItem::isLost).toList(),
        postmortem.letGo().stream().map(item -> item.seenBy(visible)).toList(),
        postmortem.actions().size() - actions.size(),
        template,
        tickets.reviewed(visitor, postmortem.id()),
        tickets.keepers(postmortem.id()),
        permissions.mayEdit(visitor, postmortem.key()));
  }

  private Outcome<String> startOnce(Visitor visitor, IncidentTicket ticket) {
    var existing = tickets.reviewing(ticket.incident());
    if (!existing.postmortems().isEmpty()) {
      return Outcome.refused(exists(visitor, ticket.incident().key(), existing));
    }
    return turns.together(
        () ->
            scribe
                .startPostmortem(visitor, ticket, titleOf(ticket), textsFrom(ticket))
                .then(key -> withRows(visitor, ticket, key)));
  }

  /** The rows that the field of the timeline starts with are kept as rows, too. */
  private Outcome<String> withRows(Visitor visitor, IncidentTicket ticket, String key) {
    tickets
        .postmortem(visitor, key)
        .map(dossier -> dossier.postmortems().get(0).id())
        .ifPresent(id -> timelines.add(id, ticket.timeline()));
    return Outcome.done(key);
  }

  /** Names the first one the visitor may see; of the others he learns only that there is one. */
  private static Refusal exists(Visitor visitor, String incidentKey, Dossier existing) {
    var visible = existing.visibleTo(visitor);
    return existing.postmortems().stream()
        .filter(postmortem -> visible.contains(postmortem.id()))
        .findFirst()
        .map(
            postmortem ->
                Refusal.of(
                    Refusal.Kind.CONFLICT,
                    "followthrough.error.postmortem-exists",
                    incidentKey,
                    postmortem.key()))
        .orElseGet(
            () ->
                Refusal.of(
                    Refusal.Kind.CONFLICT,
                    "followthrough.error.postmortem-exists-hidden",
                    incidentKey));
  }

  private static String titleOf(IncidentTicket ticket) {
    var title = "Postmortem: " + ticket.summary();
    return title.length() <= SUMMARY_LIMIT ? title : shortened(title);
  }

  /** Cuts between characters: half of one is refused by databases. */
  private static String shortened(String title) {
    var end = SUMMARY_LIMIT - 1;
    return title.substring(0, Character.isHighSurrogate(title.charAt(end - 1)) ? end - 1 : end)
        + "…";
  }

  private static Map<String, String> textsFrom(IncidentTicket ticket) {
    var texts = new LinkedHashMap<String, String>();
    if (!Filler.isAllThereIsIn(ticket.description())) {
      texts.put("summary", ticket.description());
    }
    if (!ticket.timeline().isEmpty()) {
      texts.put("timeline", WikiTable.into("", ticket.timeline()));
    }
    return texts;
  }
}
