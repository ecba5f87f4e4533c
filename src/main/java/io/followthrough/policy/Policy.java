package io.followthrough.policy;

import io.followthrough.action.Delivery;
import io.followthrough.postmortem.Template;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a project asks of its incidents, with nothing left open.
 *
 * @param incidentTypes the names of the issue types that are incidents
 * @param cancelled the names of the statuses of incidents that turned out to be none
 * @param templates what postmortems may be made of, by the name of the template
 * @param severities how bad they can be, and what that asks for
 * @param fulfilment when a closed ticket was done
 * @param calendar which days count
 * @param promises by when accepted action items are to be done
 * @param proof what shows that they were kept
 * @param reminders when people are reminded of what they promised, and who is told after that
 * @param limits how far answers that put something off may go
 * @param rights who may do what not everybody may
 * @param quorum of each of these somebody is among those who approve a postmortem
 */
public record Policy(
    Set<String> incidentTypes,
    Set<String> cancelled,
    Map<String, Template> templates,
    Severities severities,
    Fulfilment fulfilment,
    WorkCalendar calendar,
    Promises promises,
    ProofRules proof,
    Reminders reminders,
    Limits limits,
    Rights rights,
    Set<Holder> quorum) {

  public Policy {
    incidentTypes = Set.copyOf(incidentTypes);
    cancelled = Set.copyOf(cancelled);
    templates = Map.copyOf(templates);
    quorum = Set.copyOf(quorum);
  }

  /** The policy that comes with the plugin, where the day begins as in UTC. */
  public static Policy standard() {
    return standard(ZoneOffset.UTC);
  }

  /** The policy that comes with the plugin. */
  public static Policy standard(ZoneId zone) {
    return new Policy(
        Set.of("Incident"),
        Set.of(),
        Template.shipped().stream().collect(Collectors.toMap(Template::id, Function.identity())),
        new Severities(
            Severities.PRIORITY,
            List.of(
                severity("SEV1", Template.full(), DueRule.calendar(3)),
                severity("SEV2", Template.full(), DueRule.business(5)),
                severity("SEV3", Template.full(), DueRule.business(10)),
                severity("SEV4", Template.light(), DueRule.never())),
            Map.of(
                "Highest", "SEV1",
                "High", "SEV2",
                "Medium", "SEV3",
                "Low", "SEV4",
                "Lowest", "SEV4")),
        new Fulfilment(Set.of("Done", "Fixed", "Resolved", "Implemented"), true),
        new WorkCalendar(zone, LocalTime.of(18, 0), Set.of()),
        Promises.standard(),
        ProofRules.standard(),
        Reminders.standard(),
        Limits.standard(),
        Rights.standard(),
        Set.of());
  }

  /** Whether issues of a type are incidents. */
  public boolean concerns(String issueType) {
    return incidentTypes.stream().anyMatch(issueType::equalsIgnoreCase);
  }

  /** Whether an incident in a status of that name turned out to be none. */
  public boolean cancels(String status) {
    return cancelled.stream().anyMatch(status::equalsIgnoreCase);
  }

  /** How a ticket was delivered that was closed with a resolution, or with none. */
  public Delivery closedAs(@Nullable String resolution) {
    return fulfilment.closedAs(resolution);
  }

  /**
   * What is asked of an incident. Where its severity is not clear, as much as of the worst.
   *
   * @param severity the value of its severity field; {@code null} where it has none
   */
  public Terms termsFor(@Nullable String severity) {
    return severities
        .of(severity)
        .map(known -> new Terms(known, null, null, calendar))
        .orElseGet(() -> new Terms(severities.worst(), unclear(severity), null, calendar));
  }

  /**
   * What is asked of an incident that was worse, as long as nobody let the lower severity count: as
   * much as before. Where both ask for the same, or the policy does not know how bad it was, that
   * makes no difference.
   *
   * @param severity the value of its severity field; {@code null} where it has none
   * @param before the value that still counts
   */
  public Terms termsFor(@Nullable String severity, String before) {
    var now = termsFor(severity);
    return severity == null || now.unclear() != null
        ? now
        : severities
            .worse(before, severity)
            .filter(worse -> !worse.asksLike(now.severity()))
            .map(worse -> new Terms(worse, null, new Terms.Lowered(before, severity), calendar))
            .orElse(now);
  }

  private Terms.Unclear unclear(@Nullable String said) {
    return new Terms.Unclear(said == null ? "" : said, severities.known());
  }

  private static Severity severity(String id, Template template, DueRule postmortemDue) {
    return new Severity(id, Level.TRIAGED, template, postmortemDue);
  }
}
