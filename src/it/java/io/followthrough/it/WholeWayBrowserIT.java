package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * The whole way of a postmortem, in the browser alone: from the incident over its timeline,
 * factors, whys and an action item to an approval by somebody else, which falls with its text.
 */
public class WholeWayBrowserIT {

  private static final Pattern ADDED = Pattern.compile("(OPS-\\d+) was added\\.");

  @Rule public final Browser author = Browser.of("alice");
  @Rule public final Browser reviewer = Browser.of("bob");

  @Test
  public void leadsFromAnIncidentToAnApproval_thatFallsWithItsText() {
    var postmortem = postmortemOf("Logins fail for everybody");
    author.go(editor(postmortem));
    author.see("required sections are written.");
    pasteTimeline();
    factor("Load had doubled");
    factor("Nobody looked at the pool");
    leafThatIsAFactor("The pool was empty", "Connections leak");
    var action = actionFor("Connections leak", "Close connections on errors");
    seesTheWayTo(action);

    author.go(editor(postmortem));
    write("summary", "Logins failed for an hour.");
    write("lessons", "Size pools by measurement.");
    author.go("/browse/" + postmortem);
    author.press("Ask for review");
    author.see("You started this postmortem, so somebody else approves it.");

    reviewer.go("/browse/" + postmortem);
    reviewer.press("Approve postmortem");
    reviewer.seeIn(".followthrough-review .followthrough-note", "\"Impact\"");
    reviewer.picture("review-refused");

    author.find("#followthrough-missing-impact a").click();
    author.see("Write " + postmortem);
    write("impact", "One customer in three could not log in.");
    author.picture("editor");
    reviewer.press("Approve postmortem");
    reviewer.see("The postmortem was approved by you.");
    reviewer.see("Approved");

    write("impact", "Nobody noticed.");
    reviewer.go("/browse/" + postmortem);
    reviewer.see("The approval fell: Alice Almond changed a required section");
    reviewer.see("In review");
    reviewer.picture("review-fallen");
  }

  private String postmortemOf(String summary) {
    author.press("Create");
    author.fill("Project", "Operations");
    author.fill("Issue type", "Incident");
    author.press("Next");
    author.fill("Summary", summary);
    author.find(".page-panel button[type=submit]").click();
    author.issueKey();
    author.press("Start postmortem");
    author.see("Postmortem: " + summary);
    author.find(".followthrough-reviews a").click();
    return author.find("#followthrough-postmortem").getDomAttribute("data-key");
  }

  private void pasteTimeline() {
    author.press("Paste a table");
    author.fill(
        "Table or lines", "| 2026-03-14 10:02 | First alarm |\n| 2026-03-14 10:40 | Solved |");
    author.press("Add these rows");
    author.see("Rows that were added: 2.");
    author.see("First alarm");
  }

  private void factor(String text) {
    author.find("#followthrough-factor-category").sendKeys("Software");
    author.find("#followthrough-factor-text").sendKeys(text);
    author.press("Add factor");
    author.see("The factor was added.");
    author.seeIn("#followthrough-factors", text);
  }

  private void leafThatIsAFactor(String why, String leaf) {
    author.fill("Why did it happen?", why + Keys.ENTER);
    author.see("The why was added.");
    openWhy(why);
    author.press("Ask on");
    author.fill("And why is that?", leaf + Keys.ENTER);
    author.seeIn("[data-followthrough-tree] ul", leaf);
    openWhy(leaf);
    author.fill("It is a new factor, of the sort", "Software");
    author.press("Save why");
    author.see("The why was changed.");
  }

  /** Adds an action item, and says which factor it does something about. */
  private String actionFor(String factor, String summary) {
    author.fill("What is to be done", summary);
    author.press("Add action item");
    var said = ADDED.matcher(author.see(" was added."));
    assertThat(said.find()).isTrue();
    var action = said.group(1);
    factorRow(factor).findElement(By.cssSelector("[data-followthrough-factor-edit]")).click();
    author.find("#followthrough-factor-edit-actions").sendKeys(action);
    author.press("Save factor");
    author.see("The factor was changed.");
    return action;
  }

  private void seesTheWayTo(String action) {
    author.go("/browse/" + action);
    author.seeIn(".followthrough-paths", "The pool was empty");
    author.seeIn(".followthrough-paths", "Connections leak");
  }

  private void write(String section, String text) {
    var field = author.find("#section-" + section + " [data-followthrough-text]");
    field.clear();
    field.sendKeys(text);
    field.sendKeys(Keys.chord(Keys.CONTROL, "s"));
    author.seeIn("#section-" + section + " [data-part=state]", "Saved.");
  }

  private void openWhy(String text) {
    author.all("[data-followthrough-why-edit]").stream()
        .filter(button -> button.getText().equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("There is no why " + text))
        .sendKeys(Keys.ENTER);
  }

  private WebElement factorRow(String text) {
    return author.all("#followthrough-factors tr").stream()
        .filter(row -> row.getText().contains(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("There is no factor " + text));
  }

  private static String editor(String postmortem) {
    return "/plugins/servlet/followthrough/postmortem/" + postmortem + "/edit";
  }
}
