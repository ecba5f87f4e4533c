package io.followthrough.it;

import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** Who administers a project lets an incident close on its panel, and it is marked afterwards. */
public class BypassBrowserIT {

  @Rule public final Browser browser = Browser.of("admin");

  private final Person alice = Site.shared().as("alice");

  @Test
  public void letsItCloseByKeyboard_andMarksIt() {
    var incident = alice.incident("The fair opens tomorrow");
    browser.go("/browse/" + incident);
    browser.press("Close it although the gate is shut?");
    browser.fill("To be settled by", "2099-01-01");
    browser.press("Let it close once");
    browser.see("is too far ahead");
    browser.picture("bypass-form");

    browser.find("#followthrough-bypass-until").clear();
    browser.find("#followthrough-bypass-category").sendKeys("A dead");
    browser.find("#followthrough-bypass-reason").sendKeys("The fair opens tomorrow.", Keys.TAB);
    browser.press("Let it close once");

    browser.see("It may close once although its gate is shut.");
    browser.picture("bypass-ready");
    alice.resolve(incident).expect(204);
    browser.go("/browse/" + incident);
    browser.see("It was let close.");
    browser.picture("bypass-used");
  }
}
