package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** Who may edit an incident lets a lost postmortem go on its panel. */
public class LostPostmortemBrowserIT {

  @Rule public final Browser browser = Browser.of("alice");

  private final Person alice = Site.shared().as("alice");

  @Test
  public void letsAPostmortemGo_byKeyboard() {
    var trial = Trial.start(Site.shared(), "The queue was full");
    Gauntlet.linkAComplete(trial);
    trial.unlink(trial.incident(), trial.postmortem()).expect(204);
    browser.go("/browse/" + trial.incident());
    browser.see("was taken off " + trial.incident());

    browser.find(".followthrough-lost summary").sendKeys(Keys.ENTER);
    browser.press("Let it go");
    browser.see("Say why.");
    browser.picture("lost-postmortem");
    browser.find(".followthrough-lost select").sendKeys("Sup", Keys.TAB);
    browser.fill("Reason", "It was about another outage.");
    browser.press("Let it go");

    browser.see("It was about another outage.");
    browser.picture("postmortem-let-go");
    assertThat(alice.gate(trial.incident()).text()).contains("\"opens\":true");
  }
}
