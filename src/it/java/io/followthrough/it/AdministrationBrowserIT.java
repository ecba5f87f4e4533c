package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.sandbox.fixture.FixtureJar;
import java.io.IOException;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.openqa.selenium.Keys;

/** An administrator looks after apps, people, projects and workflows. */
public class AdministrationBrowserIT {

  private static Site site;

  @Rule public final Browser browser = Browser.of(site, "admin");
  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @BeforeClass
  public static void start() {
    site = Site.forOne();
  }

  @AfterClass
  public static void stop() {
    site.close();
  }

  @Test
  public void uploadsAnApp_thatIsRefusedWithEveryReason() throws IOException {
    var broken = FixtureJar.whole().withModules("<gadget key='g'/>").in(folder.getRoot().toPath());
    browser.go("/secure/admin/ManageApps.jspa");
    browser.see("Followthrough");
    browser.find(".app-modules summary").sendKeys(Keys.ENTER);
    browser.see("validator");
    assertThat(browser.barriers()).isEmpty();
    browser.picture("apps");

    browser.find("#plugin").sendKeys(broken.toString());
    browser.press("Upload");

    browser.see("The app was not installed.");
    browser.see("the sandbox has no module type <gadget>");
    assertThat(browser.barriers()).isEmpty();
    browser.picture("apps-refused");
    assertThat(browser.text()).doesNotContain("fixture\n");
  }

  @Test
  public void disablesTheAppAndEnablesItAgain() {
    browser.go("/secure/admin/ManageApps.jspa");
    browser.find("button[value=disable]").click();
    browser.seeIn("[data-app='io.followthrough']", "Disabled");
    site.admin().get("/rest/followthrough/1/compatibility").expect(404);
    assertThat(browser.barriers()).isEmpty();

    browser.find("button[value=enable]").click();

    browser.seeIn("[data-app='io.followthrough']", "Enabled");
    site.admin().get("/rest/followthrough/1/compatibility").expect(200);
  }

  @Test
  public void looksAtEachPage_inLightDarkAndNarrow() {
    for (var page :
        Map.of(
                "users", "/secure/admin/user/UserBrowser.jspa",
                "user", "/secure/admin/user/ViewUser.jspa?name=bob",
                "user-add", "/secure/admin/user/AddUser!default.jspa",
                "groups", "/secure/admin/user/GroupBrowser.jspa",
                "group", "/secure/admin/user/ViewGroup.jspa?name=jira-administrators",
                "projects", "/secure/project/ViewProjects.jspa",
                "project-settings", "/secure/project/ViewProject.jspa?pid=10000",
                "workflows", "/secure/admin/workflows/ListWorkflows.jspa",
                "workflow",
                    "/secure/admin/workflows/ViewWorkflowSteps.jspa?workflowName=Incident+workflow")
            .entrySet()) {
      browser.size(1280, 1000);
      browser.go(page.getValue());
      assertThat(browser.barriers()).as(page.getKey()).isEmpty();
      browser.picture("admin-" + page.getKey());
    }
    browser.dark();
    browser.go("/secure/admin/workflows/ViewWorkflowSteps.jspa?workflowName=jira");
    assertThat(browser.barriers()).isEmpty();
    browser.picture("admin-workflow-dark");
    browser.size(420, 900);
    browser.picture("admin-workflow-narrow");
    browser.go("/secure/admin/ManageApps.jspa");
    assertThat(browser.barriers()).isEmpty();
    browser.picture("apps-narrow-dark");
    browser.go("/secure/project/ViewProject.jspa?pid=10000");
    assertThat(browser.barriers()).isEmpty();
    browser.picture("admin-project-narrow-dark");
  }
}
