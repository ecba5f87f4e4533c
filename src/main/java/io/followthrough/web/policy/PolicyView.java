package io.followthrough.web.policy;

import io.followthrough.desk.TextField;
import io.followthrough.desk.policy.PolicyFile;
import io.followthrough.desk.policy.PolicyScope;
import io.followthrough.gate.Message;
import io.followthrough.policy.Amendment;
import io.followthrough.policy.AmendmentTree;
import io.followthrough.policy.AskedOf;
import io.followthrough.policy.Counting;
import io.followthrough.policy.DueStart;
import io.followthrough.policy.JsonText;
import io.followthrough.policy.Level;
import io.followthrough.policy.Policy;
import io.followthrough.policy.Severity;
import io.followthrough.web.Texts;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What administrators see of a policy.
 *
 * @param scope what it is for, as REST calls it
 * @param global whether it is for all projects
 * @param version the number of its latest version
 * @param json what it says
 * @param effective what holds, with all that is inherited
 * @param levels what each level asks for
 * @param severities what is asked of each severity
 * @param templates what postmortems may be made of
 * @param choices the sections that templates may have
 * @param dueFrom when the clock of action items starts
 * @param actionDue by when they are to be done, by severity and priority
 * @param reminders when people are reminded, and who is told after that
 * @param settings all else
 * @param versions all versions, the latest first
 */
public record PolicyView(
    String scope,
    boolean global,
    int version,
    String json,
    String effective,
    List<LevelLine> levels,
    List<SeverityRow> severities,
    List<TemplateForm> templates,
    List<TemplateForm.Line> choices,
    Setting dueFrom,
    List<DueRow> actionDue,
    List<Setting> reminders,
    List<Setting> settings,
    List<VersionRow> versions) {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm zzz", Locale.ROOT);

  /** What a level asks for. */
  public record LevelLine(String id, String asks) {}

  /** What is asked of incidents of one severity. */
  public record SeverityRow(String id, List<Setting> settings) {}

  /** By when action items of one severity and priority are to be done. */
  public record DueRow(String severity, String priority, List<Setting> settings) {}

  /**
   * One version.
   *
   * @param forOpen whether it was to hold for what was open then, too
   */
  public record VersionRow(int number, String at, String by, boolean forOpen, String json) {}

  static PolicyView of(
      PolicyFile file,
      List<TextField> fields,
      List<String> priorities,
      UnaryOperator<String> nameOf,
      Texts texts) {
    var says = AmendmentTree.of(file.says());
    var templates = TemplateForm.of(file);
    var names = templates.stream().map(TemplateForm::id).toList();
    var settings = new Settings(says, AmendmentTree.of(Amendment.all(file.inherited())), texts);
    return new PolicyView(
        file.scope().key(),
        file.scope().equals(PolicyScope.GLOBAL),
        file.history().number(),
        JsonText.write(says),
        JsonText.write(AmendmentTree.of(Amendment.all(file.effective()))),
        Arrays.stream(Level.values())
            .map(
                level ->
                    new LevelLine(level.id(), texts.say("followthrough.web.level." + level.id())))
            .toList(),
        file.effective().severities().worstFirst().stream()
            .map(severity -> row(severity, names, settings))
            .toList(),
        templates,
        TemplateForm.choices(fields),
        settings.field(
            "choice",
            "followthrough.web.policy.actionDue.from",
            ids(DueStart.values(), DueStart::id),
            "actionDue",
            "from"),
        file.effective().severities().worstFirst().stream()
            .flatMap(severity -> dueRows(severity.id(), priorities, settings, texts))
            .toList(),
        reminders(file.effective(), settings),
        others(settings),
        versions(file, nameOf));
  }

  private static SeverityRow row(Severity severity, List<String> templates, Settings settings) {
    var id = severity.id();
    return new SeverityRow(
        id,
        List.of(
            settings.field(
                "choice",
                "followthrough.web.policy.level",
                ids(Level.values(), Level::id),
                "levels",
                id),
            settings.field("choice", "followthrough.web.policy.depth", templates, "depths", id),
            settings.field(
                "choice",
                "followthrough.web.policy.due.count",
                ids(Counting.values(), Counting::id),
                "postmortemDue",
                id,
                "count"),
            settings.field(
                "number",
                "followthrough.web.policy.due.days",
                List.of(),
                "postmortemDue",
                id,
                "days"),
            settings.field(
                "number",
                "followthrough.web.policy.verifyDays",
                List.of(),
                "actionProof",
                "verifyDaysBySeverity",
                id)));
  }

  private static Stream<DueRow> dueRows(
      String severity, List<String> priorities, Settings settings, Texts texts) {
    return Stream.concat(
        priorities.stream()
            .map(
                priority ->
                    new DueRow(
                        severity,
                        priority,
                        rule(settings, "actionDue", "byPriority", severity, priority))),
        Stream.of(
            new DueRow(
                severity,
                texts.say("followthrough.web.policy.actionDue.priorityAction"),
                rule(settings, "actionDue", "priorityActions", severity))));
  }

  private static List<Setting> rule(Settings settings, String... path) {
    return List.of(
        settings.field(
            "choice",
            "followthrough.web.policy.due.count",
            ids(Counting.values(), Counting::id),
            below(path, "count")),
        settings.field(
            "number", "followthrough.web.policy.due.days", List.of(), below(path, "days")));
  }

  private static String[] below(String[] path, String name) {
    return Stream.concat(Stream.of(path), Stream.of(name)).toArray(String[]::new);
  }

  private static List<Setting> reminders(Policy effective, Settings settings) {
    return Stream.concat(
            effective.severities().worstFirst().stream()
                .map(
                    severity ->
                        settings.field(
                            "numbers",
                            Message.of("followthrough.web.policy.reminders.ladder", severity.id()),
                            List.of(),
                            "reminders",
                            "ladder",
                            severity.id())),
            Stream.of(
                settings.field(
                    "number",
                    "followthrough.web.policy.reminders.repeatDays",
                    List.of(),
                    "reminders",
                    "repeatDays"),
                settings.field(
                    "rungs",
                    "followthrough.web.policy.reminders.escalation",
                    List.of(),
                    "reminders",
                    "escalation")))
        .toList();
  }

  private static List<Setting> others(Settings settings) {
    return List.of(
        settings.field(
            "lines", "followthrough.web.policy.incidentTypes", List.of(), "incidentTypes"),
        settings.field(
            "lines", "followthrough.web.policy.cancelledStatuses", List.of(), "cancelledStatuses"),
        settings.field("lines", "followthrough.web.policy.severities", List.of(), "severities"),
        settings.field(
            "text", "followthrough.web.policy.severityField", List.of(), "severityField"),
        settings.field(
            "pairs", "followthrough.web.policy.severityValues", List.of(), "severityValues"),
        settings.field(
            "lines",
            "followthrough.web.policy.fulfillingResolutions",
            List.of(),
            "fulfillingResolutions"),
        settings.field(
            "flag",
            "followthrough.web.policy.emptyResolutionFulfils",
            List.of("true", "false"),
            "emptyResolutionFulfils"),
        settings.field("text", "followthrough.web.policy.zone", List.of(), "zone"),
        settings.field(
            "text", "followthrough.web.policy.endOfBusiness", List.of(), "endOfBusiness"),
        settings.field("lines", "followthrough.web.policy.holidays", List.of(), "holidays"),
        settings.field(
            "choice",
            "followthrough.web.policy.actionProof.link",
            ids(AskedOf.values(), AskedOf::id),
            "actionProof",
            "link"),
        settings.field(
            "choice",
            "followthrough.web.policy.actionProof.confirmation",
            ids(AskedOf.values(), AskedOf::id),
            "actionProof",
            "confirmation"),
        settings.field(
            "number",
            "followthrough.web.policy.actionProof.verifyDays",
            List.of(),
            "actionProof",
            "verifyDays"),
        settings.field(
            "number",
            "followthrough.web.policy.actionProof.staleDays",
            List.of(),
            "actionProof",
            "staleDays"),
        settings.field(
            "number",
            "followthrough.web.policy.limits.promiseDays",
            List.of(),
            "limits",
            "promiseDays"),
        settings.field(
            "number",
            "followthrough.web.policy.limits.deferralDays",
            List.of(),
            "limits",
            "deferralDays"),
        settings.field(
            "number",
            "followthrough.web.policy.limits.freeDeferrals",
            List.of(),
            "limits",
            "freeDeferrals"),
        settings.field(
            "number",
            "followthrough.web.policy.limits.freeExtensions",
            List.of(),
            "limits",
            "freeExtensions"),
        settings.field(
            "number", "followthrough.web.policy.limits.riskDays", List.of(), "limits", "riskDays"),
        settings.field(
            "number",
            "followthrough.web.policy.limits.bypassDays",
            List.of(),
            "limits",
            "bypassDays"),
        settings.field(
            "number",
            "followthrough.web.policy.limits.snoozeDays",
            List.of(),
            "limits",
            "snoozeDays"),
        settings.field(
            "number",
            "followthrough.web.policy.limits.approvals",
            List.of(),
            "limits",
            "approvals"),
        settings.field(
            "lines", "followthrough.web.policy.rights.bypass", List.of(), "rights", "bypass"),
        settings.field(
            "lines", "followthrough.web.policy.rights.waive", List.of(), "rights", "waive"),
        settings.field(
            "lines", "followthrough.web.policy.rights.approve", List.of(), "rights", "approve"),
        settings.field(
            "lines", "followthrough.web.policy.rights.review", List.of(), "rights", "review"),
        settings.field(
            "lines",
            "followthrough.web.policy.rights.restricted",
            List.of(),
            "rights",
            "restricted"),
        settings.field("lines", "followthrough.web.policy.quorum", List.of(), "quorum"));
  }

  private static List<VersionRow> versions(PolicyFile file, UnaryOperator<String> nameOf) {
    var zone = file.effective().calendar().zone();
    return file.history().versions().stream()
        .map(
            version ->
                new VersionRow(
                    version.number(),
                    MOMENT.withZone(zone).format(version.at()),
                    nameOf.apply(version.by()),
                    version.forOpen(),
                    JsonText.write(AmendmentTree.of(version.says()))))
        .sorted(Comparator.comparingInt(VersionRow::number).reversed())
        .toList();
  }

  private static <T> List<String> ids(T[] values, Function<T, String> id) {
    return Stream.of(values).map(id).toList();
  }
}
