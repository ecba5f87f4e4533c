package io.followthrough.desk.setup;

import io.followthrough.desk.coverage.Editing;
import io.followthrough.desk.coverage.WorkflowInUse;
import io.followthrough.desk.coverage.Workflows;
import io.followthrough.desk.setup.SetupLine.Result;
import io.followthrough.desk.setup.SetupTask.Standing;
import io.followthrough.gate.Message;
import java.util.List;
import java.util.stream.Stream;

/** Says what it takes to set projects up, in the order in which one thing needs the other. */
final class SetupPlan {

  static final String THING = "thing ";
  static final String WORKFLOW = "workflow ";
  static final String APPROVAL = "approval ";

  private final Setup setup;
  private final Workflows workflows;

  SetupPlan(Setup setup, Workflows workflows) {
    this.setup = setup;
    this.workflows = workflows;
  }

  /**
   * What it takes.
   *
   * @param reviewWorkflow the name of the workflow that postmortems need
   */
  List<SetupTask> tasks(List<SetupProject> projects, String reviewWorkflow) {
    var keys = projects.stream().map(SetupProject::key).toList();
    return Stream.of(
            setup.lines().stream().map(SetupPlan::thing),
            projects.stream().map(SetupPlan::types),
            projects.stream().map(project -> reviews(project, reviewWorkflow)),
            projects.stream()
                .filter(project -> has(project, reviewWorkflow))
                .limit(1)
                .map(project -> approval(reviewWorkflow)),
            workflows.ofIncidents().stream()
                .filter(one -> one.uses().stream().anyMatch(use -> keys.contains(use.project())))
                .map(SetupPlan::workflow))
        .flatMap(tasks -> tasks)
        .toList();
  }

  /** What could not be made at the start may be possible by now. */
  private static SetupTask thing(SetupLine line) {
    return new SetupTask(
        THING + line.what(),
        Message.of("followthrough.web.setup.thing", line.what()),
        line.result() == Result.BY_HAND ? Standing.TO_DO : Standing.THERE,
        line.detail().isEmpty()
            ? null
            : Message.of("followthrough.web.setup.thing.by-hand", line.detail()));
  }

  private static SetupTask types(SetupProject project) {
    var what = Message.of("followthrough.web.setup.types", project.key());
    var id = "types " + project.key();
    if (project.incidentTypes().isEmpty()) {
      return new SetupTask(
          id,
          what,
          Standing.BY_HAND,
          Message.of("followthrough.web.setup.types.no-incident", project.key()));
    }
    return project.missingTypes().isEmpty()
        ? new SetupTask(id, what, Standing.THERE, null)
        : new SetupTask(
            id,
            what,
            Standing.BY_HAND,
            Message.of(
                "followthrough.web.setup.types.missing",
                project.key(),
                String.join(", ", project.missingTypes())));
  }

  /** Jira's API cannot move postmortems that are there to another workflow: that is left to it. */
  private static SetupTask reviews(SetupProject project, String workflow) {
    var there = has(project, workflow);
    return new SetupTask(
        "reviews " + project.key(),
        Message.of("followthrough.web.setup.reviews", project.key(), workflow),
        there ? Standing.THERE : Standing.BY_HAND,
        there
            ? null
            : Message.of("followthrough.web.setup.reviews.by-hand", project.key(), workflow));
  }

  private static boolean has(SetupProject project, String workflow) {
    return project.reviewWorkflow().filter(workflow::equals).isPresent();
  }

  SetupTask approval(String workflow) {
    var lacking = workflows.unreviewed(workflow);
    return new SetupTask(
        APPROVAL + workflow,
        Message.of("followthrough.web.setup.approval", workflow),
        lacking.isEmpty() ? Standing.THERE : Standing.TO_DO,
        lacking.isEmpty()
            ? null
            : Message.of("followthrough.web.setup.approval.to-do", String.join(", ", lacking)));
  }

  static SetupTask workflow(WorkflowInUse workflow) {
    var id = WORKFLOW + workflow.name();
    var what = Message.of("followthrough.web.setup.workflow", workflow.name());
    if (workflow.covered()) {
      return new SetupTask(id, what, Standing.THERE, null);
    }
    if (workflow.mendable().isEmpty()) {
      return new SetupTask(
          id,
          what,
          Standing.BY_HAND,
          Message.of("followthrough.web.setup.workflow.by-hand", workflow.name()));
    }
    return workflow.editing() == Editing.POSSIBLE
        ? new SetupTask(
            id,
            what,
            Standing.TO_DO,
            Message.of("followthrough.web.setup.workflow.to-do", named(workflow)))
        : new SetupTask(
            id,
            what,
            Standing.BY_HAND,
            Message.of("followthrough.error.workflow-" + workflow.editing().id(), workflow.name()));
  }

  private static String named(WorkflowInUse workflow) {
    return String.join(
        ", ", workflow.mendable().stream().map(one -> one.name() + " (" + one.id() + ")").toList());
  }
}
