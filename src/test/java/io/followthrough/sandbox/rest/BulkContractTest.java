package io.followthrough.sandbox.rest;

import static io.followthrough.sandbox.rest.RestServer.newIssue;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.ClassRule;
import org.junit.Test;

/** Many at once: "Jira Data Center platform REST API reference", resource api/2/issue/bulk. */
public class BulkContractTest {

  @ClassRule public static final RestServer JIRA = new RestServer();

  @Test
  public void createsAll_inTheirOrder() throws Exception {
    var answer = bulk("alice", task("One"), task("Two"));

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.json().path("errors")).isEmpty();
    var keys = answer.json().path("issues").findValuesAsText("key");
    assertThat(keys).hasSize(2);
    var second = JIRA.get("alice", "api/2/issue/" + keys.get(1)).json();
    assertThat(second.path("fields").path("summary").asText()).isEqualTo("Two");
    assertThat(answer.json().path("issues").path(1).path("self").asText())
        .isEqualTo(second.path("self").asText());
  }

  @Test
  public void createsTheOthers_whenSomeAreRefused() throws Exception {
    var before = count();

    var answer =
        bulk(
            "alice",
            task(""),
            task("Good"),
            "[]",
            """
            {"fields": {"project": {"key": "OPS"}, "issuetype": {"name": "Task"}, "summary": "Half"},
             "update": {"comment": [{"add": {"body": " "}}]}}""");

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.json().path("issues")).hasSize(1);
    var errors = answer.json().path("errors");
    assertThat(errors.findValuesAsText("failedElementNumber")).containsExactly("0", "2", "3");
    assertThat(errors.path(0).path("status").asInt()).isEqualTo(400);
    assertThat(errors.path(0).path("elementErrors").path("errors").path("summary").asText())
        .isEqualTo("You must specify a summary of the issue.");
    assertThat(errors.path(2).path("elementErrors").path("errors").path("comment").asText())
        .isEqualTo("Comment body can not be empty!");
    assertThat(count()).isEqualTo(before + 1);
  }

  @Test
  public void answers400_whenNoneIsCreated() throws Exception {
    var answer = bulk("dave", newIssue("SEC", "Task", "x", ""), newIssue("LOOK", "Task", "x", ""));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("issues")).isEmpty();
    assertThat(answer.json().path("errors").findValuesAsText("status"))
        .containsExactly("400", "403");
    assertThat(JIRA.post("alice", "api/2/issue/bulk", "{}").status()).isEqualTo(400);
    assertThat(JIRA.post("alice", "api/2/issue/bulk", "{\"issueUpdates\": []}").status())
        .isEqualTo(400);
  }

  @Test
  public void tellsListenersOfWhatWasCreatedAndOfNothingElse() throws Exception {
    var heard = new ArrayList<String>();
    var listener = new Listener(heard);
    JIRA.tracker.events.register(listener);

    bulk(
        "alice",
        task("Heard"),
        """
        {"fields": {"project": {"key": "OPS"}, "issuetype": {"name": "Task"}, "summary": "Undone"},
         "update": {"comment": [{"remove": {"id": "1"}}]}}""");

    JIRA.tracker.events.unregister(listener);
    assertThat(heard).containsExactly("Heard");
  }

  @Test
  public void createsMoreThanShareATransaction() throws Exception {
    var tasks = IntStream.range(0, 120).mapToObj(number -> task("Number " + number));

    var answer = bulk("alice", tasks.toArray(String[]::new));

    assertThat(answer.json().path("issues")).hasSize(120);
  }

  private static int count() throws Exception {
    return JIRA.get("alice", "api/2/search?maxResults=0&jql=project%3DOPS")
        .json()
        .path("total")
        .asInt();
  }

  private static String task(String summary) {
    return newIssue("OPS", "Task", summary, "");
  }

  private static RestServer.Answer bulk(String user, String... issues) throws Exception {
    var all = List.of(issues).stream().collect(Collectors.joining(","));
    return JIRA.post(user, "api/2/issue/bulk", "{\"issueUpdates\": [" + all + "]}");
  }

  /** Hears of issues that change. */
  public static final class Listener {

    private final List<String> heard;

    Listener(List<String> heard) {
      this.heard = heard;
    }

    @EventListener
    public void on(IssueEvent event) {
      heard.add(event.getIssue().getSummary());
    }
  }
}
