package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The triage desk is worked through by keyboard alone. */
public class TriageBrowserIT {

  private static final String DESK = "/plugins/servlet/followthrough/triage";

  @Rule public final Browser browser = Browser.of("alice");

  private final Person alice = Site.shared().as("alice");
  private String postmortem;
  private String one;
  private String two;
  private String three;

  @Before
  public void threeItemsWait() {
    postmortem = alice.startPostmortem(alice.incident("Logins fail for everybody <em>"));
    var pool = postmortem.replace("-", "");
    one = alice.addAction(postmortem, Map.of("summary", "Close the connections of " + pool));
    two = alice.addAction(postmortem, Map.of("summary", "Close all connections of " + pool));
    three = alice.addAction(postmortem, Map.of("summary", "Say when half of them are in use"));
  }

  @Test
  public void answersWithOneKey_andGoesOnWithTheNext() {
    tieToAWhy(one);
    open();
    type("r");
    browser.see("It leaks");
    browser.see("It is a duplicate of " + two);
    type("Too much work", "reason");
    browser.press("Save answer");
    browser.see("Choose the kind of reason.");
    browser.picture("triage-complaint");
    browser.fill("Kind of reason", "Something else takes its place");
    browser.press("Save answer");
    browser.see(one + " was answered.");
    assertThat(focused().getDomAttribute("data-key")).isEqualTo(two);

    type("j");
    assertThat(focused().getDomAttribute("data-key")).isEqualTo(three);
    type("k");
    type("u");
    browser.find("#followthrough-duplicate-of").sendKeys(three, Keys.ENTER);
    browser.see("has no answer that counts.");
    browser.find("#followthrough-duplicate-of").sendKeys(Keys.ESCAPE);
    assertThat(focused().getDomAttribute("data-key")).isEqualTo(two);
    assertThat(browser.all("[data-followthrough-waiting]")).hasSize(2);
  }

  @Test
  public void answersASelection_andNamesWhatWasRefused() {
    open();
    type("x");
    type("j");
    type("x");
    alice.accept(two, "bob");
    browser.picture("triage-selection");
    type("d");
    type("The team is at another fire", "reason");
    browser.fill("Look at it again by", Person.DUE);
    browser.press("Save answer");
    browser.see("is too far ahead");
    browser.see("somebody answered it meanwhile");
    browser.fill("Look at it again by", LocalDate.now(ZoneOffset.UTC).plusDays(30).toString());
    browser.press("Save answer");
    browser.see(one + " was answered.");

    assertThat(browser.all("[data-followthrough-waiting]"))
        .extracting(row -> row.getDomAttribute("data-key"))
        .containsExactly(three);
    assertThat(focused().getDomAttribute("data-key")).isEqualTo(three);
    type("t");
    browser.picture("triage-risk");
  }

  @Test
  public void tellsTheSecondOfTwo_andEndsWithAnEmptyDesk() {
    alice.accept(one, "bob");
    alice.accept(two, "bob");
    open();
    alice.accept(three, "bob");

    type("r");
    browser.fill("Kind of reason", "Something else takes its place");
    type("By the new pool", "reason");
    browser.press("Save answer");

    browser.see("Nothing waits for an answer.");
    browser.picture("triage-empty");
  }

  @Test
  public void filters_andIsReachedFromEveryPage() {
    browser.go("/");
    browser.press("Triage desk");
    browser.fill("Project", "ops");
    browser.fill("Severity of an incident", "SEV9");
    browser.find("#followthrough-filter-severity").sendKeys(Keys.ENTER);
    browser.see("Nothing of this sort waits");
    browser.press("Show all");
    browser.see("Action items that wait for an answer");
    open();
    dark();
    browser.picture("triage-dark");
    browser.driver().manage().window().setSize(new Dimension(420, 1200));
    browser.picture("triage-narrow");
  }

  private void tieToAWhy(String action) {
    var base = "/rest/followthrough/1/postmortem/" + postmortem;
    alice.post(base + "/whys", Map.of("text", "It leaks", "category", "software")).expect(201);
    var factor = alice.get(base + "/factors").json().get("factors").get(0);
    alice
        .put(
            base + "/factors/" + factor.get("id").asText(),
            Map.of(
                "version",
                1,
                "category",
                "software",
                "text",
                "It leaks",
                "actions",
                List.of(action)))
        .expect(200);
  }

  /** Behind what other tests left waiting. */
  private void open() {
    var id = alice.get("/rest/api/2/issue/" + postmortem).json().get("id").asText();
    browser.go(DESK + "?after=" + id);
    browser
        .driver()
        .executeScript(
            "document.querySelector('[data-followthrough-waiting][tabindex=\"0\"]').focus()");
  }

  private void dark() {
    browser
        .driver()
        .executeCdpCommand(
            "Emulation.setEmulatedMedia",
            Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
    browser
        .driver()
        .executeScript("document.documentElement.setAttribute('data-color-mode', 'dark')");
  }

  private void type(String key) {
    focused().sendKeys(key);
  }

  private void type(String text, String field) {
    browser.find("[data-followthrough-desk-form] [name=" + field + "]").sendKeys(text);
  }

  private WebElement focused() {
    return browser.driver().switchTo().activeElement();
  }
}
