package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.Test;

/** Every answer that the plugin's REST methods can give, and in which order they look. */
public class StatusMatrixIT {

  private static final String BASE = "/rest/followthrough/1/";
  private static final Map<String, Object> REJECTION =
      Map.of("disposition", "rejected", "reasonCategory", "other", "reason", "It would not help");

  private static final List<String> REPORTS =
      List.of(
          "overdue",
          "overdue.csv",
          "overdue/groups",
          "aging",
          "completion",
          "time-to-done",
          "backlog");

  private final Person alice = Site.shared().as("alice");
  private final Person dave = Site.shared().as("dave");
  private final Person nobody = Site.shared().nobody();

  @Test
  public void asksForASignIn() {
    nobody.get(BASE + "incident/OPS-1/gate").expect(401);
    nobody.post(BASE + "incident/OPS-1/postmortem").expect(401);
    nobody.get(BASE + "postmortem/OPS-2").expect(401);
    nobody.get(BASE + "postmortem/OPS-2/actions").expect(401);
    nobody.post(BASE + "postmortem/OPS-2/actions", Map.of("summary", "x")).expect(401);
    nobody.get(BASE + "action/OPS-3").expect(401);
    nobody.post(BASE + "action/OPS-3/triage", REJECTION).expect(401);
    nobody.get(BASE + "compatibility").expect(401);
    for (var report : REPORTS) {
      nobody.get(BASE + "report/" + report).expect(401);
    }
    nobody.get(BASE + "report/rebuild").expect(401);
    nobody.post(BASE + "report/rebuild").expect(401);
  }

  @Test
  public void answersTheSame_forWhatIsMissingAndWhatIsInvisible() {
    var hidden = alice.issue("NET", "Incident", "A secret outage", Map.of());

    for (var path :
        new String[] {
          "incident/%s/gate",
          "incident/%s/lost",
          "postmortem/%s",
          "postmortem/%s/actions",
          "action/%s",
          "action/%s/history"
        }) {
      var missing = dave.get(BASE + path.formatted("NET-99999")).expect(404);
      var invisible = dave.get(BASE + path.formatted(hidden)).expect(404);
      assertThat(invisible.text()).isEqualTo(missing.text().replace("NET-99999", hidden));
    }
    dave.post(BASE + "incident/" + hidden + "/postmortem").expect(404);
    dave.post(BASE + "postmortem/" + hidden + "/actions", Map.of("summary", "x")).expect(404);
    dave.post(BASE + "action/" + hidden + "/triage", REJECTION).expect(404);
  }

  @Test
  public void answers404_forAnIssueOfAnotherKind() {
    var task = alice.issue("OPS", "Task", "Just a task", Map.of());

    alice.get(BASE + "incident/" + task + "/gate").expect(404);
    alice.get(BASE + "postmortem/" + task).expect(404);
    alice.get(BASE + "action/" + task).expect(404);
    alice.post(BASE + "action/" + task + "/triage", REJECTION).expect(404);
  }

  @Test
  public void answers409_forASecondPostmortem() {
    var incident = alice.incident("Twice");
    var first = alice.startPostmortem(incident);

    var second = alice.post(BASE + "incident/" + incident + "/postmortem").expect(409);

    assertThat(second.errorMessages())
        .containsExactly(incident + " has a postmortem already: " + first + ".");
  }

  @Test
  public void answers403_toThoseWhoMayLookButNotAct() {
    var incident = alice.issue("WEB", "Incident", "Look, do not touch", Map.of());
    var postmortem = alice.startPostmortem(incident);
    var action = alice.addAction(postmortem, Map.of("summary", "Guard it"));

    dave.get(BASE + "incident/" + incident + "/gate").expect(200);
    dave.post(BASE + "postmortem/" + postmortem + "/actions", Map.of("summary", "x")).expect(403);
    dave.post(BASE + "action/" + action + "/triage", REJECTION).expect(403);
    var bare = alice.issue("WEB", "Incident", "Without a postmortem", Map.of());
    dave.post(BASE + "incident/" + bare + "/postmortem").expect(403);
    dave.get(BASE + "compatibility").expect(403);
    dave.get(BASE + "report/rebuild").expect(403);
    dave.post(BASE + "report/rebuild").expect(403);
    for (var report : REPORTS) {
      dave.get(BASE + "report/" + report + "?owner=alice").expect(403);
    }
    assertThat(alice.gate(bare).text()).contains("has no postmortem");
  }

  @Test
  public void answers400_withEveryComplaintAtOnce() {
    var postmortem = alice.startPostmortem(alice.incident("Bad input"));
    var action = alice.addAction(postmortem, Map.of("summary", "Answer me"));

    var reply =
        alice
            .triage(
                action,
                Map.of(
                    "disposition", "accepted",
                    "type", "magic",
                    "owner", "nobody-of-that-name",
                    "due", "tomorrow",
                    "priorityAction", true))
            .expect(400);

    assertThat(reply.error("type")).contains("magic", "prevent");
    assertThat(reply.error("priority")).isEqualTo("Say how urgent it is.");
    assertThat(reply.error("owner")).isEqualTo("There is no user named nobody-of-that-name.");
    assertThat(reply.error("due")).contains("tomorrow", "2027-01-31");
    assertThat(reply.error("doneWhen")).contains("how one will know");
    assertThat(alice.get(BASE + "action/" + action).json().get("disposition").asText())
        .isEqualTo("proposed");
  }

  @Test
  public void answersReports_toEverybody_andRefusesWhatTheyCannotTell() {
    for (var report : REPORTS) {
      dave.get(BASE + "report/" + report).expect(200);
      var refused = dave.get(BASE + "report/" + report + "?project=NET&colour=red").expect(400);
      assertThat(refused.error("project")).contains("OPS, WEB");
      assertThat(refused.error("colour")).contains("owner, project, severity");
    }
  }

  @Test
  public void answers200And201_withWhatWasAskedFor() {
    var incident = alice.incident("All is well");
    var postmortem = alice.startPostmortem(incident);
    var action = alice.addAction(postmortem, Map.of("summary", "Do it"));
    alice.accept(action, "alice");

    var shown = alice.get(BASE + "postmortem/" + postmortem).expect(200).json();
    assertThat(shown.get("state").asText()).isEqualTo("draft");
    assertThat(shown.get("incidents").get(0).asText()).isEqualTo(incident);
    assertThat(shown.get("sections")).hasSize(14);
    assertThat(shown.get("missing").toString()).contains("Impact").doesNotContain("Timeline");
    var answered = alice.get(BASE + "action/" + action).expect(200).json();
    assertThat(answered.get("triaged").asBoolean()).isTrue();
    assertThat(answered.get("owner").asText()).isEqualTo("alice");
    assertThat(answered.get("due").asText()).isEqualTo(Person.DUE);
    assertThat(alice.fields(action).get("duedate").asText()).isEqualTo(Person.DUE);
    assertThat(alice.fields(action).get("assignee").get("name").asText()).isEqualTo("alice");
    assertThat(alice.fields(action).get("priority").get("name").asText()).isEqualTo("High");
    Site.shared().admin().get(BASE + "compatibility").expect(200);
    Site.shared().admin().get(BASE + "report/rebuild").expect(200);
    Site.shared().admin().post(BASE + "report/rebuild").expect(202);
  }

  @Test
  public void pagesThroughActionItems_untriagedFirst() {
    var postmortem = alice.startPostmortem(alice.incident("Many items"));
    var first = alice.addAction(postmortem, Map.of("summary", "One"));
    alice.addAction(postmortem, Map.of("summary", "Two"));
    alice.addAction(postmortem, Map.of("summary", "Three"));
    alice.accept(first, "alice");

    var page =
        alice
            .get(BASE + "postmortem/" + postmortem + "/actions?start=2&limit=2")
            .expect(200)
            .json();

    assertThat(page.get("total").asInt()).isEqualTo(3);
    assertThat(page.get("actions")).hasSize(1);
    assertThat(page.get("actions").get(0).get("key").asText()).isEqualTo(first);
    alice.get(BASE + "postmortem/" + postmortem + "/actions?limit=0").expect(400);
    alice.get(BASE + "postmortem/" + postmortem + "/actions?start=x").expect(400);
  }
}
