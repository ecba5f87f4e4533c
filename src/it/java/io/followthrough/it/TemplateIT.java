package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Test;

/** What postmortems are made of, chosen by the policy of a project and the severity. */
public class TemplateIT {

  private static final String POLICY = "/rest/followthrough/1/policy/WEB";
  private static final String BASE = "/rest/followthrough/1/postmortem/";
  private static final Map<String, ?> HIGH = Map.of("priority", Map.of("name", "Highest"));
  private static final Map<String, ?> LOW = Map.of("priority", Map.of("name", "Low"));

  private final Person root = Site.shared().admin();
  private final Person alice = Site.shared().as("alice");

  @After
  public void sayNothing() {
    put(Map.of()).expect(200);
  }

  @Test
  public void isThatOfTheSeverity_andStaysThatOfWhatBeganWithIt() {
    var full = alice.startPostmortem(alice.issue("WEB", "Incident", "Severe", HIGH));
    var light = alice.startPostmortem(alice.issue("WEB", "Incident", "Slight", LOW));
    assertThat(sections(full)).contains("impact", "lucky", "lessons", "no-action-needed");
    assertThat(sections(light)).contains("summary", "impact").doesNotContain("lessons", "worked");
    assertThat(required(light)).containsExactly("summary", "contributing-factors");

    put(Map.of(
            "templates",
                Map.of(
                    "money",
                    Map.of(
                        "sections",
                        List.of(
                            Map.of(
                                "section",
                                "impact",
                                "required",
                                true,
                                "leastWords",
                                6,
                                "help",
                                "Say who lost money."),
                            Map.of("section", "lessons"))),
                    "light",
                    Map.of("sections", List.of(Map.of("section", "worked")))),
            "depths", Map.of("SEV1", "money")))
        .expect(200);
    var later = alice.startPostmortem(alice.issue("WEB", "Incident", "Severe again", HIGH));

    assertThat(sections(full)).contains("lucky", "timeline");
    assertThat(required(light)).containsExactly("summary", "contributing-factors");
    assertThat(alice.get(BASE + later).json().get("template").asText()).isEqualTo("money");
    assertThat(sections(later)).startsWith("impact", "lessons").contains("no-action-needed");
    assertThat(required(later)).containsExactly("impact");
  }

  @Test
  public void asksForItsLeast_everywhereInTheSameWay() {
    put(template(Map.of("section", "impact", "required", true, "leastWords", 6))).expect(200);
    var incident = alice.issue("WEB", "Incident", "Thin", HIGH);
    var postmortem = alice.startPostmortem(incident);
    var impact = BASE + postmortem + "/section/impact";

    var thin = write(impact, "Nobody could pay.");

    assertThat(thin.get("answered").asBoolean()).isFalse();
    assertThat(thin.get("lack").asText()).isEqualTo("3 of at least 6 words");
    assertThat(thin.get("missing").asInt()).isEqualTo(1);
    assertThat(alice.gate(incident).text()).contains("has 3 words. At least 6 are asked for.");
    assertThat(alice.get("/browse/" + postmortem).text()).contains("3 of at least 6 words");

    assertThat(write(impact, "Nobody could pay for forty minutes.").get("lack").asText()).isEmpty();
    assertThat(alice.gate(incident).text()).doesNotContain("At least 6");
  }

  @Test
  public void hasSectionsOfItsOwn_whereverSectionsAre() {
    var field =
        root.post(
                "/rest/api/2/field",
                Map.of(
                    "name", "What we told customers",
                    "type", "com.atlassian.jira.plugin.system.customfieldtypes:textarea"))
            .expect(201)
            .json()
            .get("id")
            .asText();
    put(template(Map.of("section", field, "name", "Told customers", "required", true))).expect(200);
    assertThat(root.get("/plugins/servlet/followthrough/policy/WEB").expect(200).text())
        .contains("What we told customers");
    var incident = alice.issue("WEB", "Incident", "Own sections", HIGH);
    var postmortem = alice.startPostmortem(incident);
    assertThat(alice.gate(incident).text()).contains("\\\"Told customers\\\" of " + postmortem);

    write(BASE + postmortem + "/section/" + field, "That they can pay again.");

    assertThat(alice.gate(incident).text()).doesNotContain("Told customers");
    assertThat(
            alice.get("/rest/api/2/issue/" + postmortem).json().get("fields").get(field).asText())
        .isEqualTo("That they can pay again.");
    put(Map.of()).expect(200);
    alice.put("/rest/api/2/issue/" + incident, Map.of("fields", LOW)).expect(204);
    assertThat(alice.get(BASE + postmortem + "/export?form=wiki").text())
        .contains("h2. Told customers\n\nThat they can pay again.");
  }

  /** A severity that sinks takes no text away. */
  @Test
  public void showsWhatWasWritten_alsoWhereNobodyAsksForItAnyMore() {
    var incident = alice.issue("WEB", "Incident", "Sinks", HIGH);
    var postmortem = alice.startPostmortem(incident);
    alice.write(postmortem, Map.of("Lessons", "Renew domains by a robot."));

    alice.put("/rest/api/2/issue/" + incident, Map.of("fields", LOW)).expect(204);
    root.post(
            "/rest/followthrough/1/incident/" + incident + "/severity/lower",
            Map.of("severity", "Low", "reason", "Few were hit"))
        .expect(200);

    assertThat(alice.get(BASE + postmortem).json().get("template").asText()).isEqualTo("light");
    assertThat(sections(postmortem)).contains("lessons").doesNotContain("worked");
    assertThat(alice.get(BASE + postmortem + "/export").text())
        .contains("## Lessons\n\nRenew domains by a robot.");
    write(BASE + postmortem + "/section/lessons", "Renew domains by two robots.");
    alice.get(BASE + postmortem + "/section/worked").expect(404);
  }

  @Test
  public void showsWhys_alsoWhereNobodyAsksForFactors() {
    put(Map.of(
            "templates",
            Map.of("own", Map.of("sections", List.of(Map.of("section", "impact")))),
            "depths",
            Map.of("SEV4", "own")))
        .expect(200);
    var postmortem = alice.startPostmortem(alice.issue("WEB", "Incident", "Sinks", LOW));

    alice.post(BASE + postmortem + "/whys", Map.of("text", "A lonely why")).expect(201);

    assertThat(alice.get(BASE + postmortem + "/export").text()).contains("A lonely why");
    assertThat(alice.get("/plugins/servlet/followthrough/read/" + postmortem).text())
        .contains("A lonely why");
  }

  @Test
  public void isRefused_withThePathOfEachFlaw() {
    var reply =
        put(Map.of(
                "templates",
                Map.of(
                    "none", Map.of("sections", List.of()),
                    "own",
                        Map.of(
                            "sections",
                            List.of(
                                Map.of("section", "impact"),
                                Map.of("section", "customfield_999999", "name", "Gone"))))))
            .expect(400);

    assertThat(reply.error("templates.none.sections")).contains("has no sections");
    assertThat(
            put(template(Map.of("section", "customfield_999999", "name", "Gone")))
                .expect(400)
                .error("templates.own.sections[0].section"))
        .contains("no text field customfield_999999");
    assertThat(put(Map.of("depths", Map.of("SEV1", "gone"))).expect(400).error("depths.SEV1"))
        .contains("full, light");
  }

  private static Map<String, ?> template(Map<String, ?> section) {
    return Map.of(
        "templates", Map.of("own", Map.of("sections", List.of(section))),
        "depths", Map.of("SEV1", "own"));
  }

  private JsonNode write(String section, String text) {
    var version = alice.get(section).expect(200).json().get("version").asText();
    return alice.put(section, Map.of("version", version, "text", text)).expect(200).json();
  }

  private List<String> sections(String postmortem) {
    return alice.get(BASE + postmortem).expect(200).json().get("sections").findValuesAsText("id");
  }

  private List<String> required(String postmortem) {
    var required = new ArrayList<String>();
    alice
        .get(BASE + postmortem)
        .json()
        .get("sections")
        .forEach(
            section -> {
              if (section.get("required").asBoolean()) {
                required.add(section.get("id").asText());
              }
            });
    return required;
  }

  private Reply put(Map<String, ?> policy) {
    var version = root.get(POLICY).expect(200).json().get("version").asInt();
    return root.put(POLICY, Map.of("version", version, "policy", policy));
  }
}
