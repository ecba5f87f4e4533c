package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** An administrator sets a project up without a mouse; a second time nothing is left to do. */
public class SetupBrowserIT {

  private static final String PAGE = "/plugins/servlet/followthrough/setup";
  private static final String REST = "/rest/followthrough/1/setup";
  private static Site site;

  @Rule public final Browser browser = Browser.of(site, "admin");

  @BeforeClass
  public static void open() {
    site = Site.ungatedForOne();
  }

  @AfterClass
  public static void close() {
    site.close();
  }

  @Test
  public void setsAProjectUp_byKeyboard() {
    browser.go(PAGE);
    browser.picture("setup");

    browser.find("#followthrough-project-OPS").sendKeys(Keys.SPACE);
    browser.find("[data-followthrough-plan] button").sendKeys(Keys.ENTER);
    browser.see("To do now: 1.");
    browser.see("asks the gate wherever an incident closes");
    browser.see("is added, on a draft that is published, to: Resolve (5), Close (2).");
    browser.picture("setup-plan");
    browser.find("[data-followthrough-run] button").sendKeys(Keys.ENTER);

    browser.see("Everything is there.");
    assertThat(browser.driver().switchTo().activeElement().getText()).isEqualTo("What it takes");
    browser.picture("setup-done");
    browser.dark();
    browser.picture("setup-done-dark");
    browser.size(420, 900);
    browser.picture("setup-done-narrow");
    var alice = site.as("alice");
    alice.resolve(alice.incident("Asked about")).expect(400);

    browser.go(PAGE);
    browser.find("#followthrough-project-OPS").sendKeys(Keys.SPACE);
    browser.find("[data-followthrough-plan] button").sendKeys(Keys.ENTER);
    browser.see("Everything is there.");
    browser.find("[data-followthrough-there] summary").sendKeys(Keys.ENTER);
    browser.see("Postmortems of OPS have the workflow");
    assertThat(browser.find("[data-followthrough-run]").isDisplayed()).isFalse();
  }

  @Test
  public void saysWhatIsWrong_whereNothingWasChosen() {
    browser.go(PAGE);

    browser.find("[data-followthrough-plan] button").sendKeys(Keys.ENTER);

    browser.see("Choose at least one project.");
  }

  @Test
  public void isForAdministratorsOnly() {
    var alice = site.as("alice");
    var ops = Map.of("projects", List.of("OPS"));

    alice.get(PAGE).expect(403);
    alice.get(REST).expect(403);
    alice.post(REST + "/plan", ops).expect(403);
    site.nobody().post(REST + "/plan", ops).expect(401);
    assertThat(site.admin().get(REST).expect(200).text()).contains("Operations");
    site.admin().post(REST + "/plan", Map.of("projects", List.of("XYZ"))).expect(400);
    site.admin()
        .post(REST + "/task", Map.of("projects", List.of("OPS"), "id", "workflow Theirs"))
        .expect(404);
  }
}
