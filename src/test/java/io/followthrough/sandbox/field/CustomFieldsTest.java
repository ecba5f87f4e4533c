package io.followthrough.sandbox.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assert.assertThrows;

import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.issuetype.IssueType;
import io.followthrough.sandbox.FreshDatabase;
import io.followthrough.sandbox.NotInSandbox;
import io.followthrough.sandbox.constant.IssueTypes;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class CustomFieldsTest {

  private static final String TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";

  @Rule public final FreshDatabase database = new FreshDatabase();

  private CustomFields fields;
  private IssueType bug;
  private IssueType task;

  @Before
  public void open() {
    fields = new CustomFields(database.store());
    var types = new IssueTypes(database.store());
    bug = types.create("Bug", "", false);
    task = types.create("Task", "", false);
  }

  @Test
  public void createsWhatAPluginAsksFor() throws Exception {
    var created =
        fields.createCustomField(
            "Impact",
            null,
            fields.getCustomFieldType(TYPES + "textarea"),
            fields.getCustomFieldSearcher(TYPES + "textsearcher"),
            List.of(GlobalIssueContext.getInstance()),
            List.of(bug));

    assertThat(created.getId()).isEqualTo("customfield_10000");
    assertThat(fields.getCustomFieldObject(10000L)).isEqualTo(created);
    assertThat(fields.getCustomFieldObjectsByName("Impact")).containsExactly(created);
    assertThat(fields.withId("customfield_10000")).contains((SandboxCustomField) created);
    assertThat(fields.forIssueType(Long.parseLong(bug.getId()))).hasSize(1);
    assertThat(fields.forIssueType(Long.parseLong(task.getId()))).isEmpty();
  }

  @Test
  public void appliesToEveryType_whenTheListHoldsNull() throws Exception {
    fields.createCustomField(
        "Impact",
        "",
        FieldKind.TEXT_AREA,
        null,
        List.of(GlobalIssueContext.getInstance()),
        Arrays.asList((IssueType) null));

    assertThat(fields.forIssueType(Long.parseLong(task.getId()))).hasSize(1);
  }

  @Test
  public void saysThatItHasNoFieldsOfSomeProjects() {
    assertThrows(
        NotInSandbox.class,
        () -> fields.createCustomField("A", "", FieldKind.TEXT, null, List.of(), List.of(bug)));
  }

  @Test
  public void answersNull_whereJiraDoes() {
    assertThat(fields.getCustomFieldObject(1L)).isNull();
    assertThat(fields.getCustomFieldType("com.example:unknown")).isNull();
    assertThat(fields.getCustomFieldSearcher("com.example:unknown")).isNull();
    assertThat(fields.getCustomFieldObjectsByName("unknown")).isEmpty();
  }

  @Test
  public void keepsOptionsInTheirOrder() {
    var severity = fields.create("Severity", "", FieldKind.SELECT, null, Set.of());

    var high = fields.addOption(severity.id(), "High");
    fields.addOption(severity.id(), "Low");

    assertThat(fields.options(severity.id()))
        .extracting(SandboxOption::value)
        .containsExactly("High", "Low");
    assertThat(fields.options(severity.id())).contains(high);
    assertThrows(IllegalArgumentException.class, () -> fields.addOption(severity.id(), "high"));
  }

  @Test
  public void sendsNoSql_onceWarm() {
    fields.create("Severity", "", FieldKind.SELECT, null, Set.of());
    fields.all();
    database.store().statements().reset();

    fields.getCustomFieldObject(10000L);
    fields.getCustomFieldObjectsByName("Severity");

    assertThat(database.store().statements().sent()).isZero();
  }
}
