package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.Test;

/** The reports tell each reader what he may see, and nothing of the rest. */
public class ReportIT {

  private static final String REPORT = "/rest/followthrough/1/report";
  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

  private final Person alice = Site.shared().as("alice");
  private final Person bob = Site.shared().as("bob");
  private final Person dave = Site.shared().as("dave");
  private final Person admin = Site.shared().admin();

  @Test
  public void listsAnItemFromTheDayAfterItWasDue_untilItIsDone() {
    var item = accepted(postmortem(), "Watch the pool", Map.of());
    assertThat(listed(alice)).doesNotContain(item);

    due(item, TODAY.minusDays(4));

    var line = line(alice, item);
    assertThat(line.get("daysLate").asInt()).isEqualTo(4);
    assertThat(line.get("owner").asText()).isEqualTo("bob");
    assertThat(line.get("due").asText()).isEqualTo(TODAY.minusDays(4).toString());
    assertThat(line.get("nextStep").asText()).isEqualTo("start");
    assertThat(listed(bob, "owner=me")).contains(item);
    assertThat(found(bob, "issue in overdueActions() AND assignee = currentUser()"))
        .containsExactlyInAnyOrderElementsOf(listed(bob, "owner=me"));
    assertThat(listed(alice, "owner=me")).doesNotContain(item);

    resolve(item, "Fixed");
    assertThat(listed(alice)).doesNotContain(item);
  }

  @Test
  public void keepsAnItemOnTheList_whoseTicketWasClosedUnfixed() {
    var item = accepted(postmortem(), "Watch the pool", Map.of());
    due(item, TODAY.minusDays(1));

    resolve(item, "Won't Do");

    assertThat(line(alice, item).get("delivery").asText()).isEqualTo("unfulfilled");
    assertThat(line(alice, item).get("nextStep").asText()).isEqualTo("decide-anew");
  }

  @Test
  public void saysWhereALostTicketIsFoundAgain_untilItIsLetGo() {
    var postmortem = postmortem();
    var item = accepted(postmortem, "Double the uplink", Map.of("project", "NET"));
    due(item, TODAY.minusDays(1));
    var letGo = completion("").get("letGo").asInt();
    resolve(item, "Done");
    assertThat(listed(alice)).doesNotContain(item);

    admin
        .delete(
            "/rest/api/2/issueLink/"
                + alice.fields(item).get("issuelinks").get(0).get("id").asText())
        .expect(204);

    var line = line(alice, item);
    assertThat(line.get("lost").asBoolean()).isTrue();
    assertThat(line.get("delivery").asText()).isEqualTo("unfulfilled");
    assertThat(line.get("nextStep").asText()).isEqualTo("recover");
    assertThat(line.get("askedBy")).extracting(JsonNode::asText).containsExactly(postmortem);
    assertThat(found(alice, "issue in overdueActions()")).contains(item);
    var lost = alice.get("/rest/followthrough/1/postmortem/" + postmortem).json().get("lost");
    alice
        .post(
            "/rest/followthrough/1/postmortem/%s/lost/%s/let-go"
                .formatted(postmortem, lost.get(0).get("id").asText()),
            Map.of("reasonCategory", "superseded", "reason", "A new one comes anyway."))
        .expect(200);
    assertThat(listed(alice)).doesNotContain(item);
    assertThat(completion("").get("letGo").asInt()).isEqualTo(letGo + 1);
  }

  @Test
  public void hidesWhatAReaderMayNotSee_alsoInItsCounts() {
    var hidden = accepted(postmortem(), "=Uplink, \"north\"", Map.of("project", "NET"));
    due(hidden, TODAY.minusDays(3));

    assertThat(listed(alice)).contains(hidden);
    assertThat(listed(dave)).doesNotContain(hidden);
    assertThat(found(alice, "issue in overdueActions()"))
        .containsExactlyInAnyOrderElementsOf(listed(alice));
    assertThat(found(dave, "issue in overdueActions()"))
        .containsExactlyInAnyOrderElementsOf(listed(dave));
    assertThat(found(alice, "issue in overdueActions(SEV3)"))
        .containsExactlyInAnyOrderElementsOf(listed(alice, "severity=SEV3"));
    assertThat(
            String.join(
                " ", dave.search("issue in overdueActions(bad)").expect(400).errorMessages()))
        .contains("SEV1, SEV2");
    assertThat(dave.search("issue in overdueActions(SEV1, SEV2)").expect(400).text())
        .contains("expected '1' arguments but received '2'");
    assertThat(csv(alice)).contains(hidden + ",\"'=Uplink, \"\"north\"\"\",");
    assertThat(csv(dave)).startsWith("key,summary,").doesNotContain(hidden, "NET");
    assertThat(groups(alice, "by=project").get("groups").findValuesAsText("id")).contains("NET");
    assertThat(groups(dave, "by=project").get("groups").findValuesAsText("id"))
        .doesNotContain("NET");
    assertThat(groups(dave, "by=project").get("total").asInt()).isEqualTo(listed(dave).size());
    assertThat(dave.get(REPORT + "/overdue?project=NET").expect(400).error("project"))
        .doesNotContain("NET,");
  }

  @Test
  public void listsSomebodyElsesItems_forAdministratorsOnly() {
    var item = accepted(postmortem(), "Watch the pool", Map.of());
    due(item, TODAY.minusDays(2));

    alice.get(REPORT + "/overdue?owner=bob").expect(403);
    assertThat(listed(admin, "owner=bob")).contains(item);
    assertThat(groups(admin, "by=owner").get("groups").findValuesAsText("id")).contains("bob");
    var forAlice = groups(alice, "by=owner");
    assertThat(forAlice.get("groups").findValuesAsText("id")).doesNotContain("bob");
    assertThat(forAlice.get("others").asInt()).isPositive();
  }

  @Test
  public void tellsTheWholeList_pageByPageAndBack() {
    var postmortem = postmortem();
    for (var days = 1; days <= 3; days++) {
      due(accepted(postmortem, "Item " + days, Map.of()), TODAY.minusDays(days));
    }
    var all = listed(alice);

    for (var sort : List.of("days-late", "least-late", "first-due", "slips", "project")) {
      assertThat(inParts("sort=" + sort)).as(sort).isEqualTo(listed(alice, "sort=" + sort));
    }

    var page = overdue(alice, "limit=2");
    while (!page.get("next").isNull()) {
      page = overdue(alice, "limit=2&cursor=" + page.get("next").asText());
    }
    var last = keys(page).get(0);
    page = overdue(alice, "limit=2&cursor=" + page.get("previous").asText());
    assertThat(keys(page)).hasSize(2);
    assertThat(all.indexOf(keys(page).get(1))).isEqualTo(all.indexOf(last) - 1);
  }

  @Test
  public void refusesThePlaceOfAnotherOrder() {
    due(accepted(postmortem(), "Watch the pool", Map.of()), TODAY.minusDays(2));
    due(accepted(postmortem(), "Size the pool", Map.of()), TODAY.minusDays(3));
    var place = overdue(alice, "limit=1&sort=slips").get("next").asText();

    assertThat(
            alice.get(REPORT + "/overdue?sort=project&cursor=" + place).expect(400).error("cursor"))
        .contains("in the order slips", "the order project");
  }

  private List<String> inParts(String parameters) {
    var forth = new ArrayList<String>();
    var page = overdue(alice, "limit=1&" + parameters);
    forth.addAll(keys(page));
    while (!page.get("next").isNull()) {
      page = overdue(alice, "limit=1&cursor=" + page.get("next").asText());
      forth.addAll(keys(page));
    }
    return forth;
  }

  @Test
  public void namesAllThatIsWrong_withWhatIsPossible() {
    var refused =
        alice
            .get(REPORT + "/overdue?sort=owner&limit=0&cursor=x&severity=Bad&project=XYZ&team=1")
            .expect(400);

    assertThat(refused.error("sort")).contains("days-late, least-late, first-due, slips, project");
    assertThat(refused.error("limit")).contains("1 to 100");
    assertThat(refused.error("cursor")).contains("no place");
    assertThat(refused.error("severity")).contains("SEV1, SEV2");
    assertThat(refused.error("project")).contains("OPS");
    assertThat(refused.error("team")).contains("cursor, limit, owner, project, severity, sort");
    assertThat(alice.get(REPORT + "/backlog?from=2030-02-01&to=2030-01-01").expect(400).error("to"))
        .contains("before");
    alice.get(REPORT + "/completion?from=2020-01-01&to=2030-01-01").expect(400);
    alice.get(REPORT + "/completion?from=2030-02-30").expect(400);
    alice.get(REPORT + "/aging?weeks=2&weeks=3").expect(400);
  }

  @Test
  public void countsAnItemInEveryReport() {
    var item = accepted(postmortem(), "Watch the pool", Map.of());
    var open = timeToDone().get("open").asInt();
    var finished = timeToDone().get("finished").asInt();
    var age = alice.get(REPORT + "/aging?weeks=1").expect(200).json().get("weeks").get(0);
    assertThat(age.get("buckets").get(0).get("promised").asInt()).isPositive();

    resolve(item, "Done");

    assertThat(timeToDone().get("open").asInt()).isEqualTo(open - 1);
    assertThat(timeToDone().get("finished").asInt()).isEqualTo(finished + 1);
    var weeks = alice.get(REPORT + "/backlog").expect(200).json().get("weeks");
    assertThat(weeks.get(weeks.size() - 1).get("finished").asInt()).isPositive();
    var month = Person.DUE.substring(0, 7);
    var completion = completion("from=" + month + "-01&to=" + month + "-28");
    assertThat(completion.get("months").get(0).get("done").asInt()).isPositive();
  }

  @Test
  public void tellsOfADay_andNamesTheDaysThatAreKnown() {
    accepted(postmortem(), "Watch the pool", Map.of());

    assertThat(completion("asOf=" + TODAY)).isEqualTo(completion(""));
    for (var report : List.of("aging", "completion", "time-to-done", "backlog")) {
      for (var day : List.of(TODAY.plusDays(1), TODAY.minusYears(1))) {
        assertThat(alice.get(REPORT + "/" + report + "?asOf=" + day).expect(400).error("asOf"))
            .contains(day.toString(), "to " + TODAY);
      }
    }
    var months = completion("from=" + TODAY + "&to=" + TODAY.plusMonths(2)).get("months");
    assertThat(months.get(0).get("extent").asText()).isEqualTo("partial");
    assertThat(months.get(2).get("extent").asText()).isEqualTo("to-come");
    assertThat(
            alice
                .get(
                    "/plugins/servlet/followthrough/reports/progress?from=2026-01-01&to=2026-02-10")
                .expect(200)
                .text())
        .contains("From 2026-01-01 to 2026-02-10.", "As of " + TODAY);
  }

  @Test
  public void mendsWhatHappenedWhileThePluginWasAway() {
    var item = accepted(postmortem(), "Watch the pool", Map.of());

    Site.shared().withoutPlugin(() -> due(item, TODAY.minusDays(9)));

    assertThat(listed(alice)).contains(item);
    var state = admin.get(REPORT + "/rebuild").expect(200).json();
    assertThat(state.get("state").asText()).isEqualTo("done");
    assertThat(state.get("mended").asInt()).isEqualTo(1);
    assertThat(state.get("next").asText()).contains("T");
  }

  private JsonNode timeToDone() {
    return alice.get(REPORT + "/time-to-done").expect(200).json();
  }

  private JsonNode completion(String parameters) {
    return alice.get(REPORT + "/completion?" + parameters).expect(200).json();
  }

  private String postmortem() {
    return alice.startPostmortem(alice.incident("The pool ran dry"));
  }

  private String accepted(String postmortem, String summary, Map<String, String> more) {
    var action = new HashMap<String, String>(more);
    action.put("summary", summary);
    var item = alice.addAction(postmortem, action);
    alice.accept(item, "bob");
    return item;
  }

  private void due(String item, LocalDate day) {
    alice
        .put("/rest/api/2/issue/" + item, Map.of("fields", Map.of("duedate", day.toString())))
        .expect(204);
  }

  private void resolve(String item, String resolution) {
    alice
        .transition(item, "Resolve Issue", Map.of("resolution", Map.of("name", resolution)))
        .expect(204);
  }

  private JsonNode overdue(Person reader, String parameters) {
    return reader.get(REPORT + "/overdue?" + parameters).expect(200).json();
  }

  private JsonNode groups(Person reader, String parameters) {
    return reader.get(REPORT + "/overdue/groups?" + parameters).expect(200).json();
  }

  private String csv(Person reader) {
    return reader.get(REPORT + "/overdue.csv").expect(200).text();
  }

  private List<String> listed(Person reader) {
    return listed(reader, "sort=days-late");
  }

  private List<String> listed(Person reader, String parameters) {
    return keys(overdue(reader, parameters + "&limit=100"));
  }

  private JsonNode line(Person reader, String item) {
    for (var one : overdue(reader, "limit=100").get("items")) {
      if (one.get("key").asText().equals(item)) {
        return one;
      }
    }
    throw new AssertionError(item + " is not on the list");
  }

  private static List<String> found(Person reader, String jql) {
    return StreamSupport.stream(
            reader.search(jql).expect(200).json().get("issues").spliterator(), false)
        .map(issue -> issue.get("key").asText())
        .toList();
  }

  private static List<String> keys(JsonNode page) {
    return page.get("items").findValuesAsText("key");
  }
}
