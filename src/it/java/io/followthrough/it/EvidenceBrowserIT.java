package io.followthrough.it;

import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** Who writes a postmortem looks back, and what he finds is there when work is planned. */
public class EvidenceBrowserIT {

  @Rule public final Browser browser = Browser.of("alice");

  private final Person alice = Site.shared().as("alice");

  @Test
  public void putsWhatWasFoundOnOneSheet() {
    var item =
        alice.addAction(
            alice.startPostmortem(alice.incident("Logs went missing")),
            Map.of("summary", "Alert when <b>no</b> logs arrive for ten minutes"));
    alice.accept(item, "bob");
    var incident = alice.incident("Logs went missing again");
    var postmortem = alice.startPostmortem(incident);
    browser.go("/browse/" + postmortem);
    browser.see("Was there an open action item");
    browser.press("Yes, there was one");
    browser.find("#followthrough-backlog-search").sendKeys("alert no logs");
    browser.seeIn(".followthrough-found", item);
    browser.press("Write it down");
    browser.see("Name the action item.");
    browser.picture("backlog-form");

    browser.press("Choose " + item);
    browser.find("#followthrough-claim-effect").sendKeys("would have det");
    browser.find("#followthrough-claim-confidence").sendKeys("likely");
    browser
        .find("#followthrough-claim-why")
        .sendKeys("Nobody noticed for nine hours; the alert would have told at once.", Keys.TAB);
    browser.press("Write it down");

    browser.see("The evidence was written down.");
    browser.seeIn(".followthrough-claims", "was open then");
    browser.picture("backlog");
    browser.dark();
    browser.picture("backlog-dark");
    browser.go("/browse/" + item);
    browser.see("This undone item would have made a difference to 1 later incident");
    browser.picture("evidence-panel");
    browser.press("The evidence on one sheet");
    browser.see("Evidence for " + item);
    browser.picture("evidence-sheet");
    browser.press("Evidence for undone work");
    browser.see("cannot be added up");
    browser.picture("evidence");
    browser.dark();
    browser.picture("evidence-dark");
    browser.size(420, 1000);
    browser.picture("evidence-narrow");
    browser.go("/plugins/servlet/followthrough/reports/evidence?state=rejected&project=WEB");
    browser.see("Nothing was claimed among what you asked for.");
  }

  @Test
  public void saysThatNothingWasFound_andTakesThatBack() {
    var postmortem = alice.startPostmortem(alice.incident("Something quite new"));
    browser.go("/browse/" + postmortem);

    browser.press("No, we found none");
    browser.find("#followthrough-look-note").sendKeys("All of OPS and NET.");
    browser.press("We looked and found none");

    browser.see("It was written down that you looked.");
    browser.seeIn(".followthrough-claims", "All of OPS and NET.");
    browser.press("Take back");
    browser
        .find(".followthrough-claims textarea[name=reason]")
        .sendKeys("There was one after all.");
    browser.find(".followthrough-claims button[type=submit]").click();
    browser.see("It was taken back.");
  }
}
