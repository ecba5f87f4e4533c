package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** An administrator looks up who was refused what, and checks that nobody changed that. */
public class AuditBrowserIT {

  @Rule public final Browser browser = Browser.of("admin");

  private final Person alice = Site.shared().as("alice");

  @Test
  public void findsWhatWasRefused_andChecksTheChain() {
    var incident = alice.incident("Refused");
    alice.resolve(incident).expect(400);
    var waiver = "/rest/followthrough/1/incident/" + incident + "/waiver";
    Site.shared()
        .admin()
        .post(
            waiver,
            Map.of(
                "reasonCategory",
                "other",
                "reason",
                "A long reason in one word: " + "Donaudampfschifffahrt".repeat(12)))
        .expect(200);
    browser.press("Administration");
    browser.press("Audit");
    browser.see("Refused to close");

    browser.fill("About", incident);
    browser.find("#audit-about").sendKeys(Keys.ENTER);

    browser.see(incident + " has no postmortem");
    assertThat(browser.all("tbody tr")).hasSize(2);
    browser.picture("audit");
    browser.press("Show, and check the whole chain");
    browser.see("The chain is whole");
    browser.picture("audit-checked");
    browser.go("/plugins/servlet/followthrough/audit?act=stolen");
    browser.see("is none of the choices");
    alice.get("/plugins/servlet/followthrough/audit").expect(403);
    Site.shared().nobody().get("/plugins/servlet/followthrough/audit").expect(302);
  }
}
