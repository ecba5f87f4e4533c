package io.followthrough.sandbox.constant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assert.assertThrows;

import com.atlassian.jira.icon.IconType;
import com.atlassian.jira.issue.IssueConstant;
import io.followthrough.sandbox.FreshDatabase;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class ConstantsTest {

  @Rule public final FreshDatabase database = new FreshDatabase();

  private final StatusCategories categories = new StatusCategories();
  private IssueTypes types;
  private Statuses statuses;
  private Priorities priorities;

  @Before
  public void open() {
    types = new IssueTypes(database.store());
    statuses = new Statuses(database.store(), categories);
    priorities = new Priorities(database.store());
  }

  @Test
  public void givesIdsAndSequences_asTheyCome() {
    types.create("Bug", "Wrong", false);
    types.create("Sub-task", "", true);

    assertThat(types.all())
        .containsExactly(
            new SandboxIssueType(10000, "Bug", "Wrong", false, 1),
            new SandboxIssueType(10001, "Sub-task", "", true, 2));
  }

  @Test
  public void findsAConstant_byIdAndByNameInAnyCase() {
    var bug = types.create("Bug", "", false);

    assertThat(types.withId(10000)).contains(bug);
    assertThat(types.withId("10000")).contains(bug);
    assertThat(types.withName("bUG")).contains(bug);
    assertThat(types.withName("Story")).isEmpty();
  }

  @Test
  public void sendsNoSql_onceWarm() {
    types.create("Bug", "", false);
    types.all();
    database.store().statements().reset();

    types.withId(10000);
    types.withName("Bug");
    types.getIssueTypes();

    assertThat(database.store().statements().sent()).isZero();
  }

  @Test
  public void refusesATakenName_inAnyCase() {
    types.create("Bug", "", false);

    var refusal = assertThrows(IllegalStateException.class, () -> types.create(" bug ", "", false));

    assertThat(refusal).hasMessage("The issue type 'bug' exists already. Choose another name.");
  }

  @Test
  public void refusesAnEmptyName() {
    assertThrows(IllegalArgumentException.class, () -> types.create("  ", "", false));
  }

  @Test
  public void refusesANameThatIsTooLong() {
    assertThrows(IllegalArgumentException.class, () -> types.create("x".repeat(61), "", false));
  }

  @Test
  public void refusesNul() {
    assertThrows(IllegalArgumentException.class, () -> types.create("a\0b", "", false));
  }

  @Test
  public void createsWhatAPluginAsksFor() {
    var type = types.createSubTaskIssueType("Action Item", null, 10300L);
    var status =
        statuses.createStatus("Draft", null, "/draft.png", categories.withKey("new").orElseThrow());

    assertThat(type.isSubTask()).isTrue();
    assertThat(type.getDescription()).isEmpty();
    assertThat(status.getStatusCategory().getKey()).isEqualTo("new");
    assertThat(statuses.withName("draft")).contains((SandboxStatus) status);
  }

  @Test
  public void keepsJirasOwnIds() {
    var done = categories.withKey("done").orElseThrow();

    statuses.createWithId(6, "Closed", "", done);
    var next = statuses.create("Done", "", done);

    assertThat(statuses.withId(6)).map(IssueConstant::getName).contains("Closed");
    assertThat(next.id()).isEqualTo(10000);
  }

  @Test
  public void refusesAnIdTheDatabaseMayGiveOut() {
    assertThrows(
        IllegalArgumentException.class, () -> priorities.createWithId(10000, "High", "", "#f00"));
  }

  @Test
  public void startsWithThePriorityInTheMiddle() {
    assertThat(priorities.standard()).isEmpty();

    for (var name : new String[] {"Highest", "High", "Medium", "Low", "Lowest"}) {
      priorities.create(name, "", "#707070");
    }

    assertThat(priorities.standard()).map(SandboxPriority::name).contains("Medium");
  }

  @Test
  public void bringsTheKindsTogether() {
    var constants = new Constants(types, statuses, priorities, new Resolutions(database.store()));
    constants.resolutions().create("Fixed", "");
    priorities.create("High", "", "#f00");
    statuses.create("Open", "", categories.withKey("new").orElseThrow());

    assertThat(constants.getPriorities()).extracting(IssueConstant::getName).containsOnly("High");
    assertThat(constants.getStatuses()).extracting(IssueConstant::getName).containsOnly("Open");
    assertThat(constants.resolutions().withName("fixed")).isPresent();
  }

  @Test
  public void knowsTheAvatarOfIssueTypes() {
    assertThat(new Avatars().getDefaultAvatar(IconType.ISSUE_TYPE_ICON_TYPE).getId())
        .isEqualTo(10300L);
  }
}
