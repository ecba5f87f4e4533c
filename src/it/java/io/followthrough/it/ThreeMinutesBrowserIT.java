package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** What a newcomer does in the first three minutes, with mouse and keyboard in a browser. */
public class ThreeMinutesBrowserIT {

  @Rule public final Browser browser = Browser.of("alice");

  private final Person alice = Site.shared().as("alice");

  @Test
  public void isRefusedWithEveryReasonLinked_triagesAndCloses() {
    browser.press("Create");
    browser.fill("Project", "Operations");
    browser.fill("Issue type", "Incident");
    browser.press("Next");
    browser.fill("Summary", "Checkout is down for everybody");
    browser.find(".page-panel button[type=submit]").click();
    var incident = browser.issueKey();

    browser.press("Start postmortem");
    browser.see("Postmortem: Checkout is down for everybody");
    browser.find(".followthrough-reviews a").click();
    var postmortem = browser.find("#followthrough-postmortem").getDomAttribute("data-key");
    browser.fill("What is to be done", "Alert when the connection pool is full");
    browser.press("Add action item");
    browser.see("1 action item");
    browser.fill("What is to be done", "Double the uplink of the shop");
    browser.fill("Where", "Network");
    browser.press("Add action item");
    browser.see("2 action items");
    browser.picture("postmortem");

    browser.go("/browse/" + incident);
    resolve();
    var refusal = browser.see(incident + " was not changed.");
    assertThat(refusal)
        .contains("The postmortem " + postmortem + " is not approved yet; it is in Draft.")
        .contains("The section \"Impact\" of " + postmortem)
        .containsPattern("Alert when the connection pool is full\".? is not triaged")
        .containsPattern("Double the uplink of the shop\".? is not triaged");
    var links = browser.all(".followthrough-obstacles a");
    assertThat(links).hasSizeGreaterThanOrEqualTo(4);
    assertThat(links)
        .allSatisfy(link -> assertThat(link.getDomAttribute("href")).contains("/browse/"));
    browser.picture("refusal");

    alice.writeAll(postmortem);
    browser.go("/browse/" + postmortem);
    browser.press("Ask for review");
    browser.see("In review");
    browser.see("You started this postmortem, so somebody else approves it.");
    Site.shared().as("bob").transition(postmortem, "Approve", Map.of()).expect(204);
    browser.go("/browse/" + postmortem);
    browser.see("Approved");
    accept();
    browser.see("1 not triaged");
    reject();
    browser.see("all triaged");

    browser.go("/browse/" + incident);
    browser.see("Gate open");
    resolve();
    browser.seeIn("#status-val", "Resolved");
    browser.picture("resolved");
  }

  @Test
  public void triagesByKeyboardAlone() {
    var postmortem = alice.startPostmortem(alice.incident("No mouse today"));
    alice.addAction(postmortem, Map.of("summary", "Reach me by keyboard"));
    browser.go("/browse/" + postmortem);
    var button = browser.find("[data-followthrough-triage]");

    button.sendKeys(Keys.ENTER);
    var reject = browser.find("#followthrough-reject");
    reject.sendKeys(Keys.SPACE);
    browser.find("#followthrough-reason-category").sendKeys("It would not help");
    browser.find("#followthrough-reason").sendKeys("Measured: it changes nothing");
    browser.find("#followthrough-reason").sendKeys(Keys.TAB);
    browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);

    browser.see("all triaged");
  }

  @Test
  public void keepsWhatWasTyped_whenAnAnswerHasGaps() {
    var postmortem = alice.startPostmortem(alice.incident("Half an answer"));
    alice.addAction(postmortem, Map.of("summary", "Half of it"));
    browser.go("/browse/" + postmortem);
    browser.find("[data-followthrough-triage]").click();
    browser.choose("Accept it");
    browser.fill("Owner", "nobody-there");

    submitTriage();

    browser.see("There is no user named nobody-there.");
    browser.see("Say what it is good for.");
    assertThat(browser.find("#followthrough-owner").getDomProperty("value"))
        .isEqualTo("nobody-there");
    assertThat(browser.find("#followthrough-owner").getDomAttribute("aria-invalid"))
        .isEqualTo("true");
  }

  @Test
  public void asksForTheWords_whenAnActionItemIsAddedWithoutAny() {
    var postmortem = alice.startPostmortem(alice.incident("Nothing typed"));
    browser.go("/browse/" + postmortem);

    browser.press("Add action item");

    browser.see("Say in a line what is to be done.");
    assertThat(browser.find("#followthrough-summary").getDomAttribute("aria-invalid"))
        .isEqualTo("true");
  }

  @Test
  public void showsHostileTextAsText() {
    var hostile = "<img src=x onerror=document.title='pwned'> & <b>bold</b>";
    var incident = alice.incident(hostile);
    var postmortem = alice.startPostmortem(incident);
    alice.addAction(postmortem, Map.of("summary", hostile));

    browser.go("/browse/" + postmortem);
    assertThat(browser.see("Action items")).contains(hostile);
    browser.go("/browse/" + incident);
    assertThat(browser.see("Gate shut")).contains(hostile);

    assertThat(browser.title()).doesNotContain("pwned".concat("!")).contains("<b>bold</b>");
    assertThat(browser.driver().findElements(By.cssSelector("img[src='x']"))).isEmpty();
  }

  private void resolve() {
    browser.press("Resolve");
    browser.fill("Resolution", "Done");
    browser.find("#issue-workflow-transition-submit").click();
  }

  private void accept() {
    browser.find("[data-followthrough-triage]").click();
    browser.choose("Accept it");
    browser.fill("What it is good for", "Detect it sooner");
    browser.fill("Priority", "High");
    browser.fill("Owner", "alice");
    browser.fill("Due", Person.DUE);
    submitTriage();
  }

  private void reject() {
    browser.find("[data-followthrough-triage]").click();
    browser.choose("Reject it");
    browser.fill("Kind of reason", "It costs more than it is worth");
    browser.fill("Reason", "The uplink is idle at night");
    submitTriage();
  }

  private void submitTriage() {
    browser.find(".followthrough-triage button[type=submit]").click();
  }
}
