package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;

/** Readers find the reports in the header, and what the reports show. */
public class ReportsBrowserIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

  private final Person alice = Site.shared().as("alice");

  @Rule public final Browser browser = Browser.ofNobody();

  @Test
  public void listsWhatIsOverdue_andLeadsToIt() {
    var item = overdue("Alert when <b>no</b> logs arrive for " + "ten ".repeat(20) + "minutes");
    browser.signIn("bob");

    browser.press("Postmortem reports");
    browser.see("overdue.");
    browser.picture("reports");
    browser.press("Overdue action items");

    browser.see(item);
    browser.see("Alert when <b>no</b> logs");
    browser.see("Start the work");
    browser.picture("overdue");
    browser.dark();
    browser.picture("overdue-dark");
    browser.choose("Only mine");
    browser.fill("Order", "Fewest days late first");
    browser.press("Show");
    browser.see("My overdue items");
    browser.press("by project");
    browser.seeIn(".followthrough-counts tfoot", "All");
    browser.picture("overdue-counted");
    browser.press(item);
    browser.see("Alert when <b>no</b> logs");
  }

  @Test
  public void saysSo_whereNothingIsOverdue() {
    browser.signIn("dave");

    browser.go("/plugins/servlet/followthrough/reports/overdue?owner=me");
    browser.see("Nothing is overdue among what you asked for.");
    browser.picture("overdue-empty");
    browser.size(420, 900);
    browser.picture("overdue-narrow");

    browser.go("/plugins/servlet/followthrough/reports/overdue?sort=owner");
    browser.see("is none of the choices: days-late, least-late, first-due, slips, project");
  }

  @Test
  public void drawsHowTheWorkGoesOn() {
    overdue("Watch the pool");
    var done = overdue("Size the pool");
    alice
        .transition(done, "Resolve Issue", Map.of("resolution", Map.of("name", "Done")))
        .expect(204);
    browser.signIn("alice");

    browser.go("/plugins/servlet/followthrough/reports/progress");

    browser.see("Open action items by age, today");
    assertThat(browser.all(".followthrough-chart svg rect")).isNotEmpty();
    assertThat(browser.all(".followthrough-chart table tbody tr")).isNotEmpty();
    browser.size(1280, 2700);
    browser.picture("progress");
    browser.dark();
    browser.picture("progress-dark");
    browser.size(420, 3000);
    browser.picture("progress-narrow");
    fitsInto(420);

    browser.size(1280, 1400);
    browser.all(".followthrough-weeks tbody tr:last-child td:nth-of-type(1) a").get(0).click();
    browser.see("Action items first accepted in these days");
    browser.picture("items-dark");
    browser.size(420, 1400);
    browser.picture("items-narrow");
    fitsInto(420);
    browser.press("Open work and promises kept");
    browser.see("Open action items by age, today");
  }

  @Test
  public void listsWhatIsOwed() {
    var postmortem = alice.startPostmortem(alice.incident("The pool ran dry"));
    var item = alice.addAction(postmortem, Map.of("summary", "Size the pool"));
    alice.accept(item, "bob");
    alice
        .transition(item, "Resolve Issue", Map.of("resolution", Map.of("name", "Won't Do")))
        .expect(204);
    var incident = alice.incident("Closed by a bypass");
    Site.shared()
        .admin()
        .post(
            "/rest/followthrough/1/incident/" + incident + "/bypass",
            Map.of("reasonCategory", "other", "reason", "The line has to be free by noon."))
        .expect(200);
    alice.resolve(incident).expect(204);
    browser.signIn("alice");

    browser.go("/plugins/servlet/followthrough/reports");
    browser.press("Debts");

    browser.see(incident);
    browser.see("by a bypass");
    browser.picture("debt");
    browser.dark();
    browser.picture("debt-dark");
    browser.size(420, 1400);
    browser.picture("debt-narrow");
    fitsInto(420);
    browser.all(".followthrough-counts tfoot a").get(0).click();
    browser.see(incident);
  }

  @Test
  public void tellsWhichPostmortemsAreMissing_andLeadsToThem() {
    var incident = alice.incident("Closed by a bypass, and never written up");
    Site.shared()
        .admin()
        .post(
            "/rest/followthrough/1/incident/" + incident + "/bypass",
            Map.of("reasonCategory", "other", "reason", "The line has to be free by noon."))
        .expect(200);
    alice.resolve(incident).expect(204);
    browser.signIn("alice");

    browser.go("/plugins/servlet/followthrough/reports");
    browser.press("Postmortems written and missing");

    browser.see("By severity");
    assertThat(browser.all(".followthrough-chart svg rect")).isNotEmpty();
    browser.size(1280, 1800);
    browser.picture("duties");
    browser.dark();
    browser.picture("duties-dark");
    browser.size(420, 2000);
    browser.picture("duties-narrow");
    fitsInto(420);
    browser.size(1280, 1800);
    browser.all(".followthrough-rates tfoot td:nth-of-type(7) a").get(0).click();
    browser.see("never written up");
    browser.picture("duties-list");
    browser.fill("Postmortem", "Written");
    browser.press("Show");
    browser.see("Incidents and their postmortems");
    assertThat(browser.driver().getPageSource()).doesNotContain(incident);
    browser.size(420, 1400);
    fitsInto(420);
  }

  @Test
  public void showsWhatOneOwes_andMakesACalendarOfIt() {
    var item = overdue("Watch the pool before it runs dry again");
    browser.signIn("bob");

    browser.press("What I owe");

    browser.see(item);
    browser.see("12 days late");
    browser.see("Start the work");
    browser.picture("own");
    browser.press("Make a calendar address");
    browser.see("Copy it now");
    var address =
        browser
            .driver()
            .executeScript("return document.getElementById('followthrough-feed-address').value")
            .toString();
    assertThat(address).contains("/followthrough/feed/").endsWith(".ics");
    browser.go("/plugins/servlet/followthrough/reports/mine");
    browser.dark();
    browser.picture("own-dark");
    browser.size(420, 2400);
    browser.picture("own-narrow");
    fitsInto(420);
    browser.all(".followthrough-feed-list button").get(0).click();
    browser.see("The calendar is revoked.");
    Site.shared().nobody().get(address.substring(address.indexOf("/plugins/"))).expect(404);
  }

  @Test
  public void fitsANarrowWindow() {
    overdue("Alert when no logs arrive for ten minutes, and say which host it was");
    browser.signIn("bob");

    browser.size(420, 1400);
    browser.go("/plugins/servlet/followthrough/reports/overdue");

    browser.see("Alert when no logs");
    browser.picture("overdue-list-narrow");
    fitsInto(420);
  }

  /** Tables may be moved to and fro in their own boxes; the page may not. */
  private void fitsInto(int width) {
    assertThat((Long) browser.driver().executeScript("return document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(width);
  }

  private String overdue(String summary) {
    var postmortem = alice.startPostmortem(alice.incident("The pool ran dry"));
    var item = alice.addAction(postmortem, Map.of("summary", summary));
    alice.accept(item, "bob");
    alice
        .put(
            "/rest/api/2/issue/" + item,
            Map.of("fields", Map.of("duedate", TODAY.minusDays(12).toString())))
        .expect(204);
    return item;
  }
}
