package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** From a why to a factor to an action item, and from there back, on the panels. */
public class FactorsBrowserIT {

  @Rule public final Browser browser = Browser.of("alice");

  private final Person alice = Site.shared().as("alice");

  @Test
  public void leadsFromAWhyToAFactorToAnActionItem_byKeyboard() {
    var postmortem = alice.startPostmortem(alice.incident("Logins fail"));
    var action = alice.addAction(postmortem, Map.of("summary", "Close connections"));
    browser.go("/browse/" + postmortem);

    browser.fill("Why did it happen?", "The pool was empty" + Keys.ENTER);
    browser.see("The why was added.");
    browser.seeIn("[data-followthrough-tree]", "The pool was empty");
    openWhy("The pool was empty");
    browser.press("Ask on");
    browser.fill("And why is that?", "It leaks" + Keys.ENTER);
    browser.seeIn("[data-followthrough-tree]", "It leaks");
    openWhy("The pool was empty");
    browser.press("Ask on");
    browser.fill("And why is that?", "It was sized for half the load" + Keys.ENTER);
    browser.seeIn("[data-followthrough-tree] ul", "It was sized for half the load");

    openWhy("It leaks");
    browser.fill("It is a new factor, of the sort", "Software");
    browser.picture("why-form");
    browser.press("Save why");
    browser.see("The why was changed.");
    browser.see("Only one contributing factor is named.");

    browser.find("[data-followthrough-factor-edit]").sendKeys(Keys.ENTER);
    browser.fill("Action items", action);
    browser.press("Save factor");
    browser.see("The factor was changed.");
    browser
        .driver()
        .executeScript("document.getElementById('followthrough-factors').scrollIntoView()");
    browser.picture("factors");

    browser.go("/browse/" + action);
    browser.seeIn(".followthrough-paths", "The pool was empty");
    browser.seeIn(".followthrough-paths", "It leaks");
    browser.picture("why-path");
  }

  @Test
  public void keepsWhatIsTypedElsewhere_whileSomethingElseIsAdded() {
    var postmortem = alice.startPostmortem(alice.incident("Kept"));
    var whys = "/rest/followthrough/1/postmortem/" + postmortem + "/whys";
    var one = alice.post(whys, Map.of("text", "It leaks")).expect(201).json().get("id").asInt();
    browser.go("/browse/" + postmortem);
    browser.find("#followthrough-factor-text").sendKeys("A factor half written");
    browser.find("#followthrough-row-text").sendKeys("A row half written");
    openWhy("It leaks");
    browser.find("#followthrough-why-edit-text").sendKeys(" when asked");

    browser.fill("Why did it happen?", "The pool was empty" + Keys.ENTER);
    browser.see("The why was added.");

    assertThat(valueOf("#followthrough-factor-text")).isEqualTo("A factor half written");
    assertThat(valueOf("#followthrough-row-text")).isEqualTo("A row half written");
    assertThat(valueOf("#followthrough-why-edit-text")).isEqualTo("It leaks when asked");
    assertThat(valueOf("#followthrough-why-text")).isEmpty();
    browser.see("It is not saved yet.");

    alice.put(whys + "/" + one, Map.of("version", 1, "text", "It leaks at night")).expect(200);
    browser.press("Save why");
    browser.see("Somebody changed this why meanwhile");
    browser.driver().navigate().refresh();
    browser.see("It leaks at night");
    assertThat(valueOf("#followthrough-why-edit-text")).isEqualTo("It leaks when asked");
    browser.press("Save why");
    browser.see("The why was changed.");
    assertThat(alice.get(whys).json().toString()).contains("It leaks when asked");
    assertThat(valueOf("#followthrough-row-text")).isEqualTo("A row half written");
  }

  @Test
  public void keepsWhatIsTypedAboutAWhy_thatSomebodyDeletes() {
    var postmortem = alice.startPostmortem(alice.incident("Gone"));
    var whys = "/rest/followthrough/1/postmortem/" + postmortem + "/whys";
    var one = alice.post(whys, Map.of("text", "It leaks")).expect(201).json().get("id").asInt();
    browser.go("/browse/" + postmortem);
    openWhy("It leaks");
    browser.find("#followthrough-why-edit-text").sendKeys(" at night");

    alice.delete(whys + "/" + one + "?version=1").expect(200);
    browser.driver().navigate().refresh();

    browser.see("You typed this about something that is not here any more.");
    assertThat(valueOf(".followthrough-kept textarea")).contains("It leaks at night");
    browser.press("Discard");
    browser.driver().navigate().refresh();
    assertThat(browser.all(".followthrough-kept")).isEmpty();
  }

  @Test
  public void movesAWhy_byDraggingAndByChoosing_butNotBelowItself() {
    var postmortem = alice.startPostmortem(alice.incident("Moved"));
    var whys = "/rest/followthrough/1/postmortem/" + postmortem + "/whys";
    var one = alice.post(whys, Map.of("text", "One")).expect(201).json().get("id").asInt();
    alice.post(whys, Map.of("text", "Two")).expect(201);
    browser.go("/browse/" + postmortem);

    new Actions(browser.driver()).dragAndDrop(why("Two"), why("One")).perform();
    browser.see("The why was changed.");
    assertThat(alice.get(whys).json().get("whys").get(1).get("parent").asInt()).isEqualTo(one);
    browser.go("/browse/" + postmortem);

    openWhy("One");
    assertThat(browser.find("#followthrough-why-edit-parent").findElements(By.tagName("option")))
        .hasSize(1);
    browser.find("#followthrough-why-edit-text").sendKeys(Keys.ESCAPE);
    openWhy("Two");
    browser.fill("Stands below", "Nothing");
    browser.press("Save why");
    browser.see("The why was changed.");
    assertThat(alice.get(whys).json().get("whys").get(1).get("parent").isNull()).isTrue();
  }

  private String valueOf(String field) {
    return browser.find(field).getDomProperty("value");
  }

  private void openWhy(String text) {
    why(text).sendKeys(Keys.ENTER);
  }

  private WebElement why(String text) {
    return browser.all("[data-followthrough-why-edit]").stream()
        .filter(button -> button.getText().equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("There is no why " + text));
  }
}
