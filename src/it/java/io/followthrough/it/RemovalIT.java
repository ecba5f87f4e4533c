package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.Test;

/** The plugin goes without a trace in the workflows, and sees what passed when it comes back. */
public class RemovalIT {

  private static final String REMOVAL = "/rest/followthrough/1/removal";
  private static final String SETUP = "/rest/followthrough/1/setup";

  @Test
  public void leavesWorkflowsThatWork_andFlagsWhatPassed_onceItIsBack() {
    var site = Site.forOne();
    try {
      var alice = site.as("alice");
      var admin = site.admin();
      var incident = alice.incident("Closed while the plugin was away");
      var postmortem = alice.startPostmortem(incident);
      assertThat(admin.get(REMOVAL).expect(200).json().get("workflows"))
          .extracting(one -> one.get("name").asText())
          .contains("Incident workflow", "Postmortem workflow");

      var left = admin.post(REMOVAL).expect(200).json();

      assertThat(left.get("workflows")).isEmpty();
      assertThat(admin.get("/plugins/servlet/followthrough/removal").expect(200).text())
          .contains("No workflow in use holds anything");
      site.withoutPlugin(
          () -> {
            alice.transition(postmortem, "Ask for review", Map.of()).expect(204);
            alice.resolve(incident).expect(204);
          });
      assertThat(alice.get("/browse/" + incident).expect(200).text())
          .contains("closed although its gate is shut");
      assertThat(alice.gate(incident).expect(200).text()).contains("\"opens\":false");
      assertThat(admin.get("/rest/followthrough/1/audit?act=workflow-released").text())
          .contains("Incident workflow", "Postmortem workflow", "Approve");

      setUpAgain(admin);

      assertThat(admin.get(REMOVAL).json().get("workflows").toString())
          .contains("Resolve", "Close", "Approve", "Return to draft");
      assertThat(alice.transition(postmortem, "Approve", Map.of()).expect(400).text())
          .contains("Postmortem summary");
      assertThat(alice.resolve(alice.incident("Asked again")).expect(400).text())
          .contains("postmortem");
    } finally {
      site.close();
    }
  }

  /** Does whatever a new plan says is to be done. */
  private static void setUpAgain(Person admin) {
    var projects = Map.of("projects", List.of("OPS"));
    admin
        .post(SETUP + "/plan", projects)
        .expect(200)
        .json()
        .get("tasks")
        .forEach(
            task -> {
              if (task.get("standing").asText().equals("to-do")) {
                var done =
                    admin
                        .post(
                            SETUP + "/task",
                            Map.of("projects", List.of("OPS"), "id", task.get("id").asText()))
                        .expect(200)
                        .json();
                assertThat(done.get("standing").asText()).isEqualTo("there");
              }
            });
  }

  @Test
  public void isForAdministratorsOnly() {
    Site.shared().as("alice").get(REMOVAL).expect(403);
    Site.shared().as("alice").post(REMOVAL).expect(403);
    Site.shared().nobody().post(REMOVAL).expect(401);
    Site.shared().as("alice").get("/plugins/servlet/followthrough/removal").expect(403);
  }
}
