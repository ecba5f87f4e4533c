package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;

/** The year of demo data fills every report, and each report adds up. */
public class YearBrowserIT {

  private static final String REPORT = "/rest/followthrough/1/report/";
  private static final int ITEMS = 92;

  private static Site site;

  @Rule public final Browser browser = Browser.of(site, "alice");

  @BeforeClass
  public static void start() {
    site = Site.ofAYear();
  }

  @AfterClass
  public static void stop() {
    site.close();
  }

  @Test
  public void fillsTheReports() {
    var rebuild = site.admin().get(REPORT + "rebuild").expect(200).json();
    assertThat(rebuild.get("looked").asInt()).isEqualTo(ITEMS);

    var completion = report("completion");
    assertThat(completion.get("answers"))
        .allSatisfy(count -> assertThat(count.asInt()).isPositive());
    for (var part : new String[] {"done", "open", "unfulfilled", "dropped"}) {
      assertThat(sum(completion.get("months"), part)).as(part).isPositive();
    }
    assertThat(sum(completion.get("months"), "committed"))
        .isEqualTo(
            sum(completion.get("months"), "done")
                + sum(completion.get("months"), "open")
                + sum(completion.get("months"), "unfulfilled")
                + sum(completion.get("months"), "dropped"));
    assertThat(report("time-to-done").get("finished").asInt()).isGreaterThan(40);
    assertThat(report("overdue/groups").get("total").asInt()).isBetween(10, 30);
    assertThat(report("overdue").get("items").findValuesAsText("nextStep"))
        .contains("start", "finish", "decide-anew", "unblock");
  }

  @Test
  public void showsTheReports() {
    browser.go("/plugins/servlet/followthrough/reports");
    browser.see("Overdue action items");
    browser.go("/plugins/servlet/followthrough/reports/overdue?by=severity");
    browser.seeIn(".followthrough-counts tfoot", "All");
    browser.size(1280, 1900);
    browser.picture("year-overdue");
    browser.go("/plugins/servlet/followthrough/reports/progress");
    browser.see("Promises kept");
    browser.size(1280, 3700);
    browser.picture("year-progress");
    browser.dark();
    browser.picture("year-progress-dark");
  }

  @Test
  public void tellsWhatUndoneWorkCost_andWhatHappenedAgain() {
    var alert = report("evidence?sort=incidents").get("items").get(0);
    assertThat(alert.get("summary").asText())
        .isEqualTo("Alert when no logs arrive for ten minutes");
    assertThat(alert.get("incidents").asInt()).isEqualTo(2);
    assertThat(alert.get("minutes").asInt()).isEqualTo(170);
    assertThat(alert.get("openThen").asInt()).isEqualTo(2);
    var chain = report("recurrence").get("chains").get(0);
    assertThat(chain.get("links")).hasSize(4);
    assertThat(chain.get("items").findValuesAsText("key")).contains(alert.get("key").asText());

    browser.go("/plugins/servlet/followthrough/reports/evidence");
    browser.see("Alert when no logs arrive for ten minutes");
    browser.picture("year-evidence");
    browser.go("/plugins/servlet/followthrough/evidence/" + alert.get("key").asText());
    browser.see("Evidence for " + alert.get("key").asText());
    browser.print();
    browser.picture("year-evidence-sheet-print");
    browser.go("/plugins/servlet/followthrough/reports/recurrence");
    browser.see("4 times, from");
    browser.size(1280, 1600);
    browser.picture("year-recurrence-print");
    browser.dark();
    browser.picture("year-recurrence-dark");
    browser.size(420, 1600);
    browser.picture("year-recurrence-narrow");
    browser.go("/browse/" + chain.get("links").get(2).get("postmortem").asText());
    browser.size(1280, 3600);
    browser.see("Has it happened before?");
    browser.picture("year-backlog");
    browser.go("/browse/" + chain.get("links").get(2).get("incidents").get(0).asText());
    browser.size(1280, 1600);
    browser.see("Similar incidents");
    browser.picture("year-similar");
  }

  private static JsonNode report(String path) {
    return site.as("alice").get(REPORT + path).expect(200).json();
  }

  private static int sum(JsonNode rows, String part) {
    var sum = 0;
    for (var row : rows) {
      sum += row.get(part).asInt();
    }
    return sum;
  }
}
