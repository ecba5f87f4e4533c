package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.Test;

/** Factors and whys over REST, on the running jar. */
public class FactorsIT {

  private static final String BASE = "/rest/followthrough/1/";

  private final Person alice = Site.shared().as("alice");
  private final Person dave = Site.shared().as("dave");

  @Test
  public void warnsAboutASingleFactor_whereTheIncidentAsksForAFullPostmortem() {
    var postmortem = alice.startPostmortem(alice.incident("Logins fail"));
    var factors = factors(postmortem);
    assertThat(alice.get(factors).expect(200).json().get("warnings")).isEmpty();

    add(factors, Map.of("category", "config-push", "text", "The new pool size went live"));
    var one = add(factors, Map.of("category", "software", "text", "The pool leaks"));
    assertThat(one.get("warnings").get(0).asText()).contains("Only one contributing factor");
    var two = add(factors, Map.of("category", "capacity", "text", "Load had doubled"));
    assertThat(two.get("warnings")).hasSize(1);
    var three = add(factors, Map.of("category", "network", "text", "Retries | flooded the link"));

    assertThat(three.get("warnings")).isEmpty();
    assertThat(three.get("factors").findValuesAsText("role"))
        .containsExactly("trigger", "trigger", "factor", "factor");
    assertThat(field(postmortem)).contains("|factor|network|Retries \\| flooded the link|");
    assertThat(alice.get(BASE + "postmortem/" + postmortem).json().get("missing").toString())
        .doesNotContain("Contributing factors");
  }

  @Test
  public void doesNotWarn_whereTheIncidentAsksForLittle() {
    var incident =
        alice.issue("OPS", "Incident", "A hiccup", Map.of("priority", Map.of("name", "Lowest")));
    var postmortem = alice.startPostmortem(incident);

    var one =
        add(factors(postmortem), Map.of("category", "software", "text", "A flag was left on"));

    assertThat(one.get("warnings")).isEmpty();
  }

  @Test
  public void leadsFromALeafToAFactorToAnActionItem_andBack() {
    var postmortem = alice.startPostmortem(alice.incident("Logins fail"));
    var whys = BASE + "postmortem/" + postmortem + "/whys";
    var root = id(alice.post(whys, Map.of("text", "The pool was empty")).expect(201));
    var leak = id(alice.post(whys, Map.of("text", "It leaks", "parent", root)).expect(201));
    var sized =
        id(alice.post(whys, Map.of("text", "It was sized for less", "parent", root)).expect(201));
    alice
        .put(
            whys + "/" + leak,
            Map.of("version", 1, "text", "It leaks", "parent", root, "category", "software"))
        .expect(200);
    var factor = alice.get(factors(postmortem)).json().get("factors").get(0);
    assertThat(factor.get("text").asText()).isEqualTo("It leaks");
    var action = alice.addAction(postmortem, Map.of("summary", "Close connections"));
    alice
        .put(
            factors(postmortem) + "/" + factor.get("id").asText(),
            Map.of(
                "version",
                1,
                "category",
                "software",
                "text",
                "It leaks connections",
                "actions",
                List.of(action.toLowerCase(Locale.ROOT))))
        .expect(200);

    var paths = alice.get(BASE + "action/" + action + "/whys").expect(200).json().get("paths");

    assertThat(paths).hasSize(1);
    assertThat(paths.get(0).get("postmortem").asText()).isEqualTo(postmortem);
    assertThat(paths.get(0).get("factor").asText()).isEqualTo("It leaks connections");
    assertThat(paths.get(0).get("whys").toString())
        .isEqualTo("[\"The pool was empty\",\"It leaks\"]");
    assertThat(alice.get(whys).json().get("whys").findValuesAsText("text"))
        .containsExactly("The pool was empty", "It leaks", "It was sized for less");
    assertThat(sized).isPositive();
  }

  @Test
  public void refusesCircles_marksOnBranches_andWhatIsNotThere() {
    var postmortem = alice.startPostmortem(alice.incident("Circles"));
    var whys = BASE + "postmortem/" + postmortem + "/whys";
    var root = id(alice.post(whys, Map.of("text", "Root")).expect(201));
    var leaf = id(alice.post(whys, Map.of("text", "Leaf", "parent", root)).expect(201));

    assertThat(
            alice
                .put(whys + "/" + root, Map.of("version", 1, "text", "Root", "parent", leaf))
                .expect(400)
                .error("parent"))
        .isEqualTo("A why cannot stand below itself: \u2068\"Leaf\"\u2069 is below it.");
    assertThat(
            alice
                .put(whys + "/" + root, Map.of("version", 1, "text", "", "category", "software"))
                .expect(400)
                .error("category"))
        .contains("Name one of the whys below it");
    alice.delete(whys + "/" + root + "?version=1").expect(409);
    alice.put(whys + "/" + leaf, Map.of("version", 7, "text", "Stale")).expect(409);
    assertThat(alice.post(whys, Map.of("text", "x", "parent", 99999)).expect(400).error("parent"))
        .contains("no such why");
    assertThat(
            alice
                .post(
                    factors(postmortem),
                    Map.of("category", "magic", "actions", List.of("OPS-1"), "text", " "))
                .expect(400)
                .json()
                .get("errors")
                .size())
        .isEqualTo(3);
    alice.delete(whys + "/" + leaf + "?version=1").expect(200);
    alice.delete(whys + "/" + leaf + "?version=1").expect(404);
  }

  @Test
  public void takesTheMarkOff_whenTheFactorIsDeleted() {
    var postmortem = alice.startPostmortem(alice.incident("Unmarked"));
    var whys = BASE + "postmortem/" + postmortem + "/whys";
    var why = id(alice.post(whys, Map.of("text", "It leaks")).expect(201));
    alice
        .put(whys + "/" + why, Map.of("version", 1, "text", "It leaks", "category", "software"))
        .expect(200);
    var factor = alice.get(factors(postmortem)).json().get("factors").get(0).get("id").asText();
    assertThat(
            alice.post(whys, Map.of("text", "Deeper", "parent", why)).expect(400).error("parent"))
        .contains("named as a factor");

    alice.delete(factors(postmortem) + "/" + factor + "?version=1").expect(200);

    alice.post(whys, Map.of("text", "Deeper", "parent", why)).expect(201);
    assertThat(alice.get(factors(postmortem)).json().get("factors")).isEmpty();
  }

  @Test
  public void takesFiveHundredWhys_andNotOneMore() {
    var postmortem = alice.startPostmortem(alice.incident("Five hundred whys"));
    var whys = BASE + "postmortem/" + postmortem + "/whys";
    for (var why = 0; why < 500; why++) {
      alice.post(whys, Map.of("text", "Why " + why)).expect(201);
    }

    assertThat(alice.post(whys, Map.of("text", "One more")).expect(409).errorMessages().get(0))
        .contains("500");
    var page = alice.get("/browse/" + postmortem).expect(200).text();
    assertThat(page).contains("Why 499").hasSizeLessThan(300_000);
  }

  @Test
  public void answers401_403And404() {
    var visible = alice.startPostmortem(alice.issue("WEB", "Incident", "Look", Map.of()));
    var hidden = alice.startPostmortem(alice.issue("NET", "Incident", "A secret", Map.of()));
    var action = alice.addAction(hidden, Map.of("summary", "Hidden too"));

    for (var what : new String[] {"factors", "whys"}) {
      var path = BASE + "postmortem/%s/" + what;
      Site.shared().nobody().get(path.formatted(visible)).expect(401);
      dave.post(path.formatted(visible), Map.of("text", "x")).expect(403);
      dave.put(path.formatted(visible) + "/1", Map.of("version", 1)).expect(403);
      dave.delete(path.formatted(visible) + "/1?version=1").expect(403);
      dave.get(path.formatted(visible)).expect(200);
      dave.get(path.formatted(hidden)).expect(404);
      dave.post(path.formatted(hidden), Map.of("text", "x")).expect(404);
    }
    dave.get(BASE + "action/" + action + "/whys").expect(404);
    assertThat(alice.get(BASE + "action/" + action + "/whys").expect(200).json().get("paths"))
        .isEmpty();
  }

  private JsonNode add(String factors, Map<String, Object> factor) {
    return alice.post(factors, factor).expect(201).json();
  }

  private String field(String postmortem) {
    return alice.fields(postmortem).get(alice.fieldId("Contributing factors")).asText();
  }

  private static int id(Reply reply) {
    return reply.json().get("id").asInt();
  }

  private static String factors(String postmortem) {
    return BASE + "postmortem/" + postmortem + "/factors";
  }
}
