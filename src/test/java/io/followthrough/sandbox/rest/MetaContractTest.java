package io.followthrough.sandbox.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * What can be created and edited: "Jira Data Center platform REST API reference", resources
 * api/2/issue/createmeta and api/2/issue/{issueIdOrKey}/editmeta; createmeta in one answer is told
 * of in "JIRA REST API Example - Discovering meta-data for creating issues". Custom fields are
 * added at api/2/field, as the same reference tells.
 */
public class MetaContractTest {

  @ClassRule public static final RestServer JIRA = new RestServer();

  private static final String META = "api/2/issue/createmeta";

  @Test
  public void listsProjectsAndTypes_inOneAnswer() throws Exception {
    var meta = JIRA.get("alice", META).json();

    assertThat(meta.path("projects").findValuesAsText("key"))
        .containsExactlyInAnyOrder("OPS", "SEC", "LOOK");
    var types = meta.path("projects").path(0).path("issuetypes");
    assertThat(types.findValuesAsText("name")).contains("Task", "Sub-task");
    assertThat(types.path(0).has("fields")).isFalse();
  }

  @Test
  public void listsOnlyWhatWasAskedFor() throws Exception {
    var meta =
        JIRA.get(
                "alice",
                META
                    + "?projectKeys=OPS,NONE&issuetypeNames=Task&expand=projects.issuetypes.fields")
            .json();

    assertThat(meta.path("projects")).hasSize(1);
    assertThat(meta.path("projects").path(0).path("key").asText()).isEqualTo("OPS");
    var types = meta.path("projects").path(0).path("issuetypes");
    assertThat(types).hasSize(1);
    assertThat(types.path(0).path("fields").path("summary").path("required").asBoolean()).isTrue();
  }

  @Test
  public void namesNoProjectInWhichNothingCanBeCreated() throws Exception {
    assertThat(JIRA.get("dave", META).json().path("projects").findValuesAsText("key"))
        .containsExactly("OPS");
    assertThat(JIRA.get("dave", META + "?projectKeys=SEC").json().path("projects")).isEmpty();
  }

  @Test
  public void pagesTypesAndFields() throws Exception {
    var types = JIRA.get("alice", META + "/OPS/issuetypes?maxResults=2").json();
    var task = typeId("Task");
    var fields = JIRA.get("alice", META + "/OPS/issuetypes/" + task).json();

    assertThat(types.path("values")).hasSize(2);
    assertThat(types.path("isLast").asBoolean()).isFalse();
    assertThat(types.path("total").asInt()).isGreaterThan(2);
    assertThat(fields.path("isLast").asBoolean()).isTrue();
    assertThat(fields.path("values").findValuesAsText("fieldId"))
        .contains("project", "issuetype", "summary", "priority", "customfield_" + JIRA.team);
  }

  @Test
  public void refusesPagesOfProjects_whereNothingCanBeCreated() throws Exception {
    assertThat(JIRA.get("dave", META + "/SEC/issuetypes").status()).isEqualTo(404);
    assertThat(JIRA.get("dave", META + "/SEC/issuetypes").raw().body())
        .isEqualTo(JIRA.get("dave", META + "/NONE/issuetypes").raw().body().replace("NONE", "SEC"));
    assertThat(JIRA.get("dave", META + "/LOOK/issuetypes").status()).isEqualTo(403);
    assertThat(JIRA.get("alice", META + "/OPS/issuetypes/1234567").status()).isEqualTo(404);
  }

  @Test
  public void saysWhatFieldsTake() throws Exception {
    var fields =
        JIRA.get(
                "alice",
                META + "?projectKeys=OPS&issuetypeNames=Sub-task&expand=projects.issuetypes.fields")
            .json()
            .path("projects")
            .path(0)
            .path("issuetypes")
            .path(0)
            .path("fields");

    assertThat(fields.path("parent").path("required").asBoolean()).isTrue();
    assertThat(fields.path("priority").path("allowedValues").findValuesAsText("name"))
        .contains("High", "Low");
    assertThat(fields.path("priority").path("defaultValue").path("name").asText())
        .isEqualTo("Medium");
    assertThat(
            fields.path("customfield_" + JIRA.team).path("allowedValues").findValuesAsText("value"))
        .containsExactly("Blue");
    assertThat(fields.path("assignee").path("autoCompleteUrl").asText())
        .contains("user/assignable/search?project=OPS");
  }

  @Test
  public void everyFieldItNamesCanBeSet() throws Exception {
    var fields =
        JIRA.get(
                "alice",
                META + "?projectKeys=OPS&issuetypeNames=Task&expand=projects.issuetypes.fields")
            .json()
            .path("projects")
            .path(0)
            .path("issuetypes")
            .path(0)
            .path("fields");

    for (var field : fields) {
      var id = field.path("fieldId").asText();
      var answer =
          JIRA.post("alice", "api/2/issue", "{\"fields\": {\"" + id + "\": null}}").errors();
      assertThat(answer.getOrDefault(id, "")).as(id).doesNotContain("cannot be set");
    }
  }

  @Test
  public void saysWhatCanBeEdited() throws Exception {
    var key = JIRA.issue("OPS", "Edit me");

    var fields = editmeta("alice", key);

    assertThat(fields.path("summary").path("operations").path(0).asText()).isEqualTo("set");
    assertThat(fields.path("comment").path("operations")).hasSize(3);
    assertThat(fields.path("issuelinks").path("operations").path(0).asText()).isEqualTo("add");
    assertThat(fields.has("project")).isFalse();
  }

  @Test
  public void offersNothing_toWhoMayOnlyLook() throws Exception {
    assertThat(editmeta("dave", JIRA.issue("LOOK", "Look"))).isEmpty();
    var hidden = JIRA.issue("SEC", "Hidden");
    assertThat(JIRA.get("dave", "api/2/issue/" + hidden + "/editmeta").status()).isEqualTo(404);
  }

  private static JsonNode editmeta(String user, String key) throws Exception {
    return JIRA.get(user, "api/2/issue/" + key + "/editmeta").json().path("fields");
  }

  private static String typeId(String name) {
    return JIRA.tracker.around.types().withName(name).orElseThrow().getId();
  }

  @Test
  public void addsACustomField_forAdministrators() throws Exception {
    var text =
        """
        {"name": "Customers", "type": "com.atlassian.jira.plugin.system.customfieldtypes:textarea",
         "searcherKey": "com.atlassian.jira.plugin.system.customfieldtypes:textsearcher"}""";
    assertThat(JIRA.post("alice", "api/2/field", text).status()).isEqualTo(403);
    assertThat(JIRA.post("admin", "api/2/field", "{\"name\": \"x\", \"type\": \"y\"}").status())
        .isEqualTo(400);

    var made = JIRA.post("admin", "api/2/field", text);

    assertThat(made.status()).isEqualTo(201);
    assertThat(made.json().path("id").asText()).startsWith("customfield_");
    assertThat(JIRA.get("alice", "api/2/field").json().findValuesAsText("id"))
        .contains(made.json().path("id").asText());
  }
}
