package io.followthrough.sandbox.page.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.sandbox.FreshDatabase;
import io.followthrough.sandbox.issue.SandboxIssue;
import java.io.IOException;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Taking many issues through one transition, after
 * https://confluence.atlassian.com/jirasoftwareserver/editing-multiple-issues-at-the-same-time-939938937.html.
 */
public class BulkTransitionTest {

  @ClassRule public static final FreshDatabase DATABASE = new FreshDatabase();

  private static Stage stage;

  private SiteBrowser browser;
  private String key;

  @BeforeClass
  public static void open() throws IOException {
    stage = new Stage(DATABASE.store());
  }

  @AfterClass
  public static void close() {
    stage.close();
  }

  @Before
  public void begin() throws IOException {
    key = stage.begin();
    browser = SiteBrowser.of(stage, "admin");
  }

  @Test
  public void movesTheChosenIssues_andLeavesTheOthers() throws IOException {
    stage.issue("Task", "One", "");
    stage.issue("Task", "Two", "");
    stage.issue("Task", "Not chosen", "");

    var done = moved(fields(transition("Resolve Issue", 1, 2)));

    assertThat(done.select("#bulk-result").text())
        .isEqualTo("2 of 2 issues went through Resolve Issue.");
    assertThat(done.select("tbody .aui-lozenge").eachText()).containsOnly("Resolved");
    assertThat(status(1)).isEqualTo("Resolved");
    assertThat(status(2)).isEqualTo("Resolved");
    assertThat(status(3)).isEqualTo("Open");
    assertThat(comment(1)).isEqualTo("all at once");
    assertThat(issue(1).getResolution().getName()).isEqualTo("Duplicate");
  }

  @Test
  public void offersEachTransition_withThoseThatCanTakeIt() throws IOException {
    stage.issue("Task", "Open", "");
    stage.issue("Task", "Resolved", "");
    moved(fields(transition("Resolve Issue", 2)));

    var ways = transitions(1, 2);

    assertThat(ways.select(".bulk-way:contains(Reopen Issue)").text())
        .contains("Resolved → Reopened", "1 of 2 issues", key + "-2");
    assertThat(ways.select(".bulk-way:contains(Close Issue)").text()).contains("Closed");
  }

  /** One that moved on between the steps is not forced, and keeps none of the others. */
  @Test
  public void leavesWhatIsRefused_andSaysHowManyMoved() throws IOException {
    stage.issue("Task", "Goes", "");
    stage.issue("Task", "Stays", "");
    var confirm = confirm(fields(transition("Resolve Issue", 1, 2)), "x".repeat(40_000));

    var done = browser.press(confirm, "button[value=move]");

    assertThat(done.select("#bulk-result").text())
        .isEqualTo("0 of 2 issues went through Resolve Issue. The others stay as they are.");
    assertThat(done.select("main").text()).contains("They stay as they are", key + "-1");
    assertThat(status(1)).isEqualTo("Open");
    assertThat(issue(1).getResolution()).isNull();
  }

  @Test
  public void saysThatNothingWasChosen() throws IOException {
    stage.issue("Task", "One", "");

    var nothing = browser.press(start(), "button[value=transitions]");

    assertThat(SiteBrowser.status(nothing)).isEqualTo(400);
    assertThat(nothing.select("main").text()).contains("No issue was chosen");
  }

  @Test
  public void touchesNoIssueThatIsHidden() throws IOException {
    var issue = stage.issue("Task", "Hidden", "");
    var name = "finn" + key.toLowerCase(Locale.ROOT);
    stage.ground.users.create(name, "Finn", "finn@example.org", name);
    stage.hide();
    var finn = SiteBrowser.of(stage, name);
    var token = finn.get("/issues/").select("[name=atl_token]").val();

    var answer =
        finn.request("/secure/views/bulkedit/BulkWorkflowTransition.jspa")
            .data("step", "transitions")
            .data("issue", Long.toString(issue.getId()))
            .data("atl_token", token)
            .post();

    assertThat(SiteBrowser.status(answer)).isEqualTo(400);
    assertThat(answer.text()).doesNotContain(key);
  }

  @Test
  public void takesAThousandAtOnce() throws IOException {
    var last = stage.issue("Task", "The last of them", "");
    var answer = browser.request("/secure/views/bulkedit/BulkWorkflowTransition.jspa");
    answer.data("step", "transitions");
    answer.data("atl_token", browser.get("/issues/").select("[name=atl_token]").val());
    for (var missing = 1; missing < 1_000; missing++) {
      answer.data("issue", Integer.toString(missing));
    }

    var ways = answer.data("issue", Long.toString(last.getId())).post();

    assertThat(ways.select(".bulk-way:contains(Resolve Issue)").text()).contains("1 of 1");
  }

  private Document start() throws IOException {
    return browser.follow(browser.search("project = " + key + " ORDER BY key"), "#bulkedit_all");
  }

  private Document transitions(int... numbers) throws IOException {
    var page = start();
    for (var number : numbers) {
      page.select("#bulk-" + key + "-" + number).attr("checked", "");
    }
    return browser.press(page, "button[value=transitions]");
  }

  private Document transition(String name, int... numbers) throws IOException {
    var page = transitions(numbers);
    page.select(".bulk-way:contains(" + name + ") input").attr("checked", "");
    return browser.press(page, "button[value=fields]");
  }

  private static Document fields(Document page) {
    page.select("#resolution option").removeAttr("selected");
    page.select("#resolution option:containsOwn(Duplicate)").attr("selected", "");
    return page;
  }

  private Document confirm(Document page, String comment) throws IOException {
    page.select("#comment").first().text(comment);
    return browser.press(page, "button[value=confirm]");
  }

  private Document moved(Document page) throws IOException {
    var confirm = confirm(page, "all at once");
    assertThat(confirm.select(".bulk-values").text()).contains("Duplicate", "all at once");
    return browser.press(confirm, "button[value=move]");
  }

  private SandboxIssue issue(int number) {
    return stage.tracker.issues().withKey(key + "-" + number).orElseThrow();
  }

  private String status(int number) {
    return issue(number).getStatus().getName();
  }

  private String comment(int number) {
    return stage.tracker.comments().of(issue(number).getId()).get(0).body();
  }
}
