package io.followthrough.sandbox.constant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assert.assertThrows;

import io.followthrough.sandbox.FreshDatabase;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class LinkTypesTest {

  @Rule public final FreshDatabase database = new FreshDatabase();

  private LinkTypes types;

  @Before
  public void open() {
    types = new LinkTypes(database.store());
  }

  @Test
  public void showsTheTypesPeopleMayChoose_byName() {
    types.createIssueLinkType("Relates", "relates to", "relates to", null);
    types.createIssueLinkType("Blocks", "blocks", "is blocked by", "");

    assertThat(types.all()).extracting(SandboxLinkType::name).containsExactly("Blocks", "Relates");
    assertThat(types.getIssueLinkTypesByName("blocks"))
        .singleElement()
        .satisfies(type -> assertThat(type.getInward()).isEqualTo("is blocked by"));
  }

  @Test
  public void hidesTheTypeOfSubTasks() {
    var subTask =
        types.create(
            "jira_subtask_link", "jira_subtask_outward", "jira_subtask_inward", "jira_subtask");

    assertThat(types.all()).isEmpty();
    assertThat(types.getIssueLinkTypesByName("jira_subtask_link")).isEmpty();
    assertThat(types.subTask()).contains(subTask);
    assertThat(types.withId(subTask.id())).contains(subTask);
  }

  @Test
  public void refusesATakenName() {
    types.create("Blocks", "blocks", "is blocked by", "");

    assertThrows(IllegalStateException.class, () -> types.create("BLOCKS", "a", "b", ""));
  }

  @Test
  public void refusesAnEmptyDescription() {
    assertThrows(IllegalArgumentException.class, () -> types.create("Blocks", "", "b", ""));
  }
}
