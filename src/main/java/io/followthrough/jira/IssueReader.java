package io.followthrough.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import io.followthrough.action.ActionItem;
import io.followthrough.action.Canonical;
import io.followthrough.action.Delays;
import io.followthrough.action.Delivery;
import io.followthrough.action.Disposition;
import io.followthrough.action.LetGo;
import io.followthrough.action.Loss;
import io.followthrough.action.Proof;
import io.followthrough.action.Remediation;
import io.followthrough.action.Ticket;
import io.followthrough.action.TicketRef;
import io.followthrough.desk.incident.Cancellations;
import io.followthrough.desk.incident.Lowerings;
import io.followthrough.desk.policy.Policies;
import io.followthrough.desk.review.Reviews;
import io.followthrough.gate.Cancelled;
import io.followthrough.gate.Incident;
import io.followthrough.gate.OpenTime;
import io.followthrough.jira.store.StoredAnswer;
import io.followthrough.jira.store.StoredAsk;
import io.followthrough.policy.Policy;
import io.followthrough.policy.Severities;
import io.followthrough.policy.Terms;
import io.followthrough.postmortem.Postmortem;
import io.followthrough.postmortem.Section;
import io.followthrough.postmortem.Sections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the values that decide out of Jira's issues. */
public final class IssueReader {

  /** The key of a category of statuses, as the status category resource tells it. */
  private static final String UNDER_WAY = "indeterminate";

  private final Catalogue catalogue;
  private final Policies policies;
  private final AnswerReader answers;
  private final Reviews reviews;
  private final Lowerings lowerings;
  private final Cancellations cancellations;

  public IssueReader(
      Catalogue catalogue,
      Policies policies,
      AnswerReader answers,
      Reviews reviews,
      Lowerings lowerings,
      Cancellations cancellations) {
    this.catalogue = catalogue;
    this.policies = policies;
    this.answers = answers;
    this.reviews = reviews;
    this.lowerings = lowerings;
    this.cancellations = cancellations;
  }

  /** An issue as an incident, whatever its type. */
  public Incident incident(Issue issue) {
    return incident(issue, policyOf(issue));
  }

  /** The same, with what a policy asks of it. */
  Incident incident(Issue issue, Policy policy) {
    return new Incident(
        issue.getId(),
        issue.getKey(),
        Finished.is(issue.getStatus()) || issue.getResolutionId() != null,
        cancelled(issue, policy),
        openTime(issue),
        terms(issue, policy));
  }

  /** None costs a statement but those that are in a status of that kind. */
  private @Nullable Cancelled cancelled(Issue issue, Policy policy) {
    var status = issue.getStatus().getName();
    return policy.cancels(status)
        ? new Cancelled(status, cancellations.of(issue.getId()).orElse(null))
        : null;
  }

  /** Whether there are statuses at all of incidents like this that turned out to be none. */
  boolean mayBeCancelled(Issue issue) {
    return !policyOf(issue).cancelled().isEmpty();
  }

  /** Whether an incident is in a status of those that turned out to be none. */
  boolean isCancelled(Issue issue) {
    return cancels(issue, issue.getStatus().getName());
  }

  /** Whether an incident in a status of that name would have turned out to be none. */
  public boolean cancels(Issue issue, String status) {
    return policyOf(issue).cancels(status);
  }

  /** How bad an incident is said to be, and what that means in its policy. */
  Optional<SaidSeverity> severityOf(Issue issue) {
    var scale = policyOf(issue).severities();
    return Optional.ofNullable(severity(issue, scale.field()))
        .map(said -> new SaidSeverity(said, scale));
  }

  private Terms terms(Issue issue, Policy policy) {
    var said = severity(issue, policy.severities().field());
    return lowerings
        .heldTo(issue.getId())
        .map(before -> policy.termsFor(said, before))
        .orElseGet(() -> policy.termsFor(said));
  }

  /** Whether an issue's type is one of an incident. */
  public boolean isIncident(Issue issue) {
    return policyOf(issue).concerns(issue.getIssueType().getName());
  }

  Postmortem postmortem(Issue issue, List<ActionItem> actions, List<LetGo> letGo) {
    var fields = fieldsOf();
    var texts = textsOf(issue, fields);
    return new Postmortem(
        issue.getId(),
        issue.getKey(),
        issue.getSummary(),
        issue.getStatus().getName(),
        reviews.remembered(issue.getId()).state(catalogue.stateOf(issue), texts),
        texts,
        fieldless(fields),
        actions,
        letGo);
  }

  /**
   * An issue as an action item.
   *
   * @param stored the part of its answer that is kept beside it; {@code null} where there is none
   * @param canonical of a duplicate: what stands for it; {@code null} where that is gone
   * @param remediations the other tickets that do part of it
   */
  ActionItem action(
      Issue issue,
      @Nullable StoredAnswer stored,
      @Nullable Canonical canonical,
      List<Remediation> remediations) {
    return new ActionItem(
        issue.getId(),
        issue.getKey(),
        issue.getSummary(),
        ticket(issue),
        remediations,
        proof(issue, stored),
        stored == null ? Delays.NONE : stored.delays(),
        answers.answer(issue, stored, canonical),
        null);
  }

  /**
   * An issue as the action item that stands for its duplicates, as long as somebody asks for it.
   */
  Canonical canonical(Issue issue, @Nullable StoredAnswer stored, List<Remediation> remediations) {
    var action = action(issue, stored, null, remediations);
    return Canonical.of(stored != null && stored.unasked() ? action.lost(Loss.UNLINKED) : action);
  }

  /** What is left of an action item whose ticket does not exist any more. */
  ActionItem gone(StoredAsk ask, @Nullable StoredAnswer stored) {
    var summary = ask.summary();
    return new ActionItem(
        ask.issue(),
        ask.key(),
        summary == null ? "" : summary,
        new Ticket("", Delivery.UNFULFILLED, ""),
        List.of(),
        Proof.NONE,
        stored == null ? Delays.NONE : stored.delays(),
        answers.answer(null, stored, null),
        Loss.DELETED);
  }

  private Proof proof(Issue issue, @Nullable StoredAnswer stored) {
    if (stored == null || stored.disposition() != Disposition.ACCEPTED) {
      return Proof.NONE;
    }
    var rules = policyOf(issue).proof();
    return stored
        .proof()
        .asked(
            rules.link().asks(stored.priorityAction()),
            rules.confirmation().asks(stored.priorityAction()));
  }

  /**
   * What is told of an action item that somebody gave up.
   *
   * @param issue its ticket; empty where that does not exist any more
   */
  LetGo letGo(StoredAsk ask, Optional<Issue> issue) {
    var farewell = Objects.requireNonNull(ask.letGo());
    var summary = ask.summary() == null ? "" : ask.summary();
    return new LetGo(
        ask.issue(),
        issue.map(Issue::getKey).orElse(ask.key()),
        issue.map(Issue::getSummary).orElse(summary),
        farewell.category(),
        farewell.reason(),
        answers.person(farewell.by()),
        farewell.at());
  }

  /** The policy that an issue is held to. */
  Policy policyOf(Issue issue) {
    return policies.holding(TicketRef.projectOf(issue.getKey()), openTime(issue));
  }

  /** From when to when an issue was open. */
  static OpenTime openTime(Issue issue) {
    var resolved = issue.getResolutionDate();
    return new OpenTime(
        issue.getCreated().toInstant(), resolved == null ? null : resolved.toInstant());
  }

  /** The name of the priority, or the value of a select list: its options read as their value. */
  private @Nullable String severity(Issue issue, String field) {
    if (field.equals(Severities.PRIORITY)) {
      var priority = issue.getPriority();
      return priority == null ? null : priority.getName();
    }
    return catalogue
        .customField(field)
        .map(issue::getCustomFieldValue)
        .map(Object::toString)
        .orElse(null);
  }

  /** The field of each section that there may be; empty where there is none. */
  private Map<String, Optional<CustomField>> fieldsOf() {
    var fields = new LinkedHashMap<String, Optional<CustomField>>();
    Stream.concat(Sections.all().stream(), policies.ownSections().stream())
        .map(Section::id)
        .forEach(id -> fields.put(id, catalogue.fieldOf(id)));
    return fields;
  }

  private static Map<String, String> textsOf(
      Issue issue, Map<String, Optional<CustomField>> fields) {
    var texts = new HashMap<String, String>();
    fields.forEach(
        (id, field) ->
            field
                .map(issue::getCustomFieldValue)
                .ifPresent(text -> texts.put(id, text.toString())));
    return texts;
  }

  private static Set<String> fieldless(Map<String, Optional<CustomField>> fields) {
    return fields.entrySet().stream()
        .filter(entry -> entry.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** How an issue stands as a ticket. */
  Ticket ticket(Issue issue) {
    var resolution = issue.getResolution();
    var name = resolution == null ? null : resolution.getName();
    var closed = issue.getResolutionDate();
    return new Ticket(
        issue.getStatus().getName(),
        delivery(issue, name),
        name == null ? "" : name,
        closed == null ? null : closed.toInstant());
  }

  private Delivery delivery(Issue issue, @Nullable String resolution) {
    if (Finished.is(issue.getStatus())) {
      return policyOf(issue).closedAs(resolution);
    }
    var category = issue.getStatus().getStatusCategory().getKey();
    return UNDER_WAY.equals(category) ? Delivery.IN_PROGRESS : Delivery.OPEN;
  }
}
