package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** While one types what is to be done, the panel shows what may help. */
public class WritingBrowserIT {

  @Rule public final Browser browser = Browser.of("alice");

  private final Person alice = Site.shared().as("alice");

  @Test
  public void showsSimilarItemsWhileOneTypes_andLeadsToThemByKeyboard() {
    var before = alice.startPostmortem(alice.incident("The first time"));
    var action = alice.addAction(before, Map.of("summary", "Rate-limit the <b>login</b> proxy"));
    alice.accept(action, "alice");
    alice.addAction(before, Map.of("summary", "Measure the load of the login proxy"));
    browser.go("/browse/" + alice.startPostmortem(alice.incident("The second time")));

    browser.fill("What is to be done", "Rate limit the login proxy");

    browser.seeIn(".followthrough-similar [role=status]", "There is an action item like this");
    browser.seeIn(".followthrough-similar li", "Accepted, Open");
    assertThat(browser.find(".followthrough-similar li").getText())
        .contains(action + " Rate-limit the <b>login</b> proxy", "asked for by " + before);
    browser.driver().switchTo().activeElement().sendKeys(Keys.TAB, Keys.TAB);
    assertThat(browser.driver().switchTo().activeElement().getDomProperty("href"))
        .endsWith("/browse/" + action);
    browser.press("Show less similar ones too");
    browser.seeIn(".followthrough-similar [role=status]", "There are 2 action items");
    browser.picture("similar");

    browser.fill("What is to be done", "x");

    browser.seeIn(".followthrough-add", "Add action item");
    assertThat(browser.all(".followthrough-similar li")).isEmpty();
  }

  @Test
  public void hintsAtTheWording_andTakesTheItemAllTheSame() {
    var postmortem = alice.startPostmortem(alice.incident("Put badly"));
    alice.write(postmortem, Map.of("Contributing factors", "Human error in the night shift"));
    browser.go("/browse/" + postmortem);

    browser.find(".followthrough-wording summary").click();
    browser.seeIn(
        ".followthrough-wording", "Contributing factors: \"Human error\" ends the question");
    browser.fill("What is to be done", "Improve the monitoring");

    browser.seeIn("[data-followthrough-hints] li", "\"Improve\" has no end");
    browser.picture("hints");
    browser.press("Add action item");
    browser.see("was added.");
  }

  @Test
  public void givesNoTwoThingsOnAPage_theSameId() {
    browser.go("/browse/" + alice.startPostmortem(alice.incident("Many panels, one page")));

    var ids = browser.all("[id]").stream().map(one -> one.getAttribute("id")).toList();

    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  public void showsWhatBecomesOfAPastedList_beforeItAddsAnything() {
    var postmortem = alice.startPostmortem(alice.incident("A list of things"));
    browser.go("/browse/" + postmortem);
    browser.find(".followthrough-list > summary").click();

    browser.fill("A list", "- [x] Drain the <b>queue</b>\n- Halve the batch\nand rest");
    browser.press("Preview the list");
    browser.see("Lines: 3. New action items: 2.");
    browser.see("Line 3: and rest");
    browser.see("The list calls it done");
    browser.picture("paste");
    assertThat(browser.all("tr[data-followthrough-item]")).isEmpty();
    browser.press("Add these");
    browser.see("Action items added: 2.");
    browser.press("Show the action items");

    browser.find("tr[data-followthrough-item]:nth-of-type(2)");
    assertThat(browser.find("[data-followthrough-rows]").getText())
        .contains("Drain the <b>queue</b>", "Halve the batch");
  }
}
