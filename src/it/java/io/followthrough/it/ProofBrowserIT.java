package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** Somebody says on the panel of a done item where one can see it, and whether it held. */
public class ProofBrowserIT {

  @Rule public final Browser browser = Browser.of("alice");

  private final Person alice = Site.shared().as("alice");

  @Test
  public void isProvedAndVerified_byKeyboardAlone_andOpenedAgain() {
    var item =
        alice.addAction(
            alice.startPostmortem(alice.incident("The uplink failed once more")),
            Map.of("summary", "Two uplinks everywhere"));
    alice.accept(item, "alice");
    alice
        .transition(item, "Close Issue", Map.of("resolution", Map.of("name", "Fixed")))
        .expect(204);
    browser.go("/browse/" + item);

    open("followthrough-proof-link");
    browser.find("#followthrough-proof-link").sendKeys("javascript:alert(1)", Keys.ENTER);
    browser.see("is no address of the web");
    browser.find("#followthrough-proof-link").clear();
    browser.find("#followthrough-proof-link").sendKeys("https://git.example/7?a=<b>", Keys.ENTER);
    browser.see("is no address of the web");
    browser.find("#followthrough-proof-link").clear();
    browser.find("#followthrough-proof-link").sendKeys("https://git.example/7?a=1&b=2", Keys.ENTER);
    browser.see("The link was kept.");
    assertThat(browser.find("#followthrough-proof a").getDomProperty("href"))
        .isEqualTo("https://git.example/7?a=1&b=2");

    open("followthrough-check-shipped-yes");
    choose("shipped", "yes");
    choose("alert", "yes");
    choose("similar", "no");
    browser.find("#followthrough-check-metric-text").sendKeys(Keys.TAB, Keys.ENTER);
    browser.see("Say what you saw: the item is opened again because of it.");
    browser.see("Answer this question.");
    choose("alert", "no");
    choose("metric", "none");
    browser.find("#followthrough-check-metric-text").sendKeys(Keys.TAB, Keys.ENTER);
    browser.see("What you saw was kept.");
    browser.seeIn("#followthrough-action .followthrough-verdict", "Verified");
    browser.picture("proof");

    open("followthrough-check-shipped-yes");
    choose("shipped", "no");
    choose("alert", "no");
    choose("similar", "no");
    choose("metric", "none");
    browser.find("#followthrough-check-shipped-text").sendKeys("Rolled <b>back</b>.");
    browser.find("#followthrough-check-metric-text").sendKeys(Keys.TAB, Keys.ENTER);
    browser.see("What you saw was kept.");
    browser.see("No: Rolled <b>back</b>.");
    browser.seeIn("#followthrough-proof", "It did not hold when somebody looked.");
    browser.dark();
    browser.size(400, 1400);
    browser.picture("proof-narrow-dark");
  }

  private void choose(String question, String reply) {
    browser.find("#followthrough-check-" + question + "-" + reply).sendKeys(Keys.SPACE);
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
