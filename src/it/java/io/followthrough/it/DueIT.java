package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.Test;

/** The policy proposes by when an item is to be done; a later day takes a reason. */
public class DueIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

  private final Person alice = Site.shared().as("alice");
  private final Person dave = Site.shared().as("dave");

  @Test
  public void proposesADayWithItsReason_andTakesAnEarlierOneFreely() {
    var incident = incident("Highest");
    var item = item(incident);

    var proposal = due(item, "High", false).get("proposal");

    var day = working(TODAY.plusDays(15));
    assertThat(proposal.get("due").asText()).isEqualTo(day.toString());
    assertThat(proposal.get("basis").asText()).isEqualTo("unresolved");
    assertThat(proposal.get("reason").asText())
        .isEqualTo(
            "15 days from "
                + TODAY
                + " on, when it is accepted: "
                + incident
                + " is not resolved yet");
    assertThat(due(item, "Low", true).get("proposal").get("days").asInt()).isEqualTo(28);

    accept(item, day.minusDays(1), "", "").expect(200);
    assertThat(action(item).get("extension").isNull()).isTrue();
  }

  @Test
  public void asksForAReason_forALaterDay_andForAnApprover_afterTwo() {
    var item = item(incident("Highest"));
    var late = working(TODAY.plusDays(15)).plusDays(1);

    assertThat(accept(item, late, "", "").expect(400).error("extension"))
        .contains("The policy proposes " + working(TODAY.plusDays(15)) + ": 15 days from");
    accept(item, late, "The vendor is slow.", "").expect(200);
    accept(item, late.plusDays(1), "Slower still.", "").expect(200);

    assertThat(due(item, "High", false).get("extensions").asInt()).isEqualTo(2);
    assertThat(accept(item, late.plusDays(2), "Much slower.", "").expect(400).error("approver"))
        .contains("put off 2 times or more");
    assertThat(
            accept(item, late.plusDays(2), "Much slower.", "alice").expect(400).error("approver"))
        .isEqualTo("Nobody approves what he asks for himself. Name somebody else.");
    accept(item, late.plusDays(2), "Much slower.", "admin").expect(200);

    assertThat(action(item).get("extensions").asInt()).isEqualTo(3);
    assertThat(action(item).get("approver").asText()).isEqualTo("admin");
    assertThat(alice.get("/browse/" + item).text()).contains("Much slower.");
    accept(item, late, "", "").expect(200);
  }

  @Test
  public void countsFromTheResolve_onceThereIsOne() {
    var incident = incident("High");
    var item = item(incident);
    var postmortem = alice.fields(item).get("parent").get("key").asText();
    alice.writeAll(postmortem);
    alice.approve(postmortem);
    accept(item, TODAY.plusDays(3), "", "").expect(200);
    alice.resolve(incident).expect(204);
    var other = alice.addAction(postmortem, Map.of("summary", "One more"));

    var proposal = due(other, "High", false).get("proposal");

    assertThat(proposal.get("reason").asText())
        .isEqualTo("30 days after " + incident + " was resolved on " + TODAY);
  }

  @Test
  public void isToldToThoseWhoSeeTheItem_andKnowsPriorities() {
    var hidden =
        alice.addAction(
            alice.startPostmortem(alice.issue("NET", "Incident", "Secret", Map.of())),
            Map.of("summary", "Hidden"));

    dave.get("/rest/followthrough/1/action/" + hidden + "/due?priority=High").expect(404);
    Site.shared().nobody().get(path(hidden) + "?priority=High").expect(401);
    assertThat(alice.get(path(hidden) + "?priority=Urgent").expect(400).error("priority"))
        .contains("Urgent", "Highest");
    alice.get(path(hidden)).expect(400);
  }

  private String incident(String priority) {
    return alice.issue(
        "OPS", "Incident", "One with a deadline", Map.of("priority", Map.of("name", priority)));
  }

  private String item(String incident) {
    return alice.addAction(alice.startPostmortem(incident), Map.of("summary", "Do it in time"));
  }

  private JsonNode due(String item, String priority, boolean priorityAction) {
    return alice
        .get(path(item) + "?priority=" + priority + "&priorityAction=" + priorityAction)
        .expect(200)
        .json();
  }

  private JsonNode action(String item) {
    return alice.get("/rest/followthrough/1/action/" + item).expect(200).json();
  }

  private static String path(String item) {
    return "/rest/followthrough/1/action/" + item + "/due";
  }

  private Reply accept(String item, LocalDate due, String extension, String approver) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("disposition", "accepted");
    answer.put("type", "prevent");
    answer.put("priority", "High");
    answer.put("owner", "alice");
    answer.put("due", due.toString());
    answer.put("extension", extension);
    answer.put("approver", approver);
    return alice.triage(item, answer);
  }

  private static LocalDate working(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.plusDays(2);
      case SUNDAY -> day.plusDays(1);
      default -> day;
    };
  }
}
