package io.followthrough.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.followthrough.postmortem.Section;
import io.followthrough.postmortem.Template;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.Test;

/** What a policy says in place of what it inherits, and all that can be wrong with it. */
public class AmendmentTest {

  private static final Policy BASE = Policy.standard();

  @Test
  public void inheritsAll_whereItSaysNothing() {
    assertThat(Amendment.none().on(BASE)).isEqualTo(BASE);
    assertThat(read(Map.of())).isEqualTo(Amendment.none());
  }

  @Test
  public void saysAllThatAPolicySays() {
    assertThat(Amendment.all(BASE).on(read(Map.of("zone", "Asia/Tokyo")).on(BASE))).isEqualTo(BASE);
  }

  @Test
  public void survivesBeingKeptAsText() {
    var says =
        read(
            Map.of(
                "severities", List.of("\"A\"", "B\\", "Ü"),
                "severityField", "customfield_10010",
                "severityValues", Map.of("x", "Ü"),
                "levels", Map.of("\"A\"", "all-done", "B\\", "warn", "Ü", "off"),
                "postmortemDue",
                    Map.of(
                        "Ü", Map.of("count", "none"),
                        "\"A\"", Map.of("count", "calendar", "days", 3, "roll", true)),
                "holidays", List.of("2030-12-24"),
                "endOfBusiness", "17:30",
                "emptyResolutionFulfils", false,
                "fulfillingResolutions", List.of(),
                "limits", Map.of("riskDays", 90, "freeExtensions", 0)));
    var due =
        read(
            Map.of(
                "actionDue",
                Map.of(
                    "from", "item-accepted",
                    "byPriority",
                        Map.of("SEV1", Map.of("High", Map.of("count", "business", "days", 5))),
                    "priorityActions", Map.of("SEV1", Map.of("count", "none")))));
    var proof =
        read(
            Map.of(
                "actionProof",
                Map.of(
                    "link",
                    "all",
                    "confirmation",
                    "none",
                    "verifyDays",
                    14,
                    "verifyDaysBySeverity",
                    Map.of("SEV4", 0),
                    "staleDays",
                    0)));
    var all = Amendment.all(BASE);

    assertThat(read(JsonText.read(JsonText.write(AmendmentTree.of(says))))).isEqualTo(says);
    assertThat(read(JsonText.read(JsonText.write(AmendmentTree.of(due))))).isEqualTo(due);
    assertThat(read(JsonText.read(JsonText.write(AmendmentTree.of(proof))))).isEqualTo(proof);
    assertThat(read(JsonText.read(JsonText.write(AmendmentTree.of(all))))).isEqualTo(all);
  }

  @Test
  public void changesOnlyWhatItSays() {
    var policy =
        read(Map.of(
                "levels", Map.of("SEV4", "off"),
                "zone", "Europe/Berlin",
                "holidays", List.of("2030-12-24"),
                "limits", Map.of("deferralDays", 14)))
            .on(BASE);

    assertThat(policy.severities().worstFirst())
        .extracting(Severity::level)
        .containsExactly(Level.TRIAGED, Level.TRIAGED, Level.TRIAGED, Level.OFF);
    assertThat(policy.calendar().zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    assertThat(policy.calendar().endOfBusiness()).isEqualTo(LocalTime.of(18, 0));
    assertThat(policy.calendar().holidays()).containsExactly(LocalDate.of(2030, 12, 24));
    assertThat(policy.limits()).isEqualTo(new Limits(3650, 14, 1, 2, 180, 14, 30, 1));
    assertThat(policy.fulfilment()).isEqualTo(BASE.fulfilment());
  }

  @Test
  public void changesOneDueRule_andInheritsTheOthers() {
    var policy =
        read(Map.of(
                "actionDue",
                Map.of(
                    "byPriority",
                    Map.of("SEV1", Map.of("High", Map.of("count", "business", "days", 5))))))
            .on(BASE);
    var promises = policy.promises();

    assertThat(promises.from()).isEqualTo(DueStart.INCIDENT_RESOLVED);
    assertThat(promises.rules("SEV1", "high", false)).containsExactly(DueRule.business(5));
    assertThat(promises.rules("SEV1", "Medium", false)).containsExactly(DueRule.rolling(30));
    assertThat(promises.rules("SEV1", "Medium", true))
        .containsExactly(DueRule.rolling(30), DueRule.rolling(28));
    assertThat(promises.rules("SEV1", "Urgent", false)).isEmpty();
    assertThat(promises.rules("SEV9", "High", true)).isEmpty();
  }

  @Test
  public void namesEveryFlawOfADueRule() {
    var said =
        Map.of(
            "actionDue",
            Map.of(
                "from",
                "some-day",
                "byPriority",
                Map.of(
                    "SEV1", Map.of("High", Map.of("count", "calendar"), "Low", 5), "SEV2", "soon"),
                "priorityActions",
                Map.of("SEV1", Map.of("days", 4000)),
                "magic",
                1));

    assertThat(AmendmentReader.read(said).flaws())
        .extracting(Flaw::path, Flaw::kind)
        .containsExactlyInAnyOrder(
            tuple("actionDue.from", "no-choice"),
            tuple("actionDue.byPriority.SEV1.High.days", "missing"),
            tuple("actionDue.byPriority.SEV1.Low", "not-object"),
            tuple("actionDue.byPriority.SEV2", "not-object"),
            tuple("actionDue.priorityActions.SEV1.count", "missing"),
            tuple("actionDue.priorityActions.SEV1.days", "out-of-range"),
            tuple("actionDue.magic", "unknown"));
    assertThat(
            flaws(
                Map.of(
                    "actionDue",
                    Map.of(
                        "byPriority", Map.of("SEV9", Map.of()),
                        "priorityActions", Map.of("SEV9", Map.of("count", "none"))))))
        .extracting(Flaw::path)
        .containsExactly("actionDue.byPriority.SEV9", "actionDue.priorityActions.SEV9");
  }

  @Test
  public void changesWhatProvesAPromise_andInheritsTheRest() {
    var policy =
        read(Map.of(
                "actionProof",
                Map.of("confirmation", "priority", "verifyDaysBySeverity", Map.of("SEV4", 0))))
            .on(BASE);

    assertThat(policy.proof())
        .isEqualTo(new ProofRules(AskedOf.NONE, AskedOf.PRIORITY, 30, Map.of("SEV4", 0), 21));
    assertThat(
            read(Map.of("actionProof", Map.of("verifyDaysBySeverity", Map.of("SEV1", 7))))
                .on(policy)
                .proof()
                .verifyDaysBySeverity())
        .isEqualTo(Map.of("SEV1", 7, "SEV4", 0));
  }

  @Test
  public void namesEveryFlawOfWhatProvesAPromise() {
    var said =
        Map.of(
            "actionProof",
            Map.of(
                "link", "some",
                "confirmation", 1,
                "verifyDays", -1,
                "verifyDaysBySeverity", Map.of("SEV1", "soon"),
                "staleDays", 4000,
                "magic", 1));

    assertThat(AmendmentReader.read(said).flaws())
        .extracting(Flaw::path, Flaw::kind)
        .containsExactlyInAnyOrder(
            tuple("actionProof.link", "no-choice"),
            tuple("actionProof.confirmation", "not-text"),
            tuple("actionProof.verifyDays", "out-of-range"),
            tuple("actionProof.verifyDaysBySeverity.SEV1", "not-number"),
            tuple("actionProof.staleDays", "out-of-range"),
            tuple("actionProof.magic", "unknown"));
    assertThat(flaws(Map.of("actionProof", Map.of("verifyDaysBySeverity", Map.of("SEV9", 1)))))
        .extracting(Flaw::path)
        .containsExactly("actionProof.verifyDaysBySeverity.SEV9");
  }

  @Test
  public void changesOneLadder_andInheritsTheOthers() {
    var says =
        read(
            Map.of(
                "reminders",
                Map.of(
                    "ladder", Map.of("SEV1", List.of(-3, 14, 0), "SEV2", List.of()),
                    "escalation",
                        Map.of(
                            "3", List.of("person:carol", "lead"),
                            "10", List.of("role:Directors")))));
    var reminders = says.on(BASE).reminders();

    assertThat(reminders.ladder("SEV1").rungs()).containsExactly(14, 0, -3);
    assertThat(reminders.ladder("SEV2").rungs()).isEmpty();
    assertThat(reminders.ladder("SEV3")).isEqualTo(Ladder.standard());
    assertThat(reminders.ladder("of another policy")).isEqualTo(Ladder.standard());
    assertThat(reminders.repeatDays()).isEqualTo(7);
    assertThat(reminders.escalated(2)).isEmpty();
    assertThat(reminders.escalated(3))
        .isEqualTo(Map.of(3, Set.of(Holder.LEAD, Holder.person("carol"))));
    assertThat(reminders.escalated(10)).containsOnlyKeys(3, 10);
    assertThat(read(JsonText.read(JsonText.write(AmendmentTree.of(says))))).isEqualTo(says);
  }

  @Test
  public void tellsNobody_whereThePolicySaysSo() {
    var says = read(Map.of("reminders", Map.of("repeatDays", 0, "escalation", Map.of())));

    assertThat(says.on(BASE).reminders().escalated(100)).isEmpty();
    assertThat(says.on(BASE).reminders().repeatDays()).isZero();
    assertThat(BASE.reminders().escalated(7)).isEqualTo(Map.of(7, Set.of(Holder.LEAD)));
    assertThat(read(JsonText.read(JsonText.write(AmendmentTree.of(says))))).isEqualTo(says);
  }

  @Test
  public void namesEveryFlawOfReminders() {
    var said =
        Map.of(
            "reminders",
            Map.of(
                "ladder",
                Map.of("SEV1", List.of(7, 7, 366, "soon", 1.5), "SEV2", "daily"),
                "repeatDays",
                -1,
                "escalation",
                Map.of(
                    "0", List.of("lead"),
                    "07", List.of("lead"),
                    "7", List.of("administrators", "somebody"),
                    "8", "lead"),
                "magic",
                1));

    assertThat(AmendmentReader.read(said).flaws())
        .extracting(Flaw::path, Flaw::kind)
        .containsExactlyInAnyOrder(
            tuple("reminders.ladder.SEV1[1]", "twice"),
            tuple("reminders.ladder.SEV1[2]", "out-of-range"),
            tuple("reminders.ladder.SEV1[3]", "out-of-range"),
            tuple("reminders.ladder.SEV1[4]", "out-of-range"),
            tuple("reminders.ladder.SEV2", "not-list"),
            tuple("reminders.repeatDays", "out-of-range"),
            tuple("reminders.escalation.0", "no-days-late"),
            tuple("reminders.escalation.07", "no-days-late"),
            tuple("reminders.escalation.7", "not-listed"),
            tuple("reminders.escalation.7[1]", "no-holder"),
            tuple("reminders.escalation.8", "not-list"),
            tuple("reminders.magic", "unknown"));
    assertThat(flaws(Map.of("reminders", Map.of("ladder", Map.of("SEV9", List.of(1))))))
        .extracting(Flaw::path)
        .containsExactly("reminders.ladder.SEV9");
  }

  @Test
  public void asksForTheMost_whereNobodySaidHowMuch() {
    var policy = read(Map.of("severities", List.of("SEV0", "SEV1"))).on(BASE);

    assertThat(policy.severities().worstFirst())
        .extracting(Severity::level)
        .containsExactly(Level.ALL_DONE, Level.TRIAGED);
    assertThat(policy.termsFor("nothing known").level()).isEqualTo(Level.ALL_DONE);
  }

  @Test
  public void doesNotFit_whereItNamesSeveritiesThatThereAreNot() {
    assertThat(
            flaws(
                Map.of(
                    "severities", List.of("SEV1", "SEV2", "SEV3"),
                    "levels", Map.of("SEV9", "off"),
                    "depths", Map.of("SEV9", "light"),
                    "postmortemDue", Map.of("SEV9", Map.of("count", "none")))))
        .extracting(Flaw::path)
        .containsExactly(
            "levels.SEV9",
            "depths.SEV9",
            "postmortemDue.SEV9",
            "severityValues.Low",
            "severityValues.Lowest");
  }

  @Test
  public void doesNotFit_whereAMilderSeverityAsksForMore() {
    assertThat(flaws(Map.of("levels", Map.of("SEV1", "warn", "SEV4", "all-done"))))
        .containsExactly(
            Flaw.at("levels.SEV2", "contradictory", "triaged", "SEV1", "warn"),
            Flaw.at("levels.SEV4", "contradictory", "all-done", "SEV3", "triaged"));
  }

  @Test
  public void doesNotFit_whereANewSeverityOrFieldLeavesSomethingOpen() {
    assertThat(flaws(Map.of("severities", List.of("SEV0", "SEV1", "SEV2", "SEV3", "SEV4"))))
        .containsExactly(Flaw.at("levels.SEV0", "no-level"));
    assertThat(flaws(Map.of("severityField", "customfield_10010")))
        .containsExactly(Flaw.at("severityValues", "no-values", "customfield_10010"));
  }

  @Test
  public void namesEveryFlawAndItsPath() {
    var said = new LinkedHashMap<String, Object>();
    said.put("incidentTypes", "Incident");
    said.put("severityField", 5);
    said.put("severities", List.of("A", "A", "", 7));
    said.put("levels", Map.of("A", "none"));
    said.put("postmortemDue", Map.of("A", Map.of("days", -1, "hours", 3)));
    said.put("zone", "Atlantis/Center");
    said.put("endOfBusiness", "late");
    said.put("holidays", List.of("2030-12-24", "2030-02-30"));
    said.put("limits", Map.of("riskDays", 1.5, "magic", 1));
    said.put("inherits", "OPS");

    assertThat(AmendmentReader.read(said).flaws())
        .extracting(Flaw::path, Flaw::kind)
        .containsExactlyInAnyOrder(
            tuple("incidentTypes", "not-list"),
            tuple("severityField", "not-text"),
            tuple("severities[1]", "twice"),
            tuple("severities[2]", "no-name"),
            tuple("severities[3]", "not-text"),
            tuple("levels.A", "no-choice"),
            tuple("postmortemDue.A.count", "missing"),
            tuple("postmortemDue.A.days", "out-of-range"),
            tuple("postmortemDue.A.hours", "unknown"),
            tuple("zone", "no-zone"),
            tuple("endOfBusiness", "no-time"),
            tuple("holidays[1]", "no-day"),
            tuple("limits.riskDays", "out-of-range"),
            tuple("limits.magic", "unknown"),
            tuple("inherits", "unknown"));
  }

  @Test
  public void choosesItsOwnTemplates_andInheritsTheRest() {
    var policy =
        read(Map.of(
                "templates",
                Map.of(
                    "light", sections(Map.of("section", "lessons", "required", true)),
                    "money",
                        sections(
                            Map.of(
                                "section",
                                "impact",
                                "required",
                                true,
                                "help",
                                "Say who lost money.",
                                "leastWords",
                                20),
                            Map.of("section", "customfield_10200", "name", "Customers"))),
                "depths",
                Map.of("SEV1", "money")))
            .on(BASE);

    assertThat(policy.termsFor("Highest").template().sections())
        .extracting(Section::id, Section::name, Section::required, one -> one.least().words())
        .containsExactly(
            tuple("impact", "Impact", true, 20),
            tuple("customfield_10200", "Customers", false, 0),
            tuple("no-action-needed", "No action needed because", false, 0));
    assertThat(policy.termsFor("High").template()).isEqualTo(Template.full());
    assertThat(policy.termsFor("Low").template().required())
        .extracting(Section::id)
        .containsExactly("lessons");
    assertThat(policy.templates()).containsOnlyKeys("full", "light", "money");
  }

  @Test
  public void keepsTemplatesAsText() {
    var says =
        read(
            Map.of(
                "templates",
                Map.of(
                    "Ein \"Muster\"",
                    sections(
                        Map.of("section", "timeline", "required", true, "leastRows", 3),
                        Map.of(
                            "section", "customfield_1", "name", "Käufer", "help", "Wer?\nWo?")))));

    assertThat(read(JsonText.read(JsonText.write(AmendmentTree.of(says))))).isEqualTo(says);
  }

  /** Two versions may meet that were never latest together. */
  @Test
  public void asksForTheFullTemplate_whereTheChosenOneIsGone() {
    var says = read(Map.of("depths", Map.of("SEV4", "gone")));

    assertThat(says.on(BASE).termsFor("Low").template()).isEqualTo(Template.full());
    assertThat(says.flawsOn(BASE))
        .containsExactly(Flaw.at("depths.SEV4", "no-template", "gone", "full, light"));
  }

  @Test
  public void namesEveryFlawOfATemplate_andItsPath() {
    var said =
        Map.of(
            "templates",
            Map.of(
                "none", sections(),
                " blank", sections(Map.of("section", "impact")),
                "bad",
                    sections(
                        Map.of("section", "gone", "name", "Gone"),
                        Map.of("section", "impact", "leastWords", 0),
                        Map.of("section", "impact", "leastRows", 1),
                        Map.of("section", "customfield_10200"),
                        Map.of("section", "lessons", "leastWords", 5),
                        Map.of("section", "no-action-needed", "required", true, "help", " "),
                        Map.of("required", "yes"))));

    assertThat(AmendmentReader.read(said).flaws())
        .extracting(Flaw::path, Flaw::kind)
        .containsExactlyInAnyOrder(
            tuple("templates.none.sections", "no-sections"),
            tuple("templates. blank", "no-template-name"),
            tuple("templates.bad.sections[0].section", "no-section"),
            tuple("templates.bad.sections[0].name", "unknown"),
            tuple("templates.bad.sections[1].leastWords", "out-of-range"),
            tuple("templates.bad.sections[2].leastRows", "unknown"),
            tuple("templates.bad.sections[2].section", "twice"),
            tuple("templates.bad.sections[3].name", "no-section-name"),
            tuple("templates.bad.sections[4].leastWords", "least-of-optional"),
            tuple("templates.bad.sections[5].required", "never-required"),
            tuple("templates.bad.sections[5].help", "no-paragraphs"),
            tuple("templates.bad.sections[6].section", "missing"),
            tuple("templates.bad.sections[6].required", "not-flag"));
  }

  private static Map<String, ?> sections(Map<?, ?>... sections) {
    return Map.of("sections", List.of(sections));
  }

  @Test
  public void refusesAThousandSeverities_andNone() {
    var thousand = IntStream.range(0, 1000).mapToObj(number -> "SEV" + number).toList();

    assertThat(AmendmentReader.read(Map.of("severities", thousand)).flaws())
        .containsExactly(Flaw.at("severities", "too-many", "20"));
    assertThat(AmendmentReader.read(Map.of("severities", List.of())).flaws())
        .containsExactly(Flaw.at("severities", "empty"));
  }

  private static List<Flaw> flaws(Map<String, ?> said) {
    return read(said).flawsOn(BASE);
  }

  private static Amendment read(Map<String, ?> said) {
    var reading = AmendmentReader.read(said);
    assertThat(reading.flaws()).isEmpty();
    return reading.says();
  }
}
