package io.followthrough.sandbox.page.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.sandbox.FreshDatabase;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * A person's dashboard, after
 * https://confluence.atlassian.com/jirasoftwareserver/customizing-the-dashboard-939938970.html.
 */
public class DashboardTest {

  private static final String PAGE = "/secure/Dashboard.jspa";

  @ClassRule public static final FreshDatabase DATABASE = new FreshDatabase();

  private static Stage stage;

  private String name;
  private SiteBrowser browser;

  @BeforeClass
  public static void open() throws IOException {
    stage = new Stage(DATABASE.store());
  }

  @AfterClass
  public static void close() {
    stage.close();
  }

  @Before
  public void begin() throws IOException {
    name = "p" + stage.begin().toLowerCase(Locale.ROOT);
    stage.ground.users.create(name, "Person", "p@example.org", name);
    browser = SiteBrowser.of(stage, name);
  }

  @Test
  public void beginsEmpty_andSaysHowToFillIt() throws IOException {
    assertThat(browser.get(PAGE).select("#no-gadgets").text()).contains("Add gadget");
  }

  @Test
  public void showsWhatWasAdded_toItsOwnerOnly() throws IOException {
    var board = added("sample:one");

    assertThat(board.select(".dashboard-item h2").text()).isEqualTo("One <b>");
    assertThat(board.select(".dashboard-item-content").text()).isEqualTo("sample:one for " + name);
    assertThat(board.select(".dashboard-item").attr("data-configurable")).isEqualTo("true");
    assertThat(SiteBrowser.of(stage, "admin").get(PAGE).select(".dashboard-item")).isEmpty();
  }

  @Test
  public void movesItems_upDownAndAcross() throws IOException {
    added("sample:one");
    added("sample:two");
    var board = added("sample:two");
    assertThat(columns(board)).containsExactly(List.of("One <b>", "Two"), List.of("Two"));

    board = browser.press(board, ".dashboard-item button[value=down]");
    assertThat(columns(board)).containsExactly(List.of("Two", "One <b>"), List.of("Two"));
    board = browser.press(board, ".dashboard-item:contains(One) button[value=up]");
    assertThat(columns(board)).containsExactly(List.of("One <b>", "Two"), List.of("Two"));
    board = browser.press(board, ".dashboard-item:contains(One) button[value=across]");
    assertThat(columns(board)).containsExactly(List.of("Two"), List.of("Two", "One <b>"));
    board = browser.press(board, ".dashboard-item:contains(One) button[value=remove]");
    assertThat(columns(board)).containsExactly(List.of("Two"), List.of("Two"));
  }

  @Test
  public void keepsWhatWasChosenForAnItem_asTexts() throws IOException {
    var board = added("sample:one");

    assertThat(configured(board, "{\"project\":\"OPS\",\"isConfigured\":true}")).isEqualTo(200);

    var preferences = browser.get(PAGE).select(".dashboard-item").attr("data-preferences");
    assertThat(preferences).contains("\"project\":\"OPS\"", "\"isConfigured\":\"true\"");
    assertThat(configured(board, "[1]")).isEqualTo(400);
    assertThat(configured(board, "{")).isEqualTo(400);
  }

  @Test
  public void changesNobodyElsesItems() throws IOException {
    var mine = added("sample:one");
    var admin = SiteBrowser.of(stage, "admin");

    var answer =
        admin
            .request(PAGE)
            .data("do", "remove")
            .data("item", mine.select(".dashboard-item").attr("data-item"))
            .data("atl_token", admin.get(PAGE).select("[name=atl_token]").val())
            .post();

    assertThat(SiteBrowser.status(answer)).isEqualTo(404);
    assertThat(browser.get(PAGE).select(".dashboard-item")).hasSize(1);
  }

  private Document added(String gadget) throws IOException {
    return browser.press(browser.get(PAGE), "button[value=" + gadget + "]");
  }

  private int configured(Document board, String preferences) throws IOException {
    return SiteBrowser.status(
        browser
            .request(PAGE)
            .data("do", "configure")
            .data("item", board.select(".dashboard-item").attr("data-item"))
            .data("preferences", preferences)
            .data("atl_token", board.select("[name=atl_token]").first().val())
            .post());
  }

  private static List<List<String>> columns(Document board) {
    return board.select(".board-column").stream()
        .map(column -> column.select("h2").eachText())
        .toList();
  }
}
