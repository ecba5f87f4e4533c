package io.followthrough.sandbox.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * What an issue shows besides its fields: "Jira Data Center platform REST API reference", section
 * "Expansion" and the parameter expand of api/2/issue/{issueIdOrKey} and api/2/search.
 */
public class ExpandContractTest {

  @ClassRule public static final RestServer JIRA = new RestServer();

  @Test
  public void namesTheFieldsAndWhatTheyAreMadeOf() throws Exception {
    var issue = issue(JIRA.issue("OPS", "Names"), "names,schema,names,nonsense");

    assertThat(issue.path("names").path("duedate").asText()).isEqualTo("Due Date");
    assertThat(issue.path("names").path("customfield_" + JIRA.lessons).asText())
        .isEqualTo("Lessons");
    assertThat(issue.path("schema").path("subtasks").path("items").asText())
        .isEqualTo("issuelinks");
    assertThat(issue.path("schema").path("customfield_" + JIRA.team).path("customId").asLong())
        .isEqualTo(JIRA.team);
    issue
        .path("fields")
        .fieldNames()
        .forEachRemaining(name -> assertThat(issue.path("names").has(name)).as(name).isTrue());
  }

  @Test
  public void rendersMarkupAndMoments() throws Exception {
    var key = JIRA.issue("OPS", "*Not* markup");
    JIRA.put(
        "alice",
        "api/2/issue/" + key,
        """
        {"fields": {"description": "*bold* <b>not</b> SEC-1 OPS-1", "duedate": "2030-03-20",
                    "customfield_%d": "_so_"},
         "update": {"comment": [{"add": {"body": "+said+"}}]}}"""
            .formatted(JIRA.lessons));

    var rendered = issue(key, "renderedFields").path("renderedFields");

    assertThat(rendered.path("description").asText())
        .contains("<strong>bold</strong>", "&lt;b&gt;not", "browse/OPS-1");
    assertThat(rendered.path("duedate").asText()).isEqualTo("20/Mar/30");
    assertThat(rendered.path("customfield_" + JIRA.lessons).asText()).contains("<em>so</em>");
    assertThat(rendered.path("comment").path("comments").path(0).path("body").asText())
        .contains("<u>said</u>");
    assertThat(rendered.path("created").asText()).matches("1\\d/Mar/30 .*");
    assertThat(rendered.path("summary").isNull()).isTrue();
  }

  @Test
  public void linksNoKeyOfAProjectThatIsHidden() throws Exception {
    var key = JIRA.issue("OPS", "Names another");
    JIRA.put("alice", "api/2/issue/" + key, "{\"fields\": {\"description\": \"see SEC-1\"}}");

    var seen = JIRA.get("dave", "api/2/issue/" + key + "?expand=renderedFields").json();

    assertThat(seen.path("renderedFields").path("description").asText()).doesNotContain("href");
  }

  @Test
  public void showsTransitionsWithTheIssue() throws Exception {
    var issue = issue(JIRA.issue("OPS", "Moves"), "transitions.fields,editmeta");

    assertThat(issue.path("transitions").findValuesAsText("name")).contains("Resolve Issue");
    assertThat(issue.path("transitions").findValues("fields")).isNotEmpty();
    assertThat(issue.path("editmeta").path("fields").has("summary")).isTrue();
  }

  @Test
  public void namesWhatItCannotShow() throws Exception {
    var path = "api/2/issue/" + JIRA.issue("OPS", "Lacks");

    for (var lacking : List.of("operations", "versionedRepresentations")) {
      var answer = JIRA.get("alice", path + "?expand=" + lacking);

      assertThat(answer.status()).isEqualTo(501);
      assertThat(answer.messages().get(0)).contains("expand=" + lacking);
    }
  }

  @Test
  public void expandsEachIssueOfASearch_withAConstantNumberOfStatements() throws Exception {
    for (var number = 0; number < 6; number++) {
      var key = JIRA.issue("LOOK", "Many");
      JIRA.put("alice", "api/2/issue/" + key, "{\"fields\": {\"summary\": \"Altered\"}}");
      JIRA.post("alice", "api/2/issue/" + key + "/comment", "{\"body\": \"said\"}");
    }

    var one = search(1);
    var all = search(6);

    assertThat(all.json().path("issues")).hasSize(6);
    for (var issue : all.json().path("issues")) {
      assertThat(issue.path("changelog").path("total").asInt()).isEqualTo(1);
      assertThat(issue.path("renderedFields").path("comment").path("total").asInt()).isEqualTo(1);
      assertThat(issue.has("names")).isFalse();
    }
    assertThat(all.json().path("names").path("summary").asText()).isEqualTo("Summary");
    assertThat(statements(all)).isEqualTo(statements(one));
  }

  private static RestServer.Answer search(int max) throws Exception {
    return JIRA.post(
        "alice",
        "api/2/search",
        """
        {"jql": "project = LOOK and summary ~ altered", "maxResults": %d, "fields": ["*all"],
         "expand": ["names", "changelog", "renderedFields"]}"""
            .formatted(max));
  }

  private static int statements(RestServer.Answer answer) {
    return Integer.parseInt(
        answer.raw().headers().firstValue("X-Sandbox-Statements").orElseThrow());
  }

  private static JsonNode issue(String key, String expand) throws Exception {
    return JIRA.get("alice", "api/2/issue/" + key + "?expand=" + expand).json();
  }
}
