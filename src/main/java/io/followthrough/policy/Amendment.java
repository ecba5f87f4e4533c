package io.followthrough.policy;

import io.followthrough.postmortem.Template;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a policy says in place of what it inherits; {@code null} and absent entries are inherited.
 *
 * @param incidentTypes the names of the issue types that are incidents
 * @param cancelled the names of the statuses of incidents that turned out to be none
 * @param severityField the field that tells the severity
 * @param severities the ids of the severities, the worst first
 * @param severityValues which value of the field stands for which severity
 * @param templates what postmortems may be made of, by the name of the template; one that is absent
 *     is inherited
 * @param bySeverity what is asked of single severities
 * @param fulfilling the names of the resolutions with which a ticket was done
 * @param emptyResolutionFulfils whether a ticket closed without a resolution was done
 * @param days which days count
 * @param promises by when accepted action items are to be done
 * @param proof what shows that they were kept
 * @param reminders when people are reminded of what they promised, and who is told after that
 * @param limits how far answers that put something off may go
 * @param rights who has single rights
 * @param quorum of whom somebody is among those who approve a postmortem
 */
public record Amendment(
    @Nullable Set<String> incidentTypes,
    @Nullable Set<String> cancelled,
    @Nullable String severityField,
    @Nullable List<String> severities,
    @Nullable Map<String, String> severityValues,
    Map<String, Template> templates,
    BySeverity bySeverity,
    @Nullable Set<String> fulfilling,
    @Nullable Boolean emptyResolutionFulfils,
    Days days,
    SomePromises promises,
    SomeProof proof,
    SomeReminders reminders,
    SomeLimits limits,
    Map<Right, Set<Holder>> rights,
    @Nullable Set<Holder> quorum) {

  private static final Amendment NONE =
      new Amendment(
          null,
          null,
          null,
          null,
          null,
          Map.of(),
          new BySeverity(Map.of(), Map.of(), Map.of()),
          null,
          null,
          new Days(null, null, null),
          new SomePromises(null, Map.of(), Map.of()),
          new SomeProof(null, null, null, Map.of(), null),
          new SomeReminders(Map.of(), null, null),
          new SomeLimits(null, null, null, null, null, null, null, null),
          Map.of(),
          null);

  public Amendment {
    templates = Map.copyOf(templates);
    rights = Map.copyOf(rights);
  }

  /**
   * What is asked of single severities, by their ids; one that is absent is inherited.
   *
   * @param depths the names of the templates that their postmortems have
   */
  public record BySeverity(
      Map<String, Level> levels, Map<String, String> depths, Map<String, DueRule> postmortemDue) {

    public BySeverity {
      levels = Map.copyOf(levels);
      depths = Map.copyOf(depths);
      postmortemDue = Map.copyOf(postmortemDue);
    }
  }

  /** Which days count; what is {@code null} is inherited. */
  public record Days(
      @Nullable ZoneId zone, @Nullable LocalTime endOfBusiness, @Nullable Set<LocalDate> holidays) {

    WorkCalendar on(WorkCalendar base) {
      return new WorkCalendar(
          or(zone, base.zone()),
          or(endOfBusiness, base.endOfBusiness()),
          or(holidays, base.holidays()));
    }
  }

  /**
   * Some of the due rules of action items; what is absent is inherited.
   *
   * @param from when the clock starts; {@code null} where it is inherited
   * @param byPriority by severity and priority
   * @param priorityActions by severity
   */
  public record SomePromises(
      @Nullable DueStart from,
      Map<String, Map<String, DueRule>> byPriority,
      Map<String, DueRule> priorityActions) {

    public SomePromises {
      byPriority = Map.copyOf(byPriority);
      priorityActions = Map.copyOf(priorityActions);
    }

    Promises on(Promises base) {
      return base.but(or(from, base.from()), byPriority, priorityActions);
    }
  }

  /**
   * Some of what shows that promises are kept; what is {@code null} or absent is inherited.
   *
   * @param verifyDaysBySeverity by severity
   */
  public record SomeProof(
      @Nullable AskedOf link,
      @Nullable AskedOf confirmation,
      @Nullable Integer verifyDays,
      Map<String, Integer> verifyDaysBySeverity,
      @Nullable Integer staleDays) {

    public SomeProof {
      verifyDaysBySeverity = Map.copyOf(verifyDaysBySeverity);
    }

    ProofRules on(ProofRules base) {
      return new ProofRules(
          or(link, base.link()),
          or(confirmation, base.confirmation()),
          or(verifyDays, base.verifyDays()),
          base.daysBut(verifyDaysBySeverity),
          or(staleDays, base.staleDays()));
    }
  }

  /**
   * Some of what is said of reminders; what is absent is inherited.
   *
   * @param ladders by severity
   * @param repeatDays {@code null} where it is inherited
   * @param escalation all of it; {@code null} where it is inherited
   */
  public record SomeReminders(
      Map<String, Ladder> ladders,
      @Nullable Integer repeatDays,
      @Nullable Map<Integer, Set<Holder>> escalation) {

    public SomeReminders {
      ladders = Map.copyOf(ladders);
      escalation = escalation == null ? null : Map.copyOf(escalation);
    }

    Reminders on(Reminders base) {
      return base.but(
          ladders, or(repeatDays, base.repeatDays()), or(escalation, base.escalation()));
    }
  }

  /** Some of the limits; what is {@code null} is inherited. */
  public record SomeLimits(
      @Nullable Integer promiseDays,
      @Nullable Integer deferralDays,
      @Nullable Integer freeDeferrals,
      @Nullable Integer freeExtensions,
      @Nullable Integer riskDays,
      @Nullable Integer bypassDays,
      @Nullable Integer snoozeDays,
      @Nullable Integer approvals) {

    Limits on(Limits base) {
      return new Limits(
          or(promiseDays, base.promiseDays()),
          or(deferralDays, base.deferralDays()),
          or(freeDeferrals, base.freeDeferrals()),
          or(freeExtensions, base.freeExtensions()),
          or(riskDays, base.riskDays()),
          or(bypassDays, base.bypassDays()),
          or(snoozeDays, base.snoozeDays()),
          or(approvals, base.approvals()));
    }
  }

  /** Says nothing, so that everything is inherited. */
  public static Amendment none() {
    return NONE;
  }

  /** Says all that a policy says. */
  public static Amendment all(Policy policy) {
    var severities = policy.severities();
    var calendar = policy.calendar();
    var promises = policy.promises();
    var proof = policy.proof();
    var reminders = policy.reminders();
    var limits = policy.limits();
    return new Amendment(
        policy.incidentTypes(),
        policy.cancelled(),
        severities.field(),
        severities.worstFirst().stream().map(Severity::id).toList(),
        severities.values(),
        policy.templates(),
        new BySeverity(
            each(severities, Severity::level),
            each(severities, severity -> severity.template().id()),
            each(severities, Severity::postmortemDue)),
        policy.fulfilment().resolutions(),
        policy.fulfilment().withoutResolution(),
        new Days(calendar.zone(), calendar.endOfBusiness(), calendar.holidays()),
        new SomePromises(promises.from(), promises.byPriority(), promises.priorityActions()),
        new SomeProof(
            proof.link(),
            proof.confirmation(),
            proof.verifyDays(),
            proof.verifyDaysBySeverity(),
            proof.staleDays()),
        new SomeReminders(reminders.ladders(), reminders.repeatDays(), reminders.escalation()),
        new SomeLimits(
            limits.promiseDays(),
            limits.deferralDays(),
            limits.freeDeferrals(),
            limits.freeExtensions(),
            limits.riskDays(),
            limits.bypassDays(),
            limits.snoozeDays(),
            limits.approvals()),
        policy.rights().holders(),
        policy.quorum());
  }

  /**
   * The policy that comes of it. It always comes to one: what is said of a severity that there is
   * not is passed over, and a severity of which nobody said how much it asks asks for the most.
   */
  public Policy on(Policy base) {
    return new Policy(
        or(incidentTypes, base.incidentTypes()),
        or(cancelled, base.cancelled()),
        templatesOn(base),
        new Severities(
            or(severityField, base.severities().field()),
            severityIds(base).stream().map(id -> severity(id, base)).toList(),
            or(severityValues, base.severities().values())),
        new Fulfilment(
            or(fulfilling, base.fulfilment().resolutions()),
            or(emptyResolutionFulfils, base.fulfilment().withoutResolution())),
        days.on(base.calendar()),
        promises.on(base.promises()),
        proof.on(base.proof()),
        reminders.on(base.reminders()),
        limits.on(base.limits()),
        base.rights().but(rights),
        or(quorum, base.quorum()));
  }

  /** All that does not fit together, or not with what is inherited. */
  public List<Flaw> flawsOn(Policy base) {
    var flaws = new ArrayList<Flaw>();
    var ids = severityIds(base);
    unknown("levels", bySeverity.levels(), ids, flaws);
    unknown("depths", bySeverity.depths(), ids, flaws);
    unknown("postmortemDue", bySeverity.postmortemDue(), ids, flaws);
    noTemplates(base, flaws);
    unknown("actionDue.byPriority", promises.byPriority(), ids, flaws);
    unknown("actionDue.priorityActions", promises.priorityActions(), ids, flaws);
    unknown("actionProof.verifyDaysBySeverity", proof.verifyDaysBySeverity(), ids, flaws);
    unknown("reminders.ladder", reminders.ladders(), ids, flaws);
    var values = or(severityValues, base.severities().values());
    values.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .filter(entry -> !ids.contains(entry.getValue()))
        .forEach(
            entry ->
                flaws.add(noSeverity("severityValues." + entry.getKey(), entry.getValue(), ids)));
    if (severityValues == null
        && severityField != null
        && !severityField.equals(base.severities().field())) {
      flaws.add(Flaw.at("severityValues", "no-values", severityField));
    }
    ids.stream()
        .filter(id -> levelOf(id, base).isEmpty())
        .forEach(id -> flaws.add(Flaw.at("levels." + id, "no-level")));
    contradictions(ids, base, flaws);
    return List.copyOf(flaws);
  }

  /** A milder severity that asks for more than a worse one. */
  private void contradictions(List<String> ids, Policy base, List<Flaw> flaws) {
    for (var index = 1; index < ids.size(); index++) {
      var worse = levelOf(ids.get(index - 1), base);
      var milder = levelOf(ids.get(index), base);
      if (worse.isPresent() && milder.isPresent() && milder.get().compareTo(worse.get()) > 0) {
        flaws.add(
            Flaw.at(
                "levels." + ids.get(index),
                "contradictory",
                milder.get().id(),
                ids.get(index - 1),
                worse.get().id()));
      }
    }
  }

  private void noTemplates(Policy base, List<Flaw> flaws) {
    var known = templatesOn(base).keySet();
    bySeverity.depths().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .filter(entry -> !known.contains(entry.getValue()))
        .forEach(
            entry ->
                flaws.add(
                    Flaw.at(
                        "depths." + entry.getKey(),
                        "no-template",
                        entry.getValue(),
                        String.join(", ", known))));
  }

  private static void unknown(
      String path, Map<String, ?> said, List<String> ids, List<Flaw> flaws) {
    said.keySet().stream()
        .sorted()
        .filter(id -> !ids.contains(id))
        .forEach(id -> flaws.add(noSeverity(path + "." + id, id, ids)));
  }

  private static Flaw noSeverity(String path, String id, List<String> ids) {
    return Flaw.at(path, "no-severity", id, String.join(", ", ids));
  }

  private List<String> severityIds(Policy base) {
    return or(severities, base.severities().worstFirst().stream().map(Severity::id).toList());
  }

  private Severity severity(String id, Policy base) {
    var inherited = base.severities().named(id);
    return new Severity(
        id,
        levelOf(id, base).orElse(Level.ALL_DONE),
        templateOf(id, base),
        or(
            bySeverity.postmortemDue().get(id),
            inherited.map(Severity::postmortemDue).orElseGet(DueRule::never)));
  }

  /** The one that is chosen; where there is none of that name, the full one. */
  private Template templateOf(String id, Policy base) {
    var templates = templatesOn(base);
    return Optional.ofNullable(bySeverity.depths().get(id))
        .or(() -> base.severities().named(id).map(one -> one.template().id()))
        .map(templates::get)
        .orElseGet(() -> templates.getOrDefault(Template.full().id(), Template.full()));
  }

  private Map<String, Template> templatesOn(Policy base) {
    var all = new TreeMap<>(base.templates());
    templates.forEach((id, template) -> all.put(id, template.complete()));
    return all;
  }

  private Optional<Level> levelOf(String id, Policy base) {
    return Optional.ofNullable(bySeverity.levels().get(id))
        .or(() -> base.severities().named(id).map(Severity::level));
  }

  private static <T> Map<String, T> each(Severities severities, Function<Severity, T> part) {
    var each = new LinkedHashMap<String, T>();
    severities.worstFirst().forEach(one -> each.put(one.id(), part.apply(one)));
    return each;
  }

  private static <T> T or(@Nullable T said, T inherited) {
    return Objects.requireNonNullElse(said, inherited);
  }
}
