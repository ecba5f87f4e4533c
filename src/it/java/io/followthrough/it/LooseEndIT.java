package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/**
 * What a year has left lying is found, told to those who may see it, and goes once it is mended.
 */
public class LooseEndIT {

  private static final String LIST = "/rest/followthrough/1/report/loose-ends";
  private static final String PAGE = "/plugins/servlet/followthrough/reports/loose-ends";
  private static final Map<String, String> WELL =
      Map.of("shipped", "yes", "alert", "no", "similar", "no", "metric", "none");

  private static Site site;

  private final Person alice = site.as("alice");

  @BeforeClass
  public static void start() {
    site = Site.ofAYear();
  }

  @AfterClass
  public static void stop() {
    site.close();
  }

  @Test
  public void tellsTheSame_overRestOnThePageAndInJql_untilSomebodyVerifies() {
    var all = keys("to-verify");
    assertThat(all).hasSizeGreaterThan(10).doesNotHaveDuplicates();
    assertThat(found("toVerify()")).containsExactlyInAnyOrderElementsOf(all);
    assertThat(alice.get(PAGE + "?kind=to-verify").expect(200).text())
        .contains(all.get(0), "Open one, and answer the four questions", "rel=\"next\"");

    var key = all.get(0);
    alice.post("/rest/followthrough/1/action/" + key + "/verification", WELL).expect(200);

    assertThat(keys("to-verify")).hasSize(all.size() - 1).doesNotContain(key);
    var badly = new HashMap<>(WELL);
    badly.put("similar", "yes");
    badly.put("similarText", "The very same.");
    alice.post("/rest/followthrough/1/action/" + key + "/verification", badly).expect(200);
    assertThat(keys("to-verify")).doesNotContain(key);
    assertThat(found("overdueActions()")).contains(key);
  }

  @Test
  public void isStale_untilSomebodySaysSomething() {
    var stale = keys("stale");
    assertThat(stale).isNotEmpty();
    assertThat(found("staleActions()")).containsExactlyInAnyOrderElementsOf(stale);

    alice
        .post("/rest/api/2/issue/" + stale.get(0) + "/comment", Map.of("body", "It waits."))
        .expect(201);

    assertThat(keys("stale")).doesNotContain(stale.get(0)).hasSize(stale.size() - 1);
  }

  @Test
  public void isBroken_onceATicketThatDoesPartOfItIsDeleted() {
    assertThat(keys("orphaned")).isEmpty();
    var open = keys("stale").get(1);
    var part = alice.issue("NET", "Task", "Secret part", Map.of());
    alice
        .post("/rest/followthrough/1/action/" + open + "/remediation", Map.of("tickets", part))
        .expect(200);
    site.admin().delete("/rest/api/2/issue/" + part).expect(204);

    assertThat(keys("broken")).contains(open);
    assertThat(found("orphanedActions()")).contains(open);
    assertThat(alice.get(PAGE + "?kind=broken").expect(200).text())
        .contains(open)
        .doesNotContain("Secret");
  }

  @Test
  public void narrowsThemDown_andRefusesWhatItDoesNotKnow() {
    assertThat(rows("kind=to-verify&project=NET"))
        .extracting(row -> row.get("project").asText())
        .containsOnly("NET");
    assertThat(rows("kind=to-verify&owner=me"))
        .allSatisfy(row -> assertThat(row.get("owner").asText()).startsWith("Alice"));
    var wrong = alice.get(LIST + "?kind=lost&after=x&limit=0&magic=1").expect(400);
    assertThat(wrong.error("kind")).contains("to-verify, orphaned, stale, broken, unattended");
    assertThat(List.of(wrong.error("after"), wrong.error("limit"), wrong.error("magic")))
        .doesNotContainNull();
    assertThat(alice.get(PAGE + "?kind=unattended").expect(200).text())
        .contains("Nothing of that kind that you may see");
    alice.get(PAGE + "?kind=lost").expect(400);
    alice.get(LIST + "?kind=stale&owner=bob").expect(403);
    site.nobody().get(LIST).expect(401);
  }

  @Test
  public void costsTheSame_howeverManyThereAre() {
    alice.get(LIST + "?kind=to-verify&limit=2").expect(200);
    var before = site.statements();
    alice.get(LIST + "?kind=to-verify&limit=2").expect(200);
    var few = site.statements() - before;
    alice.get(LIST + "?kind=to-verify&limit=100").expect(200);

    assertThat(site.statements() - before - few).isEqualTo(few);
  }

  private List<String> keys(String kind) {
    var keys = new ArrayList<String>();
    var next = "";
    while (next != null) {
      var page =
          alice
              .get(LIST + "?kind=" + kind + "&limit=7" + (next.isEmpty() ? "" : "&after=" + next))
              .expect(200)
              .json();
      page.get("rows").forEach(row -> keys.add(row.get("key").asText()));
      next = page.get("next").isNull() ? null : page.get("next").asText();
    }
    return keys;
  }

  private List<JsonNode> rows(String query) {
    var rows = new ArrayList<JsonNode>();
    alice.get(LIST + "?" + query).expect(200).json().get("rows").forEach(rows::add);
    assertThat(rows).isNotEmpty();
    return rows;
  }

  private List<String> found(String function) {
    var keys = new ArrayList<String>();
    alice
        .get("/rest/api/2/search?maxResults=500&jql=issue+in+" + function)
        .expect(200)
        .json()
        .get("issues")
        .forEach(issue -> keys.add(issue.get("key").asText()));
    return keys;
  }
}
