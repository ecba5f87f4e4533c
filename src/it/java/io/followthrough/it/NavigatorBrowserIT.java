package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** Somebody searches, keeps what was found, and closes many issues at once, some of them gated. */
public class NavigatorBrowserIT {

  private static Site site;

  @Rule public final Browser browser = Browser.of(site, "alice");

  @BeforeClass
  public static void start() {
    site = Site.ofAYear();
  }

  @AfterClass
  public static void stop() {
    site.close();
  }

  @Test
  public void searchesByChoosing_withTheKeyboardAlone() {
    browser.go("/issues/");
    browser.see("1–50 of");
    assertThat(browser.barriers()).isEmpty();
    browser.picture("navigator-basic");

    browser.find("#basic-type summary").sendKeys(Keys.ENTER);
    browser.choose("Incident");
    assertThat(browser.barriers()).isEmpty();
    browser.picture("navigator-chooser");
    browser.find("#basic-type input").sendKeys(Keys.ESCAPE);
    assertThat(browser.find("#basic-type").getDomAttribute("open")).isNull();
    browser.find("#basic-text").sendKeys("checkout", Keys.ENTER);

    browser.see("Type: Incident");
    browser.press("JQL");
    browser.seeIn("#jql", "issuetype = Incident AND text ~ checkout");
    browser.dark();
    assertThat(browser.barriers()).isEmpty();
    browser.picture("navigator-dark");
    browser.size(420, 900);
    assertThat(browser.barriers()).isEmpty();
    browser.picture("navigator-narrow");
  }

  @Test
  public void showsWhereAQueryCannotBeRead() {
    browser.go("/issues/?jql=project+%3D+OPS+AND+AND+status+%3D+Open");
    browser.see("(line 1, character 19)");
    assertThat(browser.barriers()).isEmpty();
    browser.picture("navigator-fault");
    browser.dark();
    assertThat(browser.barriers()).isEmpty();
    browser.picture("navigator-fault-dark");
  }

  @Test
  public void choosesColumns_andSortsByThem() {
    browser.go("/issues/?jql=project+%3D+OPS");
    browser.press("Columns");
    browser.choose("Reporter");
    browser.picture("navigator-columns");
    browser.press("Show these");

    browser.seeIn("#issuetable thead", "Reporter");
    browser.press("Reporter");
    browser.seeIn("th[aria-sort=ascending]", "Reporter");
    browser.press("Columns");
    browser.press("The usual ones");
    browser.see("1–");
    assertThat(browser.find("#issuetable thead").getText()).doesNotContain("Reporter");
  }

  @Test
  public void keepsAQuery_andSharesIt() {
    browser.go("/issues/?jql=project+%3D+OPS+AND+statusCategory+%21%3D+Done");
    browser.press("Save as");
    assertThat(browser.barriers()).isEmpty();
    browser.fill("Name", "What keeps us busy");
    browser.press("Save");
    browser.seeIn("h1", "What keeps us busy");
    browser.picture("navigator-filter");
    browser.press("Details and sharing");
    browser.press("Share");
    browser.seeIn(".shares", "Anyone who is signed in");
    assertThat(browser.barriers()).isEmpty();
    browser.picture("filter-shares");

    assertThat(site.as("bob").get("/secure/ManageFilters.jspa").expect(200).text())
        .contains("What keeps us busy");
    browser.go("/secure/ManageFilters.jspa");
    browser.see("What keeps us busy");
    assertThat(browser.barriers()).isEmpty();
    browser.picture("filters");
  }

  /** The gate's validator runs for each issue; one that is refused stays as it is. */
  @Test
  public void closesManyIssues_butNoneThatItsGateHolds() {
    var alice = site.as("alice");
    var gated = alice.incident("Bulk: the gate holds this one");
    var waived = alice.incident("Bulk: this one may go");
    site.admin()
        .post(
            "/rest/followthrough/1/incident/" + waived + "/waiver",
            Map.of("reasonCategory", "false-alarm", "reason", "The probe itself was broken."))
        .expect(200);
    browser.go("/issues/?jql=summary+~+Bulk+ORDER+BY+key");
    browser.press("Bulk change");
    browser.choose("Choose all");
    assertThat(browser.barriers()).isEmpty();
    browser.picture("bulk-issues");
    browser.press("Next");
    browser.see("Resolve");
    assertThat(browser.barriers()).isEmpty();
    browser.picture("bulk-transitions");
    browser.choose("Resolve");
    browser.press("Next");
    browser.fill("Comment", "Cleared out.");
    assertThat(browser.barriers()).isEmpty();
    browser.picture("bulk-fields");
    browser.press("Next");
    browser.see("stays as it is");
    assertThat(browser.barriers()).isEmpty();
    browser.picture("bulk-confirm");

    browser.press("Confirm");

    browser.see("1 of 2 issues went through Resolve. The others stay as they are.");
    assertThat(browser.barriers()).isEmpty();
    browser.picture("bulk-done");
    assertThat(alice.status(gated)).isNotEqualTo("Resolved");
    assertThat(alice.status(waived)).isEqualTo("Resolved");
  }
}
