package io.followthrough.sandbox.rest;

import static io.followthrough.sandbox.rest.RestServer.NOBODY;
import static io.followthrough.sandbox.rest.RestServer.newIssue;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.ClassRule;
import org.junit.Test;

/** {@code issue}: "Jira Data Center platform REST API reference", resource api/2/issue. */
public class IssueContractTest {

  @ClassRule public static final RestServer JIRA = new RestServer();

  @Test
  public void createsAnIssue_andShowsIt() throws Exception {
    var created =
        JIRA.post(
            "alice",
            "api/2/issue",
            newIssue(
                "OPS",
                "Task",
                "Write it down",
                """
                , "description": "All of it", "duedate": "2030-03-20", "priority": {"name": "High"},
                "assignee": {"name": "dave"}, "customfield_%d": "Lots", "customfield_%d": {"value": "Blue"}"""
                    .formatted(JIRA.lessons, JIRA.team)));

    assertThat(created.status()).isEqualTo(201);
    assertThat(created.json().path("self").asText())
        .isEqualTo(
            JIRA.server.baseUrl() + "/rest/api/2/issue/" + created.json().path("id").asText());
    var issue = JIRA.get("alice", "api/2/issue/" + created.json().path("key").asText());
    assertThat(issue.status()).isEqualTo(200);
    assertThat(issue.json().path("id")).isEqualTo(created.json().path("id"));
    var fields = issue.json().path("fields");
    assertThat(fields.path("summary").asText()).isEqualTo("Write it down");
    assertThat(fields.path("description").asText()).isEqualTo("All of it");
    assertThat(fields.path("duedate").asText()).isEqualTo("2030-03-20");
    assertThat(fields.path("priority").path("name").asText()).isEqualTo("High");
    assertThat(fields.path("assignee").path("name").asText()).isEqualTo("dave");
    assertThat(fields.path("reporter").path("displayName").asText()).isEqualTo("Alice");
    assertThat(fields.path("project").path("key").asText()).isEqualTo("OPS");
    assertThat(fields.path("issuetype").path("subtask").asBoolean()).isFalse();
    assertThat(fields.path("status").path("name").asText()).isEqualTo("Open");
    assertThat(fields.path("status").path("statusCategory").path("key").asText()).isEqualTo("new");
    assertThat(fields.path("created").asText()).matches("2030-03-1.T..:..:..\\.000\\+....");
    assertThat(fields.path("resolution").isNull()).isTrue();
    assertThat(fields.path("subtasks").isArray()).isTrue();
    assertThat(fields.path("customfield_" + JIRA.lessons).asText()).isEqualTo("Lots");
    assertThat(fields.path("customfield_" + JIRA.team).path("value").asText()).isEqualTo("Blue");
  }

  @Test
  public void createsASubTask_underItsParent() throws Exception {
    var parent = JIRA.issue("OPS", "Parent");

    var created =
        JIRA.post(
            "alice",
            "api/2/issue",
            newIssue("OPS", "Sub-task", "Child", ", \"parent\": {\"key\": \"" + parent + "\"}"));

    assertThat(created.status()).isEqualTo(201);
    var child = JIRA.get("alice", "api/2/issue/" + created.json().path("key").asText()).json();
    assertThat(child.path("fields").path("parent").path("key").asText()).isEqualTo(parent);
    var subTasks =
        JIRA.get("alice", "api/2/issue/" + parent).json().path("fields").path("subtasks");
    assertThat(subTasks).hasSize(1);
    assertThat(subTasks.path(0).path("key")).isEqualTo(child.path("key"));
    assertThat(subTasks.path(0).path("fields").path("status").path("name").asText())
        .isEqualTo("Open");
  }

  @Test
  public void showsTheFieldsAskedFor() throws Exception {
    var key = JIRA.issue("OPS", "Some");

    assertThat(names(JIRA.get("alice", "api/2/issue/" + key + "?fields=summary,status").json()))
        .containsExactly("summary", "status");
    assertThat(names(JIRA.get("alice", "api/2/issue/" + key + "?fields=-comment").json()))
        .contains("summary", "description")
        .doesNotContain("comment");
    assertThat(names(JIRA.get("alice", "api/2/issue/" + key).json())).contains("comment");
  }

  @Test
  public void showsTheChangeLog_whenExpanded() throws Exception {
    var key = JIRA.issue("OPS", "Old words");
    JIRA.put("alice", "api/2/issue/" + key, "{\"fields\": {\"summary\": \"New words\"}}");

    var log =
        JIRA.get("alice", "api/2/issue/" + key + "?expand=changelog").json().path("changelog");

    var item = log.path("histories").path(0).path("items").path(0);
    assertThat(item.path("field").asText()).isEqualTo("summary");
    assertThat(item.path("fromString").asText()).isEqualTo("Old words");
    assertThat(item.path("toString").asText()).isEqualTo("New words");
  }

  @Test
  public void changesOnlyWhatIsGiven() throws Exception {
    var key = JIRA.issue("OPS", "Stays");

    var answer =
        JIRA.put(
            "alice",
            "api/2/issue/" + key,
            """
            {"fields": {"description": "New"},
             "update": {"priority": [{"set": {"id": "1"}}], "comment": [{"add": {"body": "Because"}}]}}""");

    assertThat(answer.status()).isEqualTo(204);
    var fields = JIRA.get("alice", "api/2/issue/" + key).json().path("fields");
    assertThat(fields.path("summary").asText()).isEqualTo("Stays");
    assertThat(fields.path("description").asText()).isEqualTo("New");
    assertThat(fields.path("priority").path("id").asText()).isEqualTo("1");
    assertThat(fields.path("comment").path("comments").path(0).path("body").asText())
        .isEqualTo("Because");
  }

  @Test
  public void emptiesAField_whenItIsNull() throws Exception {
    var key = JIRA.issue("OPS", "Some");
    JIRA.put("alice", "api/2/issue/" + key, "{\"fields\": {\"duedate\": \"2030-03-20\"}}");

    JIRA.put("alice", "api/2/issue/" + key, "{\"fields\": {\"duedate\": null}}");

    var fields = JIRA.get("alice", "api/2/issue/" + key).json().path("fields");
    assertThat(fields.path("duedate").isNull()).isTrue();
  }

  @Test
  public void changesNothing_whenOneFieldIsWrong() throws Exception {
    var key = JIRA.issue("OPS", "Before");

    var answer =
        JIRA.put(
            "alice",
            "api/2/issue/" + key,
            """
            {"fields": {"summary": "After"}, "update": {"comment": [{"add": {"body": " "}}]}}""");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errors()).containsEntry("comment", "Comment body can not be empty!");
    assertThat(
            JIRA.get("alice", "api/2/issue/" + key).json().path("fields").path("summary").asText())
        .isEqualTo("Before");
  }

  @Test
  public void tellsEveryFieldThatIsWrong() throws Exception {
    var answer =
        JIRA.post(
            "alice",
            "api/2/issue",
            """
            {"fields": {"project": {"key": "OPS"}, "issuetype": {"name": "Task"}, "summary": 1,
             "duedate": "tomorrow", "priority": "High", "assignee": "dave", "customfield_%d": 5,
             "customfield_%d": {"value": "Pink"}, "customfield_99999": "x", "nonsense": true}}"""
                .formatted(JIRA.lessons, JIRA.team));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.messages()).isEmpty();
    assertThat(answer.errors())
        .containsEntry("summary", "Operation value must be a string")
        .containsEntry("priority", "Could not find valid 'id' or 'name' in priority object.")
        .containsEntry("assignee", "expected an object containing a 'name' property")
        .containsEntry("customfield_" + JIRA.lessons, "Operation value must be a string")
        .containsEntry("customfield_" + JIRA.team, "Option value 'Pink' is not valid")
        .containsEntry(
            "nonsense",
            "Field 'nonsense' cannot be set. It is not on the appropriate screen, or unknown.")
        .containsKeys("duedate", "customfield_99999");
  }

  @Test
  public void asksForWhatIsMissing() throws Exception {
    assertThat(JIRA.post("alice", "api/2/issue", "{\"fields\": {}}").errors())
        .containsEntry("project", "project is required")
        .containsEntry("issuetype", "issue type is required");
    var noSummary =
        JIRA.post(
            "alice",
            "api/2/issue",
            "{\"fields\": {\"project\": {\"key\": \"OPS\"}, \"issuetype\": {\"name\": \"Task\"}}}");
    assertThat(noSummary.status()).isEqualTo(400);
    assertThat(noSummary.errors())
        .containsEntry("summary", "You must specify a summary of the issue.");
  }

  @Test
  public void refusesTextItCannotKeep() throws Exception {
    var nul = JIRA.post("alice", "api/2/issue", newIssue("OPS", "Task", "a\\u0000b", ""));
    var half = JIRA.post("alice", "api/2/issue", newIssue("OPS", "Task", "a\\ud800b", ""));
    var lines = JIRA.post("alice", "api/2/issue", newIssue("OPS", "Task", "a\\nb", ""));
    var longSummary =
        JIRA.post("alice", "api/2/issue", newIssue("OPS", "Task", "x".repeat(256), ""));
    var longText =
        JIRA.post(
            "alice",
            "api/2/issue",
            newIssue("OPS", "Task", "x", ", \"description\": \"" + "x".repeat(1_000_000) + "\""));

    for (var answer : List.of(nul, half, lines, longSummary)) {
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.errors()).containsOnlyKeys("summary");
    }
    assertThat(longText.status()).isEqualTo(400);
    assertThat(longText.errors().get("description")).contains("32,767");
  }

  @Test
  public void keepsEveryScriptAsItWasWritten() throws Exception {
    var words = "<b>&amp; 😀 שלום \\u202e «x»";

    var key =
        JIRA.post("alice", "api/2/issue", newIssue("OPS", "Task", words, ""))
            .json()
            .path("key")
            .asText();

    assertThat(
            JIRA.get("alice", "api/2/issue/" + key).json().path("fields").path("summary").asText())
        .isEqualTo("<b>&amp; 😀 שלום \u202e «x»");
  }

  @Test
  public void refusesWhatIsNoJsonOrNoIssue() throws Exception {
    for (var body :
        List.of(
            "",
            "{",
            "[]",
            "null",
            "\"x\"",
            "{} {}",
            "{\"fields\": {}, \"fields\": {}}",
            "{\"fields\": []}",
            "{\"feilds\": {}}",
            "{\"fields\": {\"summary\": \"\u0000\"}}",
            "[".repeat(5000))) {
      var answer = JIRA.post("alice", "api/2/issue", body);

      assertThat(answer.status()).as(body).isEqualTo(400);
      assertThat(answer.messages()).as(body).hasSize(1);
    }
    assertThat(JIRA.post("alice", "api/2/issue", "{\"feilds\": {}}").messages().get(0))
        .startsWith("Unrecognized field \"feilds\".");
  }

  @Test
  public void saysTheSame_whetherAnIssueIsMissingOrHidden() throws Exception {
    var hidden = JIRA.issue("SEC", "Secret");

    for (var key : List.of(hidden, "SEC-99999", "NONE-1", "nonsense", "99999999")) {
      var answer = JIRA.get("dave", "api/2/issue/" + key);

      assertThat(answer.status()).as(key).isEqualTo(404);
      assertThat(answer.raw().body())
          .isEqualTo("{\"errorMessages\":[\"Issue Does Not Exist\"],\"errors\":{}}");
    }
    for (var path : List.of("", "/comment", "/properties", "/transitions")) {
      assertThat(JIRA.get("dave", "api/2/issue/" + hidden + path).status()).as(path).isEqualTo(404);
    }
    assertThat(JIRA.put("dave", "api/2/issue/" + hidden, "{\"fields\":{}}").status())
        .isEqualTo(404);
    assertThat(JIRA.delete("dave", "api/2/issue/" + hidden).status()).isEqualTo(404);
  }

  @Test
  public void saysTheSameOfProjects_whetherMissingOrHidden() throws Exception {
    var hidden = JIRA.post("dave", "api/2/issue", newIssue("SEC", "Task", "x", ""));
    var missing = JIRA.post("dave", "api/2/issue", newIssue("NONE", "Task", "x", ""));

    assertThat(hidden.status()).isEqualTo(400);
    assertThat(hidden.errors()).containsEntry("project", "valid project is required");
    assertThat(missing.raw().body()).isEqualTo(hidden.raw().body());
  }

  @Test
  public void refusesWhatSomebodyMayNotDo() throws Exception {
    var key = JIRA.issue("LOOK", "Look at it");
    var open = JIRA.issue("OPS", "Open to all");

    assertThat(JIRA.post("dave", "api/2/issue", newIssue("LOOK", "Task", "x", "")).status())
        .isEqualTo(403);
    assertThat(JIRA.put("dave", "api/2/issue/" + key, "{\"fields\":{}}").status()).isEqualTo(403);
    assertThat(JIRA.put("dave", "api/2/issue/" + key + "/assignee", "{\"name\":null}").status())
        .isEqualTo(403);
    assertThat(JIRA.post("dave", "api/2/issue/" + key + "/comment", "{\"body\":\"x\"}").status())
        .isEqualTo(403);
    assertThat(JIRA.put("dave", "api/2/issue/" + key + "/properties/x", "1").status())
        .isEqualTo(403);
    assertThat(JIRA.delete("dave", "api/2/issue/" + open).status()).isEqualTo(403);
  }

  @Test
  public void asksNobodyToSignIn() throws Exception {
    var key = JIRA.issue("OPS", "Not for nobody");

    assertThat(JIRA.get(NOBODY, "api/2/myself").status()).isEqualTo(401);
    assertThat(JIRA.post(NOBODY, "api/2/issue", newIssue("OPS", "Task", "x", "")).status())
        .isEqualTo(401);
    assertThat(JIRA.get(NOBODY, "api/2/issue/" + key).status()).isEqualTo(401);
    assertThat(JIRA.get(NOBODY, "api/2/issue/NONE-1").raw().body())
        .isEqualTo(JIRA.get(NOBODY, "api/2/issue/" + key).raw().body());
  }

  @Test
  public void assignsAndUnassigns() throws Exception {
    var key = JIRA.issue("OPS", "Whose");

    assertThat(
            JIRA.put("alice", "api/2/issue/" + key + "/assignee", "{\"name\":\"dave\"}").status())
        .isEqualTo(204);
    assertThat(assignee(key).path("name").asText()).isEqualTo("dave");
    assertThat(JIRA.put("alice", "api/2/issue/" + key + "/assignee", "{\"name\":null}").status())
        .isEqualTo(204);
    assertThat(assignee(key).isNull()).isTrue();
    var wrong = JIRA.put("alice", "api/2/issue/" + key + "/assignee", "{\"name\":\"ghost\"}");
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.errors()).containsEntry("assignee", "User 'ghost' does not exist.");
  }

  @Test
  public void deletesAnIssue_withItsSubTasksOnlyWhenAsked() throws Exception {
    var parent = JIRA.issue("OPS", "Parent");
    JIRA.post(
        "alice",
        "api/2/issue",
        newIssue("OPS", "Sub-task", "Child", ", \"parent\": {\"key\": \"" + parent + "\"}"));

    assertThat(JIRA.delete("admin", "api/2/issue/" + parent).status()).isEqualTo(400);
    assertThat(JIRA.delete("admin", "api/2/issue/" + parent + "?deleteSubtasks=true").status())
        .isEqualTo(204);
    assertThat(JIRA.get("admin", "api/2/issue/" + parent).status()).isEqualTo(404);
  }

  @Test
  public void namesWhatTheSandboxLacks() throws Exception {
    for (var path :
        List.of("dashboard", "issue/OPS-1/worklog", "issue/picker", "component/10000", "")) {
      var answer = JIRA.get("alice", "api/2/" + path);

      assertThat(answer.status()).as(path).isEqualTo(501);
      assertThat(answer.messages().get(0)).contains("/rest/api/2/" + path);
    }
    assertThat(JIRA.post("alice", "api/2/version", "{}").status()).isEqualTo(501);
  }

  @Test
  public void needsNoMoreStatements_forAnIssueWithManyRelatives() throws Exception {
    var parent = JIRA.issue("OPS", "Parent");
    statements(parent);
    var alone = statements(parent);

    for (var child = 0; child < 5; child++) {
      JIRA.post(
          "alice",
          "api/2/issue",
          newIssue("OPS", "Sub-task", "Child", ", \"parent\": {\"key\": \"" + parent + "\"}"));
    }

    assertThat(statements(parent)).isLessThanOrEqualTo(alone + 1);
  }

  private static int statements(String key) throws Exception {
    return Integer.parseInt(
        JIRA.get("alice", "api/2/issue/" + key)
            .raw()
            .headers()
            .firstValue("X-Sandbox-Statements")
            .orElseThrow());
  }

  private static JsonNode assignee(String key) throws Exception {
    return JIRA.get("alice", "api/2/issue/" + key).json().path("fields").path("assignee");
  }

  private static List<String> names(JsonNode issue) {
    Iterable<String> names = () -> issue.path("fields").fieldNames();
    return StreamSupport.stream(names.spliterator(), false).toList();
  }
}
