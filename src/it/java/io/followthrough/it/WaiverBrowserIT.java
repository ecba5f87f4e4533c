package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/**
 * Who administers a project waives a postmortem on the panel of the incident, and takes it back.
 */
public class WaiverBrowserIT {

  @Rule public final Browser browser = Browser.of("admin");

  private final Person alice = Site.shared().as("alice");

  @Test
  public void waivesByKeyboard_andTakesItBack() {
    var incident = alice.incident("A probe cried wolf");
    browser.go("/browse/" + incident);
    browser.see("has no postmortem");

    browser.find(".followthrough-details summary").sendKeys(Keys.ENTER);
    browser.press("Waive the postmortem");
    browser.see("Say why.");
    browser.picture("waiver-form");
    browser.find("#followthrough-waiver-category").sendKeys("It was a f", Keys.TAB);
    browser.fill("Reason", "Nothing was down: the probe itself was broken.");
    browser.press("Waive the postmortem");

    browser.see("Nothing was down: the probe itself was broken.");
    assertThat(alice.gate(incident).text()).contains("\"opens\":true", "\"waived\"");
    browser.picture("waived");

    browser.find(".followthrough-details summary").sendKeys(Keys.SPACE);
    browser.fill("Reason", "It was down after all.");
    browser.find(".followthrough-details button").sendKeys(Keys.ENTER);

    browser.see("has no postmortem");
    assertThat(alice.gate(incident).text()).contains("\"opens\":false");
  }
}
