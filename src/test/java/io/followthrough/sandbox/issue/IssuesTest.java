package io.followthrough.sandbox.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import io.followthrough.sandbox.field.FieldKind;
import io.followthrough.sandbox.history.Change;
import io.followthrough.sandbox.property.IssueProperties;
import io.followthrough.sandbox.store.Tables;
import io.followthrough.sandbox.workflow.TestTracker;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class IssuesTest {

  @Rule public final TestTracker jira = new TestTracker();

  private final List<Object> heard = new ArrayList<>();

  @Before
  public void listen() {
    jira.events.register(this);
  }

  @EventListener
  public void onIssue(IssueEvent event) {
    heard.add(event.getEventTypeId());
  }

  @EventListener
  public void onLink(IssueLinkCreatedEvent event) {
    heard.add("linked");
  }

  @EventListener
  public void onUnlink(IssueLinkDeletedEvent event) {
    heard.add("unlinked");
  }

  @Test
  public void readsAnyNumber_withTheirValuesInOneStatement() {
    var impact = jira.ground.customFields.create("Impact", "", FieldKind.TEXT_AREA, null, Set.of());
    jira.ground.screens.add(1, impact.getId());
    var ids = new ArrayList<Long>();
    for (var number = 0; number < 20; number++) {
      var input = jira.input("Incident", "Issue " + number).set(impact.getId(), "text " + number);
      ids.add(0, jira.issue(jira.admin, input).getId());
    }
    ids.add(4711L);
    ids.add(ids.get(0));

    var statements = jira.store().statements();
    statements.reset();
    var found = jira.tracker.issues().getIssueObjects(ids);

    assertThat(statements.sent()).isOne();
    assertThat(found).extracting(Issue::getId).containsExactlyElementsOf(ids.subList(0, 20));
    assertThat(found).allSatisfy(issue -> assertThat(issue.getStatus()).isNotNull());
    assertThat(found.get(19).getCustomFieldValue(impact)).isEqualTo("text 0");
    assertThat(found.get(0).getCustomFieldValue(impact)).isEqualTo("text 19");
    assertThat(statements.sent()).isOne();
  }

  @Test
  public void asksOnceForEachThousand() {
    var statements = jira.store().statements();
    for (var count : List.of(0, 1, 1001, 5000, 5001)) {
      statements.reset();
      jira.tracker.issues().getIssueObjects(LongStream.range(0, count).boxed().toList());

      assertThat(statements.sent()).isEqualTo((count + 4999) / 5000);
    }
  }

  @Test
  public void drawsLinks_andTellsBothEnds() throws CreateException {
    var incident = jira.issue("Incident", "Down");
    var others =
        IntStream.range(0, 3).mapToObj(number -> jira.issue("Task", "T" + number)).toList();
    var blocks = jira.ground.linkTypes.withName("Blocks").orElseThrow();
    heard.clear();

    for (var other : others) {
      jira.tracker
          .links()
          .createIssueLink(other.getId(), incident.getId(), blocks.id(), null, jira.alice);
      jira.tracker
          .links()
          .createIssueLink(other.getId(), incident.getId(), blocks.id(), null, jira.alice);
    }

    var statements = jira.store().statements();
    statements.reset();
    var links = jira.tracker.links().getInwardLinks(incident.getId());
    assertThat(statements.sent()).isOne();
    assertThat(links)
        .extracting(link -> link.getSourceId(), link -> link.getIssueLinkType().getName())
        .containsExactlyElementsOf(
            others.stream().map(other -> tuple(other.getId(), "Blocks")).toList());
    assertThat(heard).containsExactly("linked", "linked", "linked");
    assertThat(jira.tracker.history().of(incident.getId()).get(0).changes())
        .containsExactly(
            Change.ofField("Link", null, null, "OPS-2", "This issue is blocked by OPS-2"));
    assertThat(jira.tracker.history().of(others.get(0).getId()).get(0).changes())
        .containsExactly(Change.ofField("Link", null, null, "OPS-1", "This issue blocks OPS-1"));

    jira.tracker.links().removeIssueLink(links.get(0), jira.alice);
    assertThat(jira.tracker.links().getInwardLinks(incident.getId())).hasSize(2);
    assertThat(heard).last().isEqualTo("unlinked");
  }

  @Test
  public void linksOnBehalfOfAUser_onlyWhatHeSees() {
    var one = jira.issue("Task", "One");
    var two = jira.issue("Task", "Two");
    var blocks = jira.ground.linkTypes.withName("Blocks").orElseThrow();
    var work = jira.tracker.linkWork();

    assertThat(work.create(null, blocks, one.getId(), two.getId()).getErrorMessages())
        .containsExactly("Issue Does Not Exist");
    assertThat(work.create(jira.alice, blocks, one.getId(), one.getId()).getErrorMessages())
        .containsExactly("You cannot link an issue to itself.");
    assertThat(work.create(jira.alice, blocks, one.getId(), two.getId()).hasAnyErrors()).isFalse();
    assertThat(work.of(jira.alice, two))
        .singleElement()
        .satisfies(
            seen -> {
              assertThat(seen.outward()).isFalse();
              assertThat(seen.other().getKey()).isEqualTo("OPS-1");
            });
    assertThat(work.of(null, two)).isEmpty();
    assertThat(work.remove(null, work.of(jira.alice, one).get(0).link().id()).hasAnyErrors())
        .isTrue();
  }

  @Test
  public void refusesToDelete_aParentUnlessAskedTo() {
    var parent = jira.issue("Task", "Parent");
    jira.subTask(parent, "Child");
    var removal = jira.tracker.removal();

    assertThat(removal.delete(jira.admin, parent.getId(), false).getErrorMessages())
        .singleElement()
        .asString()
        .startsWith("The issue 'OPS-1' has subtasks.");
    assertThat(removal.delete(jira.alice, parent.getId(), true).getErrorMessages())
        .containsExactly("You do not have permission to delete issues in this project.");
    assertThat(removal.delete(null, parent.getId(), true).getErrorMessages())
        .containsExactly("Issue Does Not Exist");
    assertThat(jira.tracker.issues().subTasksOf(parent.getId())).hasSize(1);
  }

  @Test
  public void deletes_withEverythingThatHangsOnIt() throws CreateException {
    var impact = jira.ground.customFields.create("Impact", "", FieldKind.TEXT_AREA, null, Set.of());
    jira.ground.screens.add(1, impact.getId());
    var kept = jira.issue("Task", "Kept");
    var parent = jira.issue(jira.admin, jira.input("Task", "Gone").set(impact.getId(), "x"));
    jira.subTask(parent, "Child");
    var blocks = jira.ground.linkTypes.withName("Blocks").orElseThrow();
    jira.tracker
        .links()
        .createIssueLink(parent.getId(), kept.getId(), blocks.id(), null, jira.admin);
    jira.tracker.commentWork().create(jira.admin, parent.getId(), "Words");
    jira.tracker.properties().put(IssueProperties.ISSUE, parent.getId(), "p", "1");
    jira.move(jira.admin, parent, "Start Progress");
    heard.clear();

    var errors = jira.tracker.removal().delete(jira.admin, parent.getId(), true);

    assertThat(errors.hasAnyErrors()).isFalse();
    assertThat(jira.tracker.issues().withIds(List.of(kept.getId(), parent.getId()))).hasSize(1);
    var sql = jira.store().sql();
    assertThat(sql.fetchCount(Tables.Issue.TABLE)).isOne();
    assertThat(sql.fetchCount(Tables.OsWfentry.TABLE)).isOne();
    assertThat(sql.fetchCount(Tables.OsCurrentstep.TABLE)).isOne();
    for (var table :
        List.of(
            Tables.OsHistorystep.TABLE,
            Tables.IssueLink.TABLE,
            Tables.IssueComment.TABLE,
            Tables.CustomFieldValue.TABLE,
            Tables.EntityProperty.TABLE)) {
      assertThat(sql.fetchCount(table)).as(table.toString()).isZero();
    }
    assertThat(jira.tracker.history().of(parent.getId())).isEmpty();
    assertThat(jira.tracker.history().of(kept.getId())).hasSize(2);
    assertThat(heard).containsExactlyInAnyOrder("unlinked", "unlinked", 8L, 8L);
  }

  @Test
  public void keepsComments_ofThoseWhoMay() {
    var issue = jira.issue("Task", "a");
    var work = jira.tracker.commentWork();

    assertThat(work.create(null, issue.getId(), "x").getErrorCollection().getErrorMessages())
        .containsExactly("Issue Does Not Exist");
    for (var bad : List.of("", " \n", "x".repeat(32_768), "nul\0")) {
      assertThat(work.create(jira.alice, issue.getId(), bad).getErrorCollection().getErrors())
          .containsOnlyKeys("comment");
    }
    var said = work.create(jira.alice, issue.getId(), "Grün 🙂").comment();
    assertThat(work.edit(jira.alice, issue.getId(), said.id(), "Blau").comment().body())
        .isEqualTo("Blau");
    var bob = jira.ground.users.create("bob", "Bob", "b@example.com", "bob");
    jira.ground.users.addToGroup("jira-software-users", bob);
    assertThat(work.edit(bob, issue.getId(), said.id(), "Mine").isValid()).isFalse();
    assertThat(work.delete(bob, issue.getId(), said.id()).hasAnyErrors()).isTrue();
    assertThat(work.find(bob, issue.getId(), 4711).isValid()).isFalse();
    assertThat(work.delete(jira.admin, issue.getId(), said.id()).hasAnyErrors()).isFalse();
    assertThat(jira.tracker.comments().of(issue.getId())).isEmpty();
    assertThat(heard).containsExactly(1L, 6L, 14L, 17L);
  }
}
