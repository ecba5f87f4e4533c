package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.Test;

/**
 * What a postmortem leaves alone on purpose is a risk that somebody else stands for, with an end.
 */
public class LeaveAloneIT {

  private static final String BASE = "/rest/followthrough/1/postmortem/";
  private static final String NEXT_MONTH = LocalDate.now(ZoneOffset.UTC).plusDays(30).toString();

  private final Person alice = Site.shared().as("alice");
  private final Person dave = Site.shared().as("dave");

  @Test
  public void becomesAnAcceptedRisk_andAnswersItsSection() {
    var incident = alice.incident("Left alone");
    var postmortem = alice.startPostmortem(incident);
    var section = BASE + postmortem + "/section/leave-alone";
    assertThat(alice.get(section).json().get("answered").asBoolean()).isFalse();

    var item = add(postmortem, Map.of()).expect(201).key();

    var told = alice.get("/rest/followthrough/1/action/" + item).expect(200).json();
    assertThat(told.get("disposition").asText()).isEqualTo("risk-accepted");
    assertThat(told.get("triaged").asBoolean()).isTrue();
    assertThat(told.get("until").asText()).isEqualTo(NEXT_MONTH);
    assertThat(alice.get("/rest/followthrough/1/action/" + item + "/history").text())
        .contains("risk-accepted");
    assertThat(alice.get(section).json().get("answered").asBoolean()).isTrue();
    assertThat(alice.get(BASE + postmortem + "/left-alone").json().get("leftAlone"))
        .extracting(one -> one.get("key").asText())
        .containsExactly(item);
    assertThat(alice.gate(incident).text())
        .doesNotContain("action-items-triaged\",\"standing\":\"unmet");
    assertThat(alice.get(BASE + postmortem + "/export").text())
        .contains("## What to leave alone")
        .contains(
            "| " + item + " | The old printer | Costs a month, risks a page. | " + NEXT_MONTH);
    assertThat(alice.get("/plugins/servlet/followthrough/read/" + postmortem).text())
        .contains("Costs a month, risks a page.");
  }

  @Test
  public void saysAllThatIsWrong_andAddsNothing() {
    var postmortem = alice.startPostmortem(alice.incident("Left alone badly"));

    var reply =
        add(
                postmortem,
                Map.of("summary", " ", "reason", "tbd", "until", "2020-01-01", "approver", "alice"))
            .expect(400);

    assertThat(reply.error("summary")).contains("Say in a line");
    assertThat(reply.error("reason")).contains("Say why");
    assertThat(reply.error("until")).isNotEmpty();
    assertThat(reply.error("approver")).contains("Nobody approves what he asks for himself");
    assertThat(add(postmortem, Map.of("approver", "dave")).expect(400).error("approver"))
        .isNotEmpty();
    assertThat(add(postmortem, Map.of("until", "2090-01-01")).expect(400).error("until"))
        .contains("180");
    assertThat(alice.get(BASE + postmortem).json().get("actions").asInt()).isZero();
  }

  @Test
  public void isForThoseWhoMayWrite() {
    var postmortem = alice.startPostmortem(alice.issue("WEB", "Incident", "Not yours", Map.of()));
    var body = body(Map.of());
    Site.shared().nobody().post(BASE + postmortem + "/left-alone", body).expect(401);
    dave.post(BASE + postmortem + "/left-alone", body).expect(403);
    dave.get(BASE + postmortem + "/left-alone").expect(200);
    alice.post(BASE + "OPS-99999/left-alone", body).expect(404);
    var hidden = alice.startPostmortem(alice.issue("NET", "Incident", "Hidden", Map.of()));
    dave.post(BASE + hidden + "/left-alone", body).expect(404);
    dave.get(BASE + hidden + "/left-alone").expect(404);
  }

  private Reply add(String postmortem, Map<String, String> otherwise) {
    return alice.post(BASE + postmortem + "/left-alone", body(otherwise));
  }

  private static Map<String, String> body(Map<String, String> otherwise) {
    var body =
        new HashMap<>(
            Map.of(
                "summary", "The old printer",
                "reason", "Costs a month, risks a page.",
                "until", NEXT_MONTH,
                "approver", "admin"));
    body.putAll(otherwise);
    return body;
  }
}
