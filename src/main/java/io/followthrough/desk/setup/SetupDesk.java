package io.followthrough.desk.setup;

import io.followthrough.desk.Complaint;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Refusal.Kind;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.coverage.CoverageDesk;
import io.followthrough.desk.coverage.Workflows;
import io.followthrough.desk.setup.SetupTask.Standing;
import io.followthrough.gate.Message;
import java.util.List;
import java.util.TreeSet;

/**
 * Sets projects up for administrators, one task at a time. Every task looks before it does
 * anything, so doing it twice does nothing twice.
 */
public final class SetupDesk {

  private final SetupProjects projects;
  private final Setup setup;
  private final SetupPlan plan;
  private final Workflows workflows;
  private final CoverageDesk coverage;
  private final Provisions provisions;
  private final Permissions permissions;

  public SetupDesk(
      SetupProjects projects,
      Setup setup,
      Workflows workflows,
      CoverageDesk coverage,
      Provisions provisions,
      Permissions permissions) {
    this.projects = projects;
    this.setup = setup;
    this.plan = new SetupPlan(setup, workflows);
    this.workflows = workflows;
    this.coverage = coverage;
    this.provisions = provisions;
    this.permissions = permissions;
  }

  /** The projects to choose from, by key. */
  public Outcome<List<SetupProject>> projects(Visitor visitor) {
    return permissions.administers(visitor)
        ? Outcome.done(projects.all())
        : Outcome.refused(Refusal.administratorsOnly());
  }

  /** What it takes to set some projects up; nothing is changed. */
  public Outcome<List<SetupTask>> plan(Visitor visitor, List<String> keys) {
    return projects(visitor)
        .then(all -> chosen(all, keys))
        .then(
            chosen ->
                Outcome.done(
                    plan.tasks(
                        chosen,
                        provisions.idOf(Provisions.WORKFLOW).orElse("Postmortem workflow"))));
  }

  /** Does one task of that, unless it is done; answers how it stands then. */
  public Outcome<SetupTask> perform(Visitor visitor, List<String> keys, String id) {
    return plan(visitor, keys)
        .then(tasks -> withId(tasks, id))
        .then(
            task ->
                task.standing() == Standing.TO_DO
                    ? performed(visitor, keys, task)
                    : Outcome.done(task));
  }

  private Outcome<SetupTask> performed(Visitor visitor, List<String> keys, SetupTask task) {
    if (task.id().startsWith(SetupPlan.THING)) {
      setup.run();
      return plan(visitor, keys)
          .then(tasks -> withId(tasks, task.id()))
          .then(after -> Outcome.done(leftByHand(after)));
    }
    return task.id().startsWith(SetupPlan.APPROVAL)
        ? reviewed(visitor, task)
        : guarded(visitor, task);
  }

  private Outcome<SetupTask> reviewed(Visitor visitor, SetupTask task) {
    var name = task.id().substring(SetupPlan.APPROVAL.length());
    return Outcome.done(
        workflows
            .review(visitor, name)
            .map(
                why ->
                    byHand(task, Message.of("followthrough.error.workflow-not-changed", name, why)))
            .orElseGet(() -> plan.approval(name)));
  }

  private Outcome<SetupTask> guarded(Visitor visitor, SetupTask task) {
    var name = task.id().substring(SetupPlan.WORKFLOW.length());
    return coverage
        .show(visitor, name)
        .then(
            workflow ->
                coverage.guard(
                    visitor,
                    name,
                    workflow.mendable().stream().map(one -> String.valueOf(one.id())).toList()))
        .fold(
            workflow -> Outcome.done(SetupPlan.workflow(workflow)),
            refusal -> Outcome.done(byHand(task, refusal.complaints().get(0).message())));
  }

  private static SetupTask leftByHand(SetupTask task) {
    var help = task.help();
    return task.standing() == Standing.TO_DO && help != null ? byHand(task, help) : task;
  }

  private static SetupTask byHand(SetupTask task, Message help) {
    return new SetupTask(task.id(), task.what(), Standing.BY_HAND, help);
  }

  private static Outcome<SetupTask> withId(List<SetupTask> tasks, String id) {
    return tasks.stream()
        .filter(task -> task.id().equals(id))
        .findFirst()
        .map(Outcome::done)
        .orElseGet(
            () -> Outcome.refused(Refusal.of(Kind.NOT_FOUND, "followthrough.error.no-task", id)));
  }

  /** Those of the keys; refused with each that is not there. */
  private static Outcome<List<SetupProject>> chosen(List<SetupProject> all, List<String> keys) {
    var unknown = new TreeSet<>(keys);
    all.forEach(project -> unknown.remove(project.key()));
    if (keys.isEmpty() || !unknown.isEmpty()) {
      return Outcome.refused(
          new Refusal(
              Kind.INVALID,
              List.of(
                  keys.isEmpty()
                      ? Complaint.about("projects", "followthrough.error.no-projects-named")
                      : Complaint.about(
                          "projects",
                          "followthrough.error.no-projects",
                          String.join(", ", unknown)))));
    }
    return Outcome.done(all.stream().filter(project -> keys.contains(project.key())).toList());
  }
}
