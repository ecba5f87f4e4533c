package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** Somebody puts the plugin's items on a dashboard, and chooses what they are about. */
public class DashboardBrowserIT {

  private static final String BOARD = "/plugins/servlet/followthrough/board/";
  private static final String DASHBOARD = "/secure/Dashboard.jspa";

  @Rule public final Browser browser = Browser.of("carol");

  private final Person alice = Site.shared().as("alice");
  private final Person dave = Site.shared().as("dave");

  @Test
  public void fillsADashboard() {
    var postmortem = alice.startPostmortem(alice.incident("The board was dark"));
    var action =
        alice.addAction(postmortem, Map.of("summary", "Light the board", "project", "WEB"));
    alice.accept(action, "carol");
    browser.go(DASHBOARD);
    browser.see("Your dashboard is empty");
    assertThat(browser.barriers()).isEmpty();
    browser.picture("dashboard-empty");

    add("Backlog trend");
    browser.see("All projects");
    assertThat(browser.barriers()).isEmpty();
    browser.picture("dashboard-edit");
    browser.fill("Project", "Web shop (WEB)");
    browser.press("Save");
    browser.seeIn(".followthrough-board .followthrough-told", "Web shop");
    browser.see("Show the whole report");
    add("Overdue action items");
    browser.press("Save");
    add("Evidence top ten");
    browser.press("Save");
    add("My action items");
    browser.see("promised and not done");
    browser.see("Light the board");

    browser.size(1280, 1900);
    assertThat(browser.barriers()).isEmpty();
    browser.picture("dashboard");
    browser.dark();
    assertThat(browser.barriers()).isEmpty();
    browser.picture("dashboard-dark");
    browser.size(420, 1900);
    browser.picture("dashboard-narrow");
    browser.find(".followthrough-big a").sendKeys(Keys.ENTER);
    browser.see("What I owe");
  }

  @Test
  public void tellsEachReaderWhatHeMaySee() {
    assertThat(alice.get(BOARD + "choices").expect(200).text()).contains("\"NET\"");
    assertThat(dave.get(BOARD + "choices").expect(200).text()).doesNotContain("\"NET\"");
    var claims = dave.get(BOARD + "evidence?project=NET").expect(200).text();
    assertThat(claims.replace("NET", "NOSUCH"))
        .isEqualTo(dave.get(BOARD + "evidence?project=NOSUCH").expect(200).text());
    for (var board : new String[] {"overdue", "backlog"}) {
      alice.get(BOARD + board + "?project=NET").expect(200);
      var hidden = said(dave.get(BOARD + board + "?project=NET").expect(400));
      var missing = said(dave.get(BOARD + board + "?project=NOSUCH").expect(400));
      assertThat(hidden.replace("NET", "NOSUCH")).as(board).isEqualTo(missing);
    }
    for (var board : new String[] {"overdue", "backlog", "mine", "evidence", "choices"}) {
      Site.shared().nobody().get(BOARD + board).expect(302);
    }
  }

  /** The number of a board is that of the list it leads to. */
  @Test
  public void countsWhatItsListCounts() {
    var total =
        alice
            .get("/rest/followthrough/1/report/overdue/groups")
            .expect(200)
            .json()
            .get("total")
            .asInt();

    assertThat(alice.get(BOARD + "overdue").expect(200).text())
        .contains(total == 0 ? "Nothing is overdue." : "<strong>" + total + "</strong>");
  }

  /** Without the frame around it, which has a token of its own each time. */
  private static String said(Reply reply) {
    return reply.text().substring(reply.text().indexOf("<main"), reply.text().indexOf("</main>"));
  }

  private void add(String item) {
    browser.press("Add gadget");
    browser.press("Add " + item);
  }
}
