package io.followthrough.sandbox.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.MutableIssue;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import io.followthrough.sandbox.history.Change;
import io.followthrough.sandbox.issue.IssueInput;
import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.store.Tables;
import io.followthrough.sandbox.store.Tables.OsCurrentstep;
import io.followthrough.sandbox.store.Tables.OsHistorystep;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Pins confluence.atlassian.com/adminjiraserver, "Advanced workflow configuration". */
public class TransitionsTest {

  private static final String GUARD = "org.example.Guard";
  private static final int FINISH = 11;
  private static final int LOOK = 12;

  @Rule public final TestTracker jira = new TestTracker();

  private final List<IssueEvent> heard = new ArrayList<>();
  private SandboxIssue issue;

  @Before
  public void listen() {
    issue = jira.issue("Incident", "Disk full");
    jira.events.register(this);
  }

  @EventListener
  public void onIssue(IssueEvent event) {
    heard.add(event);
  }

  @Test
  public void offersTheWaysOut_ofTheDefaultWorkflow() {
    assertThat(jira.tracker.transitions().available(jira.alice, issue))
        .extracting(Transition::name, way -> way.to().getName(), Transition::screenId)
        .containsExactly(
            tuple("Start Progress", "In Progress", null),
            tuple("Resolve Issue", "Resolved", 3L),
            tuple("Close Issue", "Closed", 3L));
    assertThat(jira.tracker.transitions().available(null, issue)).isEmpty();
  }

  @Test
  public void movesAnIssue_withItsHistoryCommentAndEvent() {
    var fixed = jira.around.resolutions().withName("Fixed").orElseThrow();
    var input = new IssueInput().setResolutionId(fixed.getId()).setAssigneeId("alice");

    var outcome =
        jira.tracker.transitions().transition(jira.alice, issue.getId(), 5, input, "Done");

    assertThat(outcome.happened()).isTrue();
    var now = jira.again(issue);
    assertThat(now.getStatus().getName()).isEqualTo("Resolved");
    assertThat(now.getResolution()).isEqualTo(fixed);
    assertThat(now.getResolutionDate()).isNotNull();
    assertThat(now.getAssignee()).isEqualTo(jira.alice);
    assertThat(jira.tracker.history().of(issue.getId()).get(0).changes())
        .extracting(Change::field, Change::oldString, Change::newString)
        .containsExactlyInAnyOrder(
            tuple("status", "Open", "Resolved"),
            tuple("resolution", null, "Fixed"),
            tuple("assignee", null, "Alice"));
    assertThat(jira.tracker.comments().of(issue.getId()))
        .extracting(comment -> comment.authorKey() + ": " + comment.body())
        .containsExactly(jira.alice.key() + ": Done");
    assertThat(heard).extracting(IssueEvent::getEventTypeId).containsExactly(4L);
    assertThat(heard.get(0).getIssue().getStatus().getName()).isEqualTo("Resolved");
  }

  @Test
  public void takesTheResolutionBack_whenReopened() {
    jira.move(jira.admin, issue, "Close Issue");
    assertThat(jira.again(issue).getResolution()).isNotNull();

    jira.move(jira.admin, issue, "Reopen Issue");

    var now = jira.again(issue);
    assertThat(now.getStatus().getName()).isEqualTo("Reopened");
    assertThat(now.getResolution()).isNull();
    assertThat(now.getResolutionDate()).isNull();
  }

  @Test
  public void refuses_whatIsNoWayOut() {
    for (var action : List.of(3, 4711)) {
      var outcome = transition(action, new IssueInput(), null);

      assertThat(outcome.errors().getErrorMessages())
          .singleElement()
          .asString()
          .contains("not valid for the current state of this issue (OPS-1)");
    }
    assertUntouched();
  }

  @Test
  public void refuses_whoeverMayNotSeeTheIssueLikeOneThatIsMissing() {
    var transitions = jira.tracker.transitions();

    var invisible = transitions.transition(null, issue.getId(), 5, new IssueInput(), null);
    var missing = transitions.transition(jira.admin, 4711, 5, new IssueInput(), null);

    assertThat(invisible.errors().getErrorMessages()).containsExactly("Issue Does Not Exist");
    assertThat(missing.errors().getErrorMessages()).containsExactly("Issue Does Not Exist");
    assertUntouched();
  }

  @Test
  public void refuses_fieldsThatAreNotOnItsScreen() {
    var outcome = transition(4, new IssueInput().setSummary("Other").set("nonsense", "1"), null);

    assertThat(outcome.errors().getErrors())
        .containsEntry(
            "summary",
            "Field 'summary' cannot be set. It is not on the appropriate screen, or unknown.")
        .containsKey("nonsense");
    assertUntouched();
  }

  @Test
  public void tellsEveryObjection_ofAValidatorAtOnce() {
    guarded();
    jira.objects.put(
        GUARD,
        (Validator)
            (variables, args, properties) -> {
              var objections = new InvalidInputException();
              objections.addError("two are missing");
              objections.addError("three are late");
              objections.addError("assignee", "nobody owns it");
              throw objections;
            });

    var outcome = transition(FINISH, new IssueInput(), "Bye");

    assertThat(outcome.errors().getErrorMessages())
        .containsExactly("two are missing", "three are late");
    assertThat(outcome.errors().getErrors()).isEqualTo(Map.of("assignee", "nobody owns it"));
    assertUntouched();
  }

  @Test
  public void refuses_whenTheValidatorsPluginIsOffOrFails() {
    guarded();
    assertThat(transition(FINISH, new IssueInput(), null).errors().getErrorMessages())
        .containsExactly(GUARD + " is switched off. Ask an administrator.");

    jira.objects.put(GUARD, "not a validator");
    assertThat(transition(FINISH, new IssueInput(), null).happened()).isFalse();

    jira.objects.put(
        GUARD,
        (Validator)
            (variables, args, properties) -> {
              throw new IllegalStateException("broken");
            });
    assertThat(transition(FINISH, new IssueInput(), null).errors().getErrorMessages())
        .singleElement()
        .asString()
        .contains("failed, so nothing was changed");
    assertUntouched();
  }

  @Test
  public void givesValidators_whatJiraGivesThem() {
    guarded();
    var seen = new HashMap<Object, Object>();
    jira.objects.put("org.example.Last", (FunctionProvider) (variables, args, properties) -> {});
    jira.objects.put(
        GUARD,
        (Validator) (variables, args, properties) -> ((Map<?, ?>) variables).forEach(seen::put));

    assertThat(transition(FINISH, new IssueInput(), "Well done").happened()).isTrue();

    assertThat(seen).containsEntry("actionId", FINISH).containsEntry("comment", "Well done");
    assertThat(seen).containsEntry("userKey", jira.admin.key()).containsKey("descriptor");
    assertThat(seen.get("issue")).isInstanceOf(MutableIssue.class);
    assertThat(seen.get("originalissueobject")).isNotSameAs(seen.get("issue"));
  }

  @Test
  public void hidesATransition_whoseConditionCannotBeAsked() {
    guarded();
    assertThat(jira.tracker.transitions().available(jira.admin, issue))
        .extracting(Transition::id)
        .containsExactly(FINISH);

    jira.objects.put(GUARD, (Condition) (variables, args, properties) -> true);
    assertThat(jira.tracker.transitions().available(jira.admin, issue))
        .extracting(Transition::id)
        .containsExactly(FINISH, LOOK);
  }

  @Test
  public void leavesNothingBehind_whenAFunctionFails() {
    guarded();
    jira.objects.put(GUARD, (Validator) (variables, args, properties) -> {});
    jira.objects.put(
        "org.example.Last",
        (FunctionProvider)
            (variables, args, properties) -> {
              throw new IllegalStateException("broken");
            });

    assertThatThrownBy(() -> transition(FINISH, new IssueInput(), "Bye"))
        .isInstanceOf(IllegalStateException.class);

    assertUntouched();
  }

  @Test
  public void undoesOnlyItsOwn_whenRefusedWithinSomebodysTransaction() {
    guarded();
    jira.objects.put(GUARD, (Validator) (variables, args, properties) -> {});
    jira.objects.put(
        "org.example.Last",
        (FunctionProvider)
            (variables, args, properties) -> {
              throw new InvalidInputException("not now");
            });

    jira.store()
        .inTransaction(
            () -> {
              jira.tracker.properties().put("IssueProperty", issue.getId(), "mine", "1");
              assertThat(transition(FINISH, new IssueInput(), "Bye").happened()).isFalse();
            });

    assertThat(jira.tracker.properties().keys("IssueProperty", issue.getId())).contains("mine");
    assertThat(jira.again(issue).getStatus().getName()).isEqualTo("Open");
    assertThat(jira.tracker.comments().of(issue.getId())).isEmpty();
    assertThat(jira.tracker.history().of(issue.getId())).isEmpty();
  }

  @Test
  public void keepsSubTasksFromBeingLeftBehind() {
    issue = jira.issue("Task", "Parent");
    jira.tracker
        .workflows()
        .replace(
            "jira",
            TestWorkflows.withCondition(
                "com.atlassian.jira.workflow.condition.SubTaskBlockingCondition",
                Map.of("statuses", "6")));
    var child = jira.subTask(issue, "Child");
    assertThat(jira.tracker.transitions().available(jira.admin, jira.again(issue))).isEmpty();

    jira.store()
        .sql()
        .update(Tables.Issue.TABLE)
        .set(Tables.Issue.STATUS_ID, 6L)
        .where(Tables.Issue.ID.eq(child.getId()))
        .execute();

    assertThat(jira.tracker.transitions().available(jira.admin, jira.again(issue))).hasSize(1);
  }

  private void guarded() {
    jira.tracker.workflows().replace("jira", TestWorkflows.guarded(GUARD, FINISH, LOOK));
  }

  private TransitionOutcome transition(int action, IssueInput input, String comment) {
    return jira.tracker.transitions().transition(jira.admin, issue.getId(), action, input, comment);
  }

  private void assertUntouched() {
    var now = jira.again(issue);
    assertThat(now.getStatus().getName()).isEqualTo("Open");
    assertThat(now.getResolution()).isNull();
    assertThat(now.getSummary()).isEqualTo("Disk full");
    assertThat(jira.tracker.history().of(issue.getId())).isEmpty();
    assertThat(jira.tracker.comments().of(issue.getId())).isEmpty();
    assertThat(heard).isEmpty();
    var sql = jira.store().sql();
    assertThat(sql.fetchCount(OsHistorystep.TABLE)).isZero();
    assertThat(
            sql.fetchCount(OsCurrentstep.TABLE, OsCurrentstep.ENTRY_ID.eq(issue.getWorkflowId())))
        .isOne();
  }
}
