package io.followthrough.sandbox.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.ClassRule;
import org.junit.Test;

public class FaultMappingTest {

  @ClassRule public static final RestServer JIRA = new RestServer();

  @Test
  public void tellsAReferenceAndNoCause_whenTheSandboxItselfFails() throws Exception {
    var key = JIRA.issue("OPS", "Broken");
    JIRA.tracker.store().sql().alterTable("change_item").renameTo("change_item_gone").execute();

    var answer = JIRA.get("alice", "api/2/issue/" + key + "?expand=changelog");

    JIRA.tracker.store().sql().alterTable("change_item_gone").renameTo("change_item").execute();
    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.messages().get(0)).contains("reference").doesNotContain("change_item");
  }

  @Test
  public void refusesABodyThatIsTooLarge_whetherToldBeforehandOrNot() throws Exception {
    var bytes =
        ("{\"fields\": {\"summary\": \"" + "x".repeat(10 * 1024 * 1024) + "\"}}").getBytes();

    for (var body :
        new BodyPublisher[] {
          BodyPublishers.ofByteArray(bytes),
          BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes))
        }) {
      var answer =
          JIRA.send(
              "alice",
              JIRA.request("api/2/issue").header("Content-Type", "application/json").POST(body));

      assertThat(answer.status()).isEqualTo(413);
      assertThat(answer.messages())
          .containsExactly("The request is larger than 10 MB. Send less at once.");
    }
  }

  @Test
  public void takesOnlyJson() throws Exception {
    var answer =
        JIRA.send(
            "alice",
            JIRA.request("api/2/issue")
                .header("Content-Type", "text/plain")
                .header("X-Atlassian-Token", "no-check")
                .POST(BodyPublishers.ofString("{}")));

    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.messages()).containsExactly("Send the body as application/json.");
  }
}
