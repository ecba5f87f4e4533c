package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Rule;
import org.junit.Test;

/** An administrator finds the page that says how well the plugin fits in; nobody else does. */
public class CompatibilityBrowserIT {

  private static final String PAGE = "/plugins/servlet/followthrough/compatibility";
  private static final String TITLE = "Compatibility and setup";

  @Rule public final Browser browser = Browser.ofNobody();

  @Test
  public void isFoundInTheAdministration() {
    browser.signIn("admin");

    browser.press("Administration");
    browser.press(TITLE);

    browser.see("Followthrough fits into this Jira");
    browser.see("Issue type Postmortem");
    assertThat(browser.title()).startsWith(TITLE);
    assertThat(browser.find("#admin-menu [aria-current=page]").getText()).isEqualTo(TITLE);
    browser.picture("compatibility");
  }

  @Test
  public void tellsWhatTheSweepDid_andRunsItAnew() {
    browser.signIn("admin");
    browser.go(PAGE);
    browser.see("The last one began");

    browser.press("Run now");

    browser.see("A sweep was started.");
    browser.press("Scheduled jobs");
    browser.see("io.followthrough.sweep.nightly");
    browser.press("Run now io.followthrough.sweep.nightly");
    // The page answers at once; what came of the run is seen by whoever looks again.
    for (var look = 0; look < 100 && !browser.text().contains("looked at"); look++) {
      browser.go("/secure/admin/SchedulerAdmin.jspa");
    }
    browser.see("looked at");
    browser.picture("jobs");
  }

  @Test
  public void leadsThroughTheSignInPage_andBack() {
    browser.go(PAGE);

    browser.fill("Username", "admin");
    browser.fill("Password", "admin");
    browser.find("#login-form-submit").click();

    browser.see("Followthrough fits into this Jira");
  }

  @Test
  public void isForAdministratorsOnly() {
    browser.signIn("alice");

    browser.go(PAGE);

    browser.see("Only those who administer Jira may see this.");
    assertThat(browser.all("#admin_menu")).isEmpty();
    Site.shared().as("alice").get(PAGE).expect(403);
    Site.shared().nobody().get(PAGE).expect(302);
    Site.shared().admin().get(PAGE).expect(200);
  }
}
