package io.followthrough.desk.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import io.followthrough.desk.Notes;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.Papers;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.audit.Audit;
import io.followthrough.desk.audit.AuditInMemory;
import io.followthrough.desk.coverage.CoverageDesk;
import io.followthrough.desk.coverage.CoverageWatch;
import io.followthrough.desk.coverage.Editing;
import io.followthrough.desk.coverage.InUse;
import io.followthrough.desk.coverage.WorkflowInUse;
import io.followthrough.desk.coverage.Workflows;
import io.followthrough.desk.setup.SetupLine.Result;
import io.followthrough.desk.setup.SetupTask.Standing;
import io.followthrough.gate.coverage.Graphs;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

public class SetupDeskTest {

  private static final Visitor ROOT = new Visitor("root");
  private static final String REVIEWS = "Postmortem workflow";
  private static final List<String> OPS = List.of("OPS");

  @Rule public final MockitoRule mocks = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private SetupProjects projects;
  @Mock private Setup setup;
  @Mock private Workflows workflows;
  @Mock private Provisions provisions;
  @Mock private Permissions permissions;

  @Test
  public void isForAdministratorsOnly() {
    given(permissions.administers(ROOT)).willReturn(false);

    assertThat(said(desk().projects(ROOT))).isEqualTo("FORBIDDEN");
    assertThat(said(desk().plan(ROOT, OPS))).isEqualTo("FORBIDDEN");
    assertThat(said(desk().perform(ROOT, OPS, "workflow Incidents"))).isEqualTo("FORBIDDEN");
    verifyNoInteractions(projects, setup, workflows);
  }

  @Test
  public void saysWhatItTakes_inOrder() {
    project(List.of("Incident"), List.of(), Optional.of(REVIEWS));
    things(Result.FOUND);
    found(InUse.of(Graphs.with(), Editing.POSSIBLE));

    assertThat(plan())
        .extracting(SetupTask::id, SetupTask::standing)
        .containsExactly(
            tuple("thing Link type Remediation", Standing.THERE),
            tuple("types OPS", Standing.THERE),
            tuple("reviews OPS", Standing.THERE),
            tuple("approval " + REVIEWS, Standing.THERE),
            tuple("workflow Incidents", Standing.THERE));
    assertThat(plan()).extracting(SetupTask::help).containsOnlyNulls();
  }

  @Test
  public void leavesToAPerson_whatNoAppMayDo() {
    project(List.of("Incident"), List.of("Postmortem"), Optional.empty());
    things(Result.BY_HAND);
    found(InUse.workflow(false, Editing.SYSTEM));

    assertThat(plan())
        .extracting(SetupTask::standing)
        .containsExactly(Standing.TO_DO, Standing.BY_HAND, Standing.BY_HAND, Standing.BY_HAND);
    assertThat(plan()).extracting(SetupTask::help).doesNotContainNull();
  }

  @Test
  public void leavesOutWorkflows_thatTheChosenProjectsDoNotUse() {
    project(List.of(), List.of(), Optional.of("Another"));
    things(Result.FOUND);
    found(
        new WorkflowInUse(
            "Theirs",
            List.of(new WorkflowInUse.Use("NET", "Incident")),
            Graphs.with(),
            Editing.POSSIBLE));

    assertThat(plan())
        .extracting(SetupTask::id, SetupTask::standing)
        .endsWith(tuple("types OPS", Standing.BY_HAND), tuple("reviews OPS", Standing.BY_HAND));
  }

  @Test
  public void hasAWorkflowAskTheGate_andTellsWhatIsLeft() {
    project(List.of("Incident"), List.of(), Optional.of(REVIEWS));
    things(Result.FOUND);
    found(InUse.workflow(false, Editing.POSSIBLE));
    willAnswer(
            call -> {
              found(InUse.workflow(true, Editing.POSSIBLE));
              return Optional.empty();
            })
        .given(workflows)
        .guard(ROOT, "Incidents", Set.of(6));

    // What creates incidents that are closed already cannot be mended, and is left to a person.
    assertThat(perform("workflow Incidents").standing()).isEqualTo(Standing.BY_HAND);
  }

  @Test
  public void tellsHowToDoItByHand_whereTheHostRefuses() {
    project(List.of("Incident"), List.of(), Optional.of(REVIEWS));
    things(Result.FOUND);
    found(InUse.workflow(false, Editing.POSSIBLE));
    given(workflows.guard(ROOT, "Incidents", Set.of(6))).willReturn(Optional.of("not today"));

    var task = perform("workflow Incidents");

    assertThat(task.standing()).isEqualTo(Standing.BY_HAND);
    assertThat(task.help().arguments()).containsExactly("Incidents", "not today");
  }

  @Test
  public void hasTheReviewAskedAbout_whereThatWasTakenOut() {
    project(List.of("Incident"), List.of(), Optional.of(REVIEWS));
    things(Result.FOUND);
    given(workflows.ofIncidents()).willReturn(List.of());
    given(workflows.unreviewed(REVIEWS))
        .willReturn(List.of("Approve"))
        .willReturn(List.of("Approve"))
        .willReturn(List.of());
    given(workflows.review(ROOT, REVIEWS))
        .willReturn(Optional.of("not today"))
        .willReturn(Optional.empty());

    var refused = perform("approval " + REVIEWS);
    assertThat(refused.standing()).isEqualTo(Standing.BY_HAND);
    assertThat(refused.help().arguments()).containsExactly(REVIEWS, "not today");
    assertThat(perform("approval " + REVIEWS).standing()).isEqualTo(Standing.THERE);
  }

  @Test
  public void triesAgain_whatCouldNotBeMadeAtTheStart() {
    project(List.of("Incident"), List.of(), Optional.of(REVIEWS));
    things(Result.BY_HAND);
    given(workflows.ofIncidents()).willReturn(List.of());

    assertThat(perform("thing Link type Remediation").standing()).isEqualTo(Standing.BY_HAND);

    willAnswer(
            call -> {
              things(Result.MADE);
              return null;
            })
        .given(setup)
        .run();
    assertThat(perform("thing Link type Remediation").standing()).isEqualTo(Standing.THERE);
  }

  @Test
  public void doesNothingTwice() {
    project(List.of("Incident"), List.of(), Optional.of(REVIEWS));
    things(Result.FOUND);
    found(InUse.of(Graphs.with(), Editing.POSSIBLE));

    assertThat(perform("workflow Incidents").standing()).isEqualTo(Standing.THERE);
    assertThat(perform("thing Link type Remediation").standing()).isEqualTo(Standing.THERE);
    verify(workflows, never()).guard(any(), any(), any());
    verify(setup, never()).run();
  }

  @Test
  public void refusesProjectsAndTasks_thatAreNotThere() {
    project(List.of("Incident"), List.of(), Optional.of(REVIEWS));

    assertThat(said(desk().plan(ROOT, List.of()))).isEqualTo("INVALID");
    assertThat(said(desk().plan(ROOT, List.of("OPS", "NET")))).isEqualTo("INVALID");

    things(Result.FOUND);
    given(workflows.ofIncidents()).willReturn(List.of());
    assertThat(said(desk().perform(ROOT, OPS, "workflow Theirs"))).isEqualTo("NOT_FOUND");
  }

  private void project(List<String> incidents, List<String> missing, Optional<String> reviews) {
    given(permissions.administers(ROOT)).willReturn(true);
    given(projects.all())
        .willReturn(List.of(new SetupProject("OPS", "Operations", incidents, missing, reviews)));
  }

  private void things(Result result) {
    given(setup.lines())
        .willReturn(
            List.of(
                new SetupLine(
                    "Link type Remediation", result, result == Result.BY_HAND ? "Add it" : "")));
    given(provisions.idOf(Provisions.WORKFLOW)).willReturn(Optional.of(REVIEWS));
  }

  private void found(WorkflowInUse workflow) {
    given(workflows.ofIncidents()).willReturn(List.of(workflow));
  }

  private List<SetupTask> plan() {
    return desk()
        .plan(ROOT, OPS)
        .fold(
            tasks -> tasks,
            refusal -> {
              throw new AssertionError(refusal);
            });
  }

  private SetupTask perform(String id) {
    return desk()
        .perform(ROOT, OPS, id)
        .fold(
            task -> task,
            refusal -> {
              throw new AssertionError(refusal);
            });
  }

  private SetupDesk desk() {
    var log = new AuditInMemory();
    var audit = new Audit(log, Papers.turns(new ArrayList<>()));
    var watch = new CoverageWatch(workflows, log, audit, InstantSource.fixed(Notes.NOW));
    return new SetupDesk(
        projects,
        setup,
        workflows,
        new CoverageDesk(workflows, watch, permissions),
        provisions,
        permissions);
  }

  private static String said(Outcome<?> outcome) {
    return outcome.fold(done -> "done", refusal -> refusal.kind().name());
  }
}
