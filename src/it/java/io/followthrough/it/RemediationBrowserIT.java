package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** Tickets are attached to an action item on its panel, and detached there with a reason. */
public class RemediationBrowserIT {

  @Rule public final Browser browser = Browser.of("alice");

  private final Person alice = Site.shared().as("alice");

  @Test
  public void attachesAndDetaches_byKeyboardAlone() {
    var item =
        alice.addAction(
            alice.startPostmortem(alice.incident("The uplinks failed")),
            Map.of("summary", "Two uplinks everywhere"));
    alice.accept(item, "alice");
    var one = alice.issue("NET", "Task", "Uplink in Oslo", Map.of());
    var other = alice.issue("NET", "Task", "Uplink in <b>Bergen</b>", Map.of());
    browser.go("/browse/" + item);
    browser.see("Only its own ticket does it so far.");

    open("followthrough-attach");
    browser.find("#followthrough-attach").sendKeys(one + ", NET-99999", Keys.ENTER);

    browser.see("There is no ticket NET-99999 that you may see.");
    assertThat(browser.find("#followthrough-attach").getDomAttribute("aria-invalid"))
        .isEqualTo("true");

    browser.find("#followthrough-attach").clear();
    browser.find("#followthrough-attach").sendKeys(one + " " + other, Keys.ENTER);

    browser.see("The tickets were attached.");
    assertThat(browser.see("0 of 3 tickets done")).contains(one, "Uplink in <b>Bergen</b>");
    browser.picture("remediations");

    var field = browser.find("[id^=followthrough-detach-]").getDomAttribute("id");
    open(field);
    browser.find("#" + field).sendKeys("Somebody else does it.", Keys.TAB, Keys.ENTER);

    browser.see("The ticket was detached.");
    browser.see("0 of 2 tickets done");
    browser.press("Detached");
    browser.see("Somebody else does it.");
    browser.dark();
    browser.size(400, 1000);
    browser.picture("remediations-narrow-dark");
  }

  /** Enter on the summary of what is folded away around a field. */
  private void open(String field) {
    browser
        .driver()
        .executeScript(
            "document.getElementById(arguments[0]).closest('details').firstElementChild.focus()",
            field);
    browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
  }
}
