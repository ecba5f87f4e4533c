package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Test;

/** The review of a postmortem over REST and through the workflow, on the running jar. */
public class ReviewIT {

  private static final String BASE = "/rest/followthrough/1/postmortem/";

  private final Person alice = Site.shared().as("alice");
  private final Person bob = Site.shared().as("bob");
  private final Person carol = Site.shared().as("carol");
  private final Person dave = Site.shared().as("dave");

  @After
  public void sayNothing() {
    say(Map.of());
  }

  @Test
  public void approvesWithASecondPairOfEyes_andFallsOnceARequiredSectionChanges() {
    var incident = alice.incident("Reviewed");
    var postmortem = alice.startPostmortem(incident);
    alice.writeAll(postmortem);
    alice.write(
        postmortem, Map.of("No action needed because", "The zone is renewed for ten years."));
    alice.transition(postmortem, "Ask for review", Map.of()).expect(204);

    assertThat(alice.post(review(postmortem) + "/approve").expect(403).errorMessages())
        .containsExactly("You started " + postmortem + ": somebody else has to approve it.");
    var approved = bob.post(review(postmortem) + "/approve").expect(200).json();
    assertThat(approved.get("state").asText()).isEqualTo("approved");
    assertThat(approved.get("approvals")).hasSize(1);
    assertThat(alice.status(postmortem)).isEqualTo("Approved");
    assertThat(alice.gate(incident).json().get("opens").asBoolean()).isTrue();

    carol.write(postmortem, Map.of("Impact", "Nobody noticed."));

    assertThat(alice.status(postmortem)).isEqualTo("In review");
    assertThat(alice.gate(incident).json().get("opens").asBoolean()).isFalse();
    var fallen = alice.get(review(postmortem)).expect(200).json();
    assertThat(fallen.get("state").asText()).isEqualTo("in-review");
    assertThat(fallen.get("approvals")).isEmpty();
    assertThat(fallen.get("steps").get(1).get("kind").asText()).isEqualTo("fell");
    assertThat(fallen.get("steps").get(1).get("by").asText()).isEqualTo("Carol Cherry");

    bob.transition(postmortem, "Approve", Map.of()).expect(204);
    assertThat(alice.gate(incident).json().get("opens").asBoolean()).isTrue();
    bob.transition(postmortem, "Publish", Map.of()).expect(204);
    alice.write(postmortem, Map.of("Impact", "One customer noticed."));
    assertThat(alice.status(postmortem)).isEqualTo("In review");
  }

  @Test
  public void refusesAnUnfinishedOne_onEveryRoute_namingEachSection() {
    var postmortem = alice.startPostmortem(alice.incident("Unfinished"));
    alice.writeAll(postmortem);
    alice.write(postmortem, Map.of("Impact", "see above", "Lessons", ""));
    alice.transition(postmortem, "Ask for review", Map.of()).expect(204);

    var overRest = bob.post(review(postmortem) + "/approve").expect(409);
    var overWorkflow = bob.transition(postmortem, "Approve", Map.of()).expect(400);

    assertThat(overRest.json().get("errors").get("impact").asText()).contains("Impact");
    assertThat(overRest.json().get("errors").get("lessons").asText()).contains("Lessons");
    assertThat(overWorkflow.errorMessages())
        .hasSize(2)
        .anySatisfy(text -> assertThat(text).contains("Impact"))
        .anySatisfy(text -> assertThat(text).contains("Lessons"));
    assertThat(alice.transition(postmortem, "Approve", Map.of()).expect(400).errorMessages())
        .hasSize(3);
    assertThat(alice.status(postmortem)).isEqualTo("In review");
  }

  @Test
  public void sendsItBackWithAReason_onEveryRoute() {
    var postmortem = alice.startPostmortem(alice.incident("Sent back"));
    alice.transition(postmortem, "Ask for review", Map.of()).expect(204);

    bob.transition(postmortem, "Return to draft", Map.of()).expect(400);
    bob.post(review(postmortem) + "/return", Map.of("reason", " ")).expect(400);
    bob.post(review(postmortem) + "/return", Map.of("reason", "Say who noticed.")).expect(200);

    assertThat(alice.status(postmortem)).isEqualTo("Draft");
    var step = alice.get(review(postmortem)).json().get("steps").get(0);
    assertThat(step.get("kind").asText()).isEqualTo("returned");
    assertThat(step.get("reason").asText()).isEqualTo("Say who noticed.");
    bob.post(review(postmortem) + "/return", Map.of("reason", "Again, please.")).expect(409);
  }

  @Test
  public void waitsForAsManyAsThePolicySays() {
    var postmortem = alice.startPostmortem(alice.issue("NET", "Incident", "Two pairs", Map.of()));
    alice.writeAll(postmortem);
    alice.transition(postmortem, "Ask for review", Map.of()).expect(204);
    say(Map.of("limits", Map.of("approvals", 2)));

    bob.post(review(postmortem) + "/approve").expect(200);
    assertThat(alice.status(postmortem)).isEqualTo("In review");
    assertThat(bob.post(review(postmortem) + "/approve").expect(409).errorMessages())
        .containsExactly("You approved what " + postmortem + " says now already.");
    carol.post(review(postmortem) + "/approve").expect(200);
    assertThat(alice.status(postmortem)).isEqualTo("Approved");
  }

  @Test
  public void isForThoseWhomThePolicyNames_andWaitsForSomebodyOfEach() {
    var postmortem = inReview("By right");
    say(
        Map.of(
            "rights", Map.of("review", List.of("group:web-team", "administrators")),
            "quorum", List.of("administrators")));

    assertThat(bob.post(review(postmortem) + "/approve").expect(403).errorMessages())
        .containsExactly(
            "You may not approve " + postmortem + ". The policy of its project says who may.");
    var waiting = carol.post(review(postmortem) + "/approve").expect(200).json();
    assertThat(waiting.get("absent").toString()).isEqualTo("[\"administrators\"]");
    assertThat(carol.get("/browse/" + postmortem).text())
        .contains("Somebody of each of these still has to approve it: administrators.");
    assertThat(alice.status(postmortem)).isEqualTo("In review");

    Site.shared().admin().post(review(postmortem) + "/approve").expect(200);
    assertThat(alice.status(postmortem)).isEqualTo("Approved");
  }

  @Test
  public void isNotForWhoeverWroteSomeOfIt_untilItWasApproved() {
    var postmortem = inReview("Written by two");
    bob.write(postmortem, Map.of("Impact", "Bob saw it all."));

    assertThat(bob.post(review(postmortem) + "/approve").expect(403).errorMessages())
        .containsExactly(
            "You wrote a required section of "
                + postmortem
                + " since it was approved last: somebody else has to approve it.");
    assertThat(bob.transition(postmortem, "Approve", Map.of()).expect(400).text())
        .contains("You wrote a required section");
    assertThat(bob.get("/browse/" + postmortem).text())
        .contains("You wrote a required section since it was approved last")
        .doesNotContain("Approve postmortem");
    carol.post(review(postmortem) + "/approve").expect(200);
    carol.write(postmortem, Map.of("Impact", "Carol saw more."));

    bob.post(review(postmortem) + "/approve").expect(200);
    assertThat(alice.status(postmortem)).isEqualTo("Approved");
  }

  @Test
  public void isForWhoeverWroteSomeOfIt_whereNobodyElseIsLeft() {
    var postmortem = inReview("A team of two");
    bob.write(postmortem, Map.of("Impact", "Bob saw it all."));
    carol.write(postmortem, Map.of("Lessons", "Carol learned it all."));

    say(Map.of("rights", Map.of("review", List.of("group:network-team"))));

    assertThat(alice.post(review(postmortem) + "/approve").expect(403).errorMessages())
        .containsExactly("You started " + postmortem + ": somebody else has to approve it.");
    bob.post(review(postmortem) + "/approve").expect(200);
    assertThat(alice.status(postmortem)).isEqualTo("Approved");
  }

  private String inReview(String summary) {
    var postmortem = alice.startPostmortem(alice.issue("NET", "Incident", summary, Map.of()));
    alice.writeAll(postmortem);
    alice.transition(postmortem, "Ask for review", Map.of()).expect(204);
    return postmortem;
  }

  private static void say(Map<String, ?> policy) {
    var address = "/rest/followthrough/1/policy/NET";
    var root = Site.shared().admin();
    var version = root.get(address).expect(200).json().get("version").asInt();
    root.put(address, Map.of("version", version, "forOpen", false, "policy", policy)).expect(200);
  }

  @Test
  public void withdraws_whatCountsNoMore() {
    var incident = alice.incident("Withdrawn");
    var postmortem = alice.startPostmortem(incident);
    alice.writeAll(postmortem);
    alice.approve(postmortem);

    alice.transition(postmortem, "Withdraw", Map.of()).expect(204);

    assertThat(alice.get(review(postmortem)).json().get("state").asText()).isEqualTo("withdrawn");
    assertThat(alice.gate(incident).json().get("opens").asBoolean()).isFalse();
    alice.transition(postmortem, "Back to draft", Map.of()).expect(204);
  }

  @Test
  public void answersTheSame_forWhatIsMissingAndWhatIsInvisible() {
    var hidden = alice.startPostmortem(alice.issue("NET", "Incident", "A secret", Map.of()));

    assertThat(dave.get(review(hidden)).expect(404).text())
        .isEqualTo(dave.get(review("NET-99999")).expect(404).text().replace("NET-99999", hidden));
    dave.post(review(hidden) + "/approve").expect(404);
    dave.post(review(hidden) + "/return", Map.of("reason", "Why")).expect(404);
    Site.shared().nobody().get(review(hidden)).expect(401);
    Site.shared().nobody().post(review(hidden) + "/approve").expect(401);
  }

  private static String review(String postmortem) {
    return BASE + postmortem + "/review";
  }
}
