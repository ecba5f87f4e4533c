package io.followthrough.sandbox.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import io.followthrough.sandbox.field.FieldKind;
import io.followthrough.sandbox.field.SandboxCustomField;
import io.followthrough.sandbox.history.Change;
import io.followthrough.sandbox.store.Tables;
import io.followthrough.sandbox.workflow.TestTracker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Pins developer.atlassian.com/server/jira/platform, "Performing issue operations". */
public class IssueWorkTest {

  @Rule public final TestTracker jira = new TestTracker();

  private final List<IssueEvent> heard = new ArrayList<>();
  private IssueWork work;

  @Before
  public void listen() {
    work = jira.tracker.work();
    jira.events.register(this);
  }

  @EventListener
  public void onIssue(IssueEvent event) {
    heard.add(event);
  }

  @Test
  public void createsAnIssue_withNumberStatusValuesAndEvent() {
    var impact = field("Impact", FieldKind.TEXT_AREA);
    var input =
        jira.input("Incident", "  Disk full ")
            .setDescription("Grün 🙂")
            .setDueDate("31/Dec/30")
            .setAssigneeId("alice")
            .addCustomFieldValue(impact, "Many");
    input.setSkipScreenCheck(true);

    var issue = jira.issue(jira.alice, input);

    var stored = jira.tracker.issues().withKey("ops-1").orElseThrow();
    assertThat(stored.getId()).isEqualTo(issue.getId());
    assertThat(stored.getKey()).isEqualTo("OPS-1");
    assertThat(stored.getSummary()).isEqualTo("Disk full");
    assertThat(stored.getDescription()).isEqualTo("Grün 🙂");
    assertThat(stored.getStatus().getName()).isEqualTo("Open");
    assertThat(stored.getPriority().getName()).isEqualTo("Medium");
    assertThat(stored.due()).isEqualTo(LocalDate.of(2030, 12, 31));
    assertThat(stored.getReporter()).isEqualTo(jira.alice);
    assertThat(stored.getCreator()).isEqualTo(jira.alice);
    assertThat(stored.getAssignee()).isEqualTo(jira.alice);
    assertThat(stored.getCustomFieldValue(custom(impact))).isEqualTo("Many");
    assertThat(stored.getCreated().toInstant()).isEqualTo(TestTracker.NOW);
    assertThat(heard)
        .extracting(IssueEvent::getEventTypeId, event -> event.getIssue().getKey())
        .containsExactly(tuple(1L, "OPS-1"));
    assertThat(jira.issue("Task", "Next").getKey()).isEqualTo("OPS-2");
  }

  @Test
  public void refuses_whatIsMissing() {
    assertThat(work.validateCreate(jira.alice, new IssueInput()).getErrorCollection().getErrors())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("project", "project is required", "issuetype", "issue type is required"));

    var bare =
        new IssueInput()
            .setProjectId(jira.ops.id())
            .setIssueTypeId(jira.around.types().withName("Task").orElseThrow().getId());
    assertThat(work.validateCreate(jira.alice, bare).getErrorCollection().getErrors())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "summary", "You must specify a summary of the issue.",
                "reporter", "Reporter is required."));
  }

  @Test
  public void refuses_whatCannotBeStored() {
    var input =
        jira.input("Task", "a\nb")
            .setDescription("x".repeat(32_768))
            .setDueDate("2030-12-31")
            .setPriorityId("4711")
            .setAssigneeId("nobody")
            .set("nonsense", "1")
            .addCustomFieldValue(4711L, "1");

    var errors = work.validateCreate(jira.alice, input).getErrorCollection().getErrors();

    assertThat(errors)
        .containsOnlyKeys(
            "summary",
            "description",
            "duedate",
            "priority",
            "assignee",
            "nonsense",
            "customfield_4711")
        .containsEntry("assignee", "User 'nobody' does not exist.")
        .containsEntry("priority", "The priority selected is invalid.")
        .containsEntry(
            "nonsense",
            "Field 'nonsense' cannot be set. It is not on the appropriate screen, or unknown.");
    for (var summary : List.of(" ", "x".repeat(256), "nul\0", "\uD83D")) {
      var refused = work.validateCreate(jira.alice, jira.input("Task", summary));
      assertThat(refused.getErrorCollection().getErrors()).containsOnlyKeys("summary");
      assertThat(refused.getIssue()).isNull();
    }
    assertThat(jira.store().sql().fetchCount(Tables.Issue.TABLE)).isZero();
  }

  @Test
  public void takesACustomField_onlyWhenItIsOnTheScreenAndOfTheType() {
    var incident = Long.parseLong(jira.around.types().withName("Incident").orElseThrow().getId());
    var cause =
        jira.ground.customFields.create("Cause", "", FieldKind.TEXT_AREA, null, Set.of(incident));
    assertThat(errorsOf(jira.input("Incident", "a").set(cause.getId(), "x")))
        .containsOnlyKeys(cause.getId());

    jira.ground.screens.add(1, cause.getId());

    assertThat(errorsOf(jira.input("Incident", "a").set(cause.getId(), "x"))).isEmpty();
    assertThat(errorsOf(jira.input("Task", "a").set(cause.getId(), "x")))
        .containsOnlyKeys(cause.getId());
  }

  @Test
  public void hidesAProject_fromWhoeverMayNotSeeIt() {
    var invisible = work.validateCreate(null, jira.input("Task", "a")).getErrorCollection();
    var missing =
        work.validateCreate(jira.alice, jira.input("Task", "a").setProjectId(4711L))
            .getErrorCollection();

    assertThat(invisible.getErrors()).isEqualTo(Map.of("project", "valid project is required"));
    assertThat(missing.getErrors()).isEqualTo(invisible.getErrors());
  }

  @Test
  public void answersTheSame_forAnIssueThatIsMissingAndOneThatIsInvisible() {
    var issue = jira.issue("Task", "a");

    var invisible = work.getIssue(null, issue.getId());
    var missing = work.getIssue(jira.alice, "OPS-4711");

    assertThat(invisible.getErrorCollection().getErrorMessages())
        .isEqualTo(missing.getErrorCollection().getErrorMessages())
        .containsExactly("Issue Does Not Exist");
    assertThat(work.getIssue(jira.alice, "OPS-1").isValid()).isTrue();
    for (var key :
        List.of("", "OPS", "OPS-", "OPS-0", "OPS-1x", "OPS-99999999999999999999", "-1")) {
      assertThat(work.getIssue(jira.alice, key).isValid()).isFalse();
    }
  }

  @Test
  public void changesOnlyWhatIsGiven_andTellsTheHistory() {
    var impact = field("Impact", FieldKind.TEXT_AREA);
    var issue = jira.issue("Incident", "Disk full");
    var first = validUpdate(issue, new IssueInput().setAssigneeId("alice"));
    var second =
        validUpdate(
            issue,
            new IssueInput()
                .setDueDate("1/Jan/31")
                .addCustomFieldValue(impact, "Many")
                .setSummary("Disk full"));

    work.update(jira.alice, first);
    work.update(jira.alice, second);

    var now = jira.again(issue);
    assertThat(now.getAssignee()).isEqualTo(jira.alice);
    assertThat(now.due()).isEqualTo(LocalDate.of(2031, 1, 1));
    assertThat(now.getCustomFieldValue(custom(impact))).isEqualTo("Many");
    var changes = jira.tracker.history().of(issue.getId());
    assertThat(changes).hasSize(2);
    assertThat(changes.get(0).changes())
        .containsExactly(Change.ofField("assignee", null, null, jira.alice.key(), "Alice"));
    assertThat(changes.get(1).changes())
        .extracting(Change::fieldType, Change::field, Change::newString)
        .containsExactlyInAnyOrder(
            tuple("jira", "duedate", "2031-01-01 00:00:00.0"), tuple("custom", "Impact", "Many"));
    assertThat(heard).extracting(IssueEvent::getEventTypeId).containsExactly(1L, 2L, 2L);
  }

  @Test
  public void emptiesAField_whenGivenNothingForIt() {
    var impact = field("Impact", FieldKind.TEXT_AREA);
    var issue =
        jira.issue(
            jira.admin,
            jira.input("Incident", "a").setDescription("b").addCustomFieldValue(impact, "Many"));

    work.update(
        jira.alice,
        validUpdate(issue, new IssueInput().setDescription("").clear("customfield_" + impact)));

    var now = jira.again(issue);
    assertThat(now.getDescription()).isNull();
    assertThat(now.customFieldValues()).isEmpty();
  }

  @Test
  public void refusesToEdit_aClosedIssue() {
    var issue = jira.issue("Task", "a");
    jira.move(jira.admin, issue, "Close Issue");

    var validation =
        work.validateUpdate(jira.admin, issue.getId(), new IssueInput().setSummary("b"));

    assertThat(validation.getErrorCollection().getErrorMessages())
        .singleElement()
        .asString()
        .contains("OPS-1 cannot be edited in its present status");
    assertThatThrownBy(() -> work.update(jira.admin, validation))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  public void assigns_toWhoeverMayHaveIt() {
    var issue = jira.issue("Task", "a");
    jira.ground.users.create("carol", "Carol", "c@example.com", "carol");
    jira.ground.users.setActive(jira.ground.users.withName("carol").orElseThrow(), false);

    assertThat(work.assign(jira.alice, issue.getId(), "carol").getErrorCollection().getErrors())
        .containsEntry("assignee", "User 'carol' cannot be assigned issues.");
    assertThat(work.assign(jira.alice, issue.getId(), "ALICE").isValid()).isTrue();
    assertThat(jira.again(issue).getAssignee()).isEqualTo(jira.alice);
    assertThat(heard).last().extracting(IssueEvent::getEventTypeId).isEqualTo(3L);
    assertThat(work.assign(jira.alice, issue.getId(), "").isValid()).isTrue();
    assertThat(jira.again(issue).getAssignee()).isNull();
  }

  @Test
  public void tiesASubTask_toItsParent() {
    var parent = jira.issue("Task", "Parent");

    var child = jira.subTask(parent, "Child");

    assertThat(jira.again(child).getParentId()).isEqualTo(parent.getId());
    assertThat(jira.tracker.issues().subTasksOf(parent.getId()))
        .extracting(SandboxIssue::getKey)
        .containsExactly("OPS-2");
    assertThat(jira.tracker.links().getOutwardLinks(parent.getId()))
        .singleElement()
        .satisfies(
            link -> {
              assertThat(link.getIssueLinkType().isSubTaskLinkType()).isTrue();
              assertThat(link.getDestinationId()).isEqualTo(child.getId());
            });
    assertThat(jira.tracker.history().of(parent.getId())).isEmpty();
  }

  @Test
  public void leavesASubTaskAlone_untilItIsTied() {
    var parent = jira.issue("Task", "Parent");
    var validation =
        work.validateSubTaskCreate(jira.admin, parent.getId(), jira.input("Sub-task", "Child"));

    var child = work.create(jira.admin, validation).getIssue();

    assertThat(jira.tracker.issues().withId(child.getId()).orElseThrow().getParentId()).isNull();
  }

  @Test
  public void refuses_familiesThatCannotBe() {
    var parent = jira.issue("Task", "Parent");
    var child = jira.subTask(parent, "Child");

    assertThat(errorsOf(jira.input("Sub-task", "a"))).containsOnlyKeys("issuetype");
    assertThat(
            work.validateSubTaskCreate(jira.admin, parent.getId(), jira.input("Task", "a"))
                .getErrorCollection()
                .getErrors())
        .containsOnlyKeys("issuetype");
    assertThat(
            work.validateSubTaskCreate(jira.admin, child.getId(), jira.input("Sub-task", "a"))
                .getErrorCollection()
                .getErrors())
        .containsOnlyKeys("parent");
    assertThat(
            work.validateSubTaskCreate(jira.admin, 4711L, jira.input("Sub-task", "a"))
                .getErrorCollection()
                .getErrors())
        .containsOnlyKeys("parent");
  }

  private Map<String, String> errorsOf(IssueInput input) {
    return work.validateCreate(jira.alice, input).getErrorCollection().getErrors();
  }

  private IssueWork.UpdateValidationResult validUpdate(SandboxIssue issue, IssueInput input) {
    var validation = work.validateUpdate(jira.alice, issue.getId(), input);
    assertThat(validation.getErrorCollection().hasAnyErrors())
        .as(validation.getErrorCollection().toString())
        .isFalse();
    return validation;
  }

  private long field(String name, FieldKind kind) {
    var id = jira.ground.customFields.create(name, "", kind, null, Set.of()).id();
    jira.ground.screens.add(1, "customfield_" + id);
    return id;
  }

  private SandboxCustomField custom(long id) {
    return jira.ground.customFields.withId(id).orElseThrow();
  }
}
