package io.followthrough.sandbox.demo;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.util.ErrorCollection;
import io.followthrough.sandbox.issue.Fields;
import io.followthrough.sandbox.issue.IssueInput;
import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.project.SandboxProject;
import io.followthrough.sandbox.user.SandboxUser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Writes a few issues: incidents in different states, and the work around them. */
final class DemoIssues {

  private static final int START_PROGRESS = 4;
  private static final int RESOLVE = 5;

  private final DemoData.Ground ground;
  private final DemoPeople people;
  private final DemoProjects.Made projects;
  private final LocalDate today;

  DemoIssues(
      DemoData.Ground ground, DemoPeople people, DemoProjects.Made projects, LocalDate today) {
    this.ground = ground;
    this.people = people;
    this.projects = projects;
    this.today = today;
  }

  void create() {
    operations();
    network();
    web();
  }

  private void operations() {
    var checkout =
        created(
            people.alice(),
            issue(projects.operations(), "Incident", "Checkout answered 502 to one order in five")
                .set(Fields.PRIORITY, priority("Highest"))
                .set(Fields.ASSIGNEE, people.alice().name())
                .set(Fields.DESCRIPTION, text("checkout.txt")));
    moved(people.alice(), checkout, START_PROGRESS);
    said(
        people.carol(),
        checkout,
        "The release of the cart is rolled back; error rate is down to zero since 09:31.");
    said(
        people.bob(),
        checkout,
        "The health check of the load balancer never noticed: it asks {{/ping}}, which answers"
            + " without the database. I would like to look at that.");
    created(
        people.carol(),
        issue(projects.operations(), "Incident", "Search results were a day old")
            .set(Fields.PRIORITY, priority("Medium"))
            .set(Fields.DESCRIPTION, text("search.txt")));
    created(
        people.alice(),
        issue(projects.operations(), "Task", "Renew the certificate of the status page")
            .set(Fields.ASSIGNEE, people.alice().name())
            .set(Fields.DUE_DATE, today.plusDays(14).toString()));
  }

  private void network() {
    var loss =
        created(
            people.bob(),
            issue(projects.network(), "Incident", "Packet loss between the two data centres")
                .set(Fields.PRIORITY, priority("High"))
                .set(Fields.ASSIGNEE, people.bob().name())
                .set(
                    Fields.DESCRIPTION,
                    "Between 2 and 4 % loss on the northern fibre since 05:10 UTC. Traffic runs"
                        + " over the southern one; the carrier is informed."));
    moved(people.bob(), loss, START_PROGRESS);
    var runbook =
        created(
            people.bob(),
            issue(projects.network(), "Task", "Write down how to move traffic to one fibre")
                .set(Fields.ASSIGNEE, people.bob().name()));
    moved(people.bob(), runbook, RESOLVE);
  }

  private void web() {
    created(
        people.carol(),
        issue(projects.web(), "Bug", "The cart keeps the old price when the currency changes")
            .set(Fields.ASSIGNEE, people.carol().name())
            .set(Fields.PRIORITY, priority("High"))
            .set(Fields.DUE_DATE, today.plusDays(5).toString()));
    created(people.carol(), issue(projects.web(), "Task", "Show opening hours of the shops"));
  }

  private IssueInput issue(SandboxProject project, String type, String summary) {
    var input = ground.tracker().work().newIssueInputParameters();
    input.setApplyDefaultValuesWhenParameterNotProvided(true);
    return input
        .setProjectId(project.getId())
        .setIssueTypeId(ground.around().types().withName(type).orElseThrow().getId())
        .setSummary(summary);
  }

  private SandboxIssue created(SandboxUser user, IssueInput input) {
    var work = ground.tracker().work();
    var looked = work.validateCreate(user, input);
    hold(looked.getErrorCollection());
    var done = work.create(user, looked);
    hold(done.getErrorCollection());
    MutableIssue issue = done.getIssue();
    return (SandboxIssue) issue;
  }

  private void moved(SandboxUser user, SandboxIssue issue, int action) {
    hold(
        ground
            .tracker()
            .transitions()
            .transition(user, issue.getId(), action, new IssueInput(), null)
            .errors());
  }

  private void said(SandboxUser user, SandboxIssue issue, String body) {
    hold(ground.tracker().commentWork().create(user, issue.getId(), body).getErrorCollection());
  }

  /** Demo data that the tracker refuses is a bug of ours. */
  private static void hold(ErrorCollection errors) {
    if (errors.hasAnyErrors()) {
      throw new IllegalStateException(
          "The demo data was refused: " + errors.getErrorMessages() + " " + errors.getErrors());
    }
  }

  private String priority(String name) {
    return ground.around().priorities().withName(name).orElseThrow().getId();
  }

  private static String text(String file) {
    try (var in = DemoIssues.class.getResourceAsStream("/demo/" + file)) {
      if (in == null) {
        throw new IllegalStateException("The sandbox's classes lack demo/" + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read demo/" + file, e);
    }
  }
}
