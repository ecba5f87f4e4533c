package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** The whole way of a postmortem: written on one page, reviewed by somebody else, and changed. */
public class EditorBrowserIT {

  private static final String IMPACT = "#section-impact [data-followthrough-text]";

  @Rule public final Browser browser = Browser.of("alice");
  @Rule public final Browser reviewer = Browser.of("bob");

  private final Person alice = Site.shared().as("alice");
  private final Person bob = Site.shared().as("bob");

  @Test
  public void leadsFromAnEmptyPageToAnApproval_thatFallsWithItsText() {
    var incident = alice.incident("Logins fail");
    var postmortem = alice.startPostmortem(incident);
    browser.go(editor(postmortem));
    browser.see("required sections are written.");

    browser.press("Paste a table");
    browser.fill(
        "Table or lines", "| 2026-03-14 10:02 | First alarm |\n| 2026-03-14 10:40 | Solved |");
    browser.press("Add these rows");
    browser.see("First alarm");
    for (var factor : new String[] {"The pool leaks", "Load had doubled", "Nobody looked"}) {
      alice
          .post(rest(postmortem) + "/factors", Map.of("category", "software", "text", factor))
          .expect(201);
    }
    browser.go(editor(postmortem));
    browser.fill("Why did it happen?", "The pool was empty" + Keys.ENTER);
    browser.see("The why was added.");
    write(browser, "summary", "Logins failed for an hour.");
    write(browser, "lessons", "Size pools by measurement.");
    alice.transition(postmortem, "Ask for review", Map.of()).expect(204);

    reviewer.go("/browse/" + postmortem);
    reviewer.press("Approve postmortem");
    reviewer.seeIn(".followthrough-review .followthrough-note", "\"Impact\"");
    reviewer.picture("review-refused");
    reviewer.find(".followthrough-review .followthrough-note a").click();
    reviewer.see("Write " + postmortem);
    write(reviewer, "impact", "One customer in three could not log in.");
    reviewer.picture("editor");
    reviewer.go("/browse/" + postmortem);
    reviewer.press("Approve postmortem");
    reviewer.see("The postmortem was approved by you.");
    assertThat(alice.status(postmortem)).isEqualTo("Approved");

    reviewer.go(editor(postmortem));
    write(reviewer, "impact", "Nobody noticed.");
    reviewer.go("/browse/" + postmortem);
    reviewer.see("The approval fell: Bob Birch changed a required section");
    assertThat(alice.status(postmortem)).isEqualTo("In review");
    reviewer.picture("review-fallen");
  }

  @Test
  public void showsBothTexts_whereTwoWriteAtOnce_andKeepsMineOverAReload() {
    var postmortem = alice.startPostmortem(alice.incident("Two writers"));
    browser.go(editor(postmortem));
    var seen = bob.get(rest(postmortem) + "/section/impact").json().get("version").asText();
    bob.put(
            rest(postmortem) + "/section/impact",
            Map.of("version", seen, "text", "Written by bob."))
        .expect(200);

    browser.find(IMPACT).sendKeys("Written by alice.");
    browser.see("Somebody else wrote here while you did.");
    assertThat(valueOf("#section-impact [data-part=other]")).isEqualTo("Written by bob.");
    browser.picture("editor-conflict");
    browser.driver().navigate().refresh();
    browser.see("Somebody else wrote here while you did.");
    assertThat(valueOf(IMPACT)).isEqualTo("Written by alice.");

    browser.find("#section-impact [data-followthrough-keep=both]").click();
    browser.seeIn("#section-impact [data-part=state]", "Saved.");
    assertThat(alice.get(rest(postmortem) + "/section/impact").json().get("text").asText())
        .isEqualTo("Written by alice.\n\nWritten by bob.");
  }

  private static void write(Browser on, String section, String text) {
    var field = on.find("#section-" + section + " [data-followthrough-text]");
    field.clear();
    field.sendKeys(text);
    field.sendKeys(Keys.chord(Keys.CONTROL, "s"));
    on.seeIn("#section-" + section + " [data-part=state]", "Saved.");
  }

  private String valueOf(String field) {
    return browser.find(field).getDomProperty("value");
  }

  private static String editor(String postmortem) {
    return "/plugins/servlet/followthrough/postmortem/" + postmortem + "/edit";
  }

  private static String rest(String postmortem) {
    return "/rest/followthrough/1/postmortem/" + postmortem;
  }
}
