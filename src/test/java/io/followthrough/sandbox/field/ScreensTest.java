package io.followthrough.sandbox.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assert.assertThrows;

import io.followthrough.sandbox.FreshDatabase;
import io.followthrough.sandbox.constant.IssueTypes;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class ScreensTest {

  @Rule public final FreshDatabase database = new FreshDatabase();

  private CustomFields fields;
  private Screens screens;

  @Before
  public void open() {
    fields = new CustomFields(database.store());
    screens = new Screens(database.store(), fields);
    screens.createWithId(1, "Default Screen", "");
  }

  @Test
  public void showsWhatIsAddedThroughATab() {
    var screen = screens.getFieldScreen(1L);

    screen.getTab(0).addFieldScreenLayoutItem("summary");
    screen.getTab(0).addFieldScreenLayoutItem("priority");

    assertThat(screen.containsField("summary")).isTrue();
    assertThat(screen.containsField("duedate")).isFalse();
    assertThat(screens.fields(1)).containsExactly("summary", "priority");
  }

  @Test
  public void hidesACustomField_fromTypesThatDoNotHaveIt() {
    var types = new IssueTypes(database.store());
    var bug = types.create("Bug", "", false);
    var task = types.create("Task", "", false);
    var impact = fields.create("Impact", "", FieldKind.TEXT_AREA, null, Set.of(bug.id()));
    screens.add(1, "summary");

    screens.add(1, impact.getId());

    assertThat(screens.fieldsFor(1, bug.id())).containsExactly("summary", impact.getId());
    assertThat(screens.fieldsFor(1, task.id())).containsExactly("summary");
    assertThat(screens.fieldsFor(99, task.id())).isEmpty();
  }

  @Test
  public void keepsTheOrder_afterOneIsTakenOff() {
    screens.add(1, "summary");
    screens.add(1, "priority");
    screens.add(1, "duedate");

    screens.remove(1, "summary");
    screens.add(1, "summary");

    assertThat(screens.fields(1)).containsExactly("priority", "duedate", "summary");
  }

  @Test
  public void refusesWhatCannotBeOnTheScreen() {
    screens.add(1, "summary");

    assertRefused(1, "summary");
    assertRefused(1, "customfield_1");
    assertRefused(1, "colour");
    assertRefused(99, "priority");
    assertThrows(IllegalArgumentException.class, () -> screens.create("default screen", ""));
  }

  @Test
  public void knowsNoOtherScreen() {
    assertThat(screens.getFieldScreen(2L)).isNull();
    assertThrows(IndexOutOfBoundsException.class, () -> screens.getFieldScreen(1L).getTab(1));
  }

  @Test
  public void sendsNoSql_onceWarm() {
    screens.add(1, "summary");
    screens.fieldsFor(1, 1);
    database.store().statements().reset();

    screens.fieldsFor(1, 1);
    screens.getFieldScreen(1L).containsField("summary");

    assertThat(database.store().statements().sent()).isZero();
  }

  private void assertRefused(long screenId, String fieldId) {
    assertThrows(IllegalArgumentException.class, () -> screens.add(screenId, fieldId));
  }
}
