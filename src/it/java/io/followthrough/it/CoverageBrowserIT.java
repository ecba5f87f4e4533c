package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;

/** An administrator sees in a picture where a workflow asks the gate, and where it does not. */
public class CoverageBrowserIT {

  private static final String PAGE = "/plugins/servlet/followthrough/coverage";

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
  public void findsTheHoles_andMendsThem() {
    browser.go(PAGE);
    browser.see("Some let incidents close without asking the gate");
    browser.picture("coverage");

    browser.press("Incident workflow");

    browser.see("transitions do not ask the gate");
    assertThat(browser.all("svg .followthrough-cross")).isNotEmpty();
    assertThat(browser.find("#admin-menu [aria-current=page]").getText()).isEqualTo("Coverage");
    browser.picture("coverage-workflow");
    browser.dark();
    browser.picture("coverage-workflow-dark");
    browser.size(420, 900);
    browser.picture("coverage-workflow-narrow");

    browser.press("Add the validator and publish");

    browser.see("The workflow asks the gate there from now on.");
    browser.see("asks the gate everywhere");
    assertThat(browser.all("svg .followthrough-cross")).isEmpty();
    browser.size(1280, 900);
    browser.picture("coverage-mended-dark");

    browser.press("Take the validator off again");

    browser.see("The validator was taken off again.");
    assertThat(browser.all("svg .followthrough-cross")).isNotEmpty();
  }

  @Test
  public void isForAdministratorsOnly() {
    Site.shared().as("alice").get(PAGE).expect(403);
    Site.shared().as("alice").get(PAGE + "/workflow?name=jira").expect(403);
    Site.shared().admin().get(PAGE + "/workflow?name=No+such").expect(404);
    Site.shared().admin().get(PAGE + "/workflow").expect(404);
  }
}
