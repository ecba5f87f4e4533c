package io.followthrough.sandbox.demo;

import io.followthrough.sandbox.demo.YearFile.Incident;
import io.followthrough.sandbox.demo.YearFile.Paper;
import io.followthrough.sandbox.field.CustomFields;
import io.followthrough.sandbox.issue.Fields;
import io.followthrough.sandbox.issue.IssueInput;
import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.project.SandboxProject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes a year of incidents and postmortems, the same ones whenever it runs, each so many days
 * ago. They happen in a tracker of the past, of which the plugin hears nothing; its sweep finds
 * them.
 */
final class DemoYear {

  private static final int ASK_FOR_REVIEW = 11;
  private static final int APPROVE = 21;
  private static final int PUBLISH = 31;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private final CustomFields fields;
  private final DemoClock clock;
  private final DemoPeople people;
  private final Map<String, SandboxProject> projects;
  private final LocalDate today;
  private final Hands hands;
  private final DemoLessons lessons;
  private final DemoActions actions;
  private int count;

  DemoYear(
      DemoData.Ground ground, DemoPeople people, DemoProjects.Made projects, DemoTables tables) {
    this.fields = ground.around().fields();
    this.clock = new DemoClock(ground.clock().instant());
    this.people = people;
    this.projects =
        Map.of("OPS", projects.operations(), "NET", projects.network(), "WEB", projects.web());
    this.today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    this.hands = new Hands(ground.past().apply(clock), ground.around(), ground.linkTypes());
    this.lessons = new DemoLessons(tables, people.alice().key());
    this.actions =
        new DemoActions(
            hands, clock, people, this.projects, new DemoAnswers(tables), lessons::asked);
  }

  void create() {
    YearFile.read().forEach(this::create);
  }

  private void create(Incident one) {
    var begun =
        today
            .minusDays(one.daysAgo())
            .atTime(LocalTime.of(6, 0).plusMinutes(count++ * 53L % 600))
            .toInstant(ZoneOffset.UTC);
    clock.put(begun);
    var lead = people.leadOf(one.project());
    var incident =
        hands.created(
            lead,
            hands
                .issue(projects.get(one.project()), "Incident", one.summary())
                .set(Fields.PRIORITY, hands.priority(one.priority()))
                .set(Fields.ASSIGNEE, lead.name()));
    clock.put(begun.plus(Duration.ofMinutes(10)));
    hands.moved(lead, incident, Hands.START_PROGRESS);
    if (!one.paper().state().isEmpty()) {
      review(one, incident, begun);
    }
  }

  private void review(Incident one, SandboxIssue incident, Instant begun) {
    var paper = one.paper();
    clock.put(begun.plus(Duration.ofDays(1)));
    var postmortem = postmortem(one, begun);
    hands.linked(people.alice(), postmortem, incident, "Postmortem");
    actions.create(one, postmortem, begun.plus(Duration.ofDays(2)));
    lessons.write(one, incident, postmortem, begun.plus(Duration.ofDays(3)));
    if (paper.state().equals("draft")) {
      return;
    }
    happened(postmortem, one, begun);
    moved(postmortem, begun, 4, ASK_FOR_REVIEW);
    if (paper.state().equals("review")) {
      return;
    }
    moved(postmortem, begun, 6, APPROVE);
    clock.put(begun.plus(Duration.ofDays(7)));
    hands.moved(
        people.leadOf(one.project()),
        incident,
        Hands.RESOLVE,
        new IssueInput().set(Fields.RESOLUTION, hands.resolution("Done")));
    if (paper.state().equals("published")) {
      moved(postmortem, begun, 9, PUBLISH);
    }
  }

  private SandboxIssue postmortem(Incident one, Instant begun) {
    var input =
        hands
            .issue(projects.get(one.project()), "Postmortem", "Postmortem: " + one.summary())
            .set(Fields.PRIORITY, hands.priority(one.priority()))
            .set(Fields.ASSIGNEE, people.alice().name());
    sections(one, begun)
        .forEach(
            (section, text) ->
                fields.withName(section).stream()
                    .findFirst()
                    .ifPresent(field -> input.set(field.getId(), text)));
    return hands.created(people.alice(), input);
  }

  /** A draft has no more than a summary and what is known of the cause. */
  private static Map<String, String> sections(Incident one, Instant begun) {
    Paper paper = one.paper();
    var summary = one.summary() + ".";
    if (paper.state().equals("draft")) {
      return Map.of("Postmortem summary", summary, "Contributing factors", paper.factor());
    }
    return Map.of(
        "Postmortem summary",
        summary,
        "Impact",
        "It lasted for " + minutesOf(one) + " minutes and was noticed by customers.",
        "Timeline",
        course(one, begun).stream()
            .map(DemoYear::line)
            .collect(Collectors.joining("\n", "||When||Kind||What happened||Source||\n", "")),
        "Contributing factors",
        paper.factor(),
        "Lessons",
        paper.lesson());
  }

  /** What happened, in rows, which the field of the timeline repeats. */
  private void happened(SandboxIssue postmortem, Incident one, Instant begun) {
    course(one, begun)
        .forEach(step -> lessons.happened(postmortem, step.at(), step.kind(), step.what()));
  }

  private static List<Step> course(Incident one, Instant begun) {
    var start = begun.truncatedTo(ChronoUnit.MINUTES);
    var minutes = minutesOf(one);
    return List.of(
        new Step(start, "detected", "First alarm"),
        new Step(start.plus(Duration.ofMinutes(minutes / 2)), "other", "Cause found"),
        new Step(start.plus(Duration.ofMinutes(minutes)), "resolved", "Over"));
  }

  private static String line(Step step) {
    return "|"
        + TIME.format(step.at().atZone(ZoneOffset.UTC))
        + " UTC|"
        + (step.kind().equals("other") ? " " : step.kind())
        + "|"
        + step.what()
        + "| |";
  }

  private static long minutesOf(Incident one) {
    return 25 + one.daysAgo() % 7 * 20L;
  }

  /** Something that happened during an incident. */
  private record Step(Instant at, String kind, String what) {}

  private void moved(SandboxIssue postmortem, Instant begun, int days, int action) {
    clock.put(begun.plus(Duration.ofDays(days)));
    hands.moved(people.alice(), postmortem, action);
  }
}
