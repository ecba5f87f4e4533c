package io.followthrough.sandbox.page.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.sandbox.FreshDatabase;
import java.io.IOException;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * The issue navigator, after
 * https://confluence.atlassian.com/jirasoftwareserver/searching-for-issues-939938820.html and
 * https://confluence.atlassian.com/jirasoftwareserver/basic-searching-939938826.html.
 */
public class NavigatorTest {

  private static final String EVIL = "<b onclick=\"alert('x')\">& \"café\" 😀";

  @ClassRule public static final FreshDatabase DATABASE = new FreshDatabase();

  private static Stage stage;

  private SiteBrowser browser;
  private String key;

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
    key = stage.begin();
    browser = SiteBrowser.of(stage, "admin");
  }

  // --- JQL and basic ---

  @Test
  public void beginsWithABasicSearch_ofEverything() throws IOException {
    stage.issue("Task", "Something " + EVIL, "");

    var page = browser.get("/issues/");

    assertThat(page.select("#basic-project summary").text()).isEqualTo("Project: All");
    assertThat(page.select("#issuetable tbody tr").first().text()).contains("Something " + EVIL);
  }

  @Test
  public void searchesByWhatIsChosen_andShowsItAsJql() throws IOException {
    stage.issue("Task", "Sweep the floor", "");
    stage.issue("Bug", "Sweep breaks", "");
    var page = browser.get("/issues/");
    tick(page, "Operations of " + key);
    tick(page, "Bug");
    page.select("#basic-text").val("sweep");

    var found = browser.press(page, "#search-button");

    assertThat(keys(found)).containsExactly(key + "-2");
    assertThat(found.select("#basic-type summary").text()).isEqualTo("Type: Bug");
    assertThat(found.select("#basic-text").val()).isEqualTo("sweep");
    var written = browser.follow(found, "#mode-jql");
    assertThat(written.select("#jql").first().wholeText())
        .contains("project = " + key + " AND issuetype = Bug AND text ~ sweep");
    assertThat(browser.follow(written, "#mode-basic").select("#basic-text").val())
        .isEqualTo("sweep");
  }

  @Test
  public void offersNoBasicSearch_forWhatItCannotSay() throws IOException {
    var page = browser.search("project = " + key + " OR project = " + key);

    assertThat(page.select("#mode-basic")).isEmpty();
    assertThat(page.select("#jql")).hasSize(1);
  }

  @Test
  public void marksWhereAQueryCannotBeRead() throws IOException {
    var page = browser.search("project = " + key + " AND AND x");

    assertThat(SiteBrowser.status(page)).isEqualTo(400);
    assertThat(page.select("#jql-error").text()).contains("(line 1, character");
    assertThat(page.select(".jql-place mark").text()).isEqualTo("AND");
    assertThat(page.select("#jql").attr("data-caret"))
        .isEqualTo("" + ("project = " + key + " AND ").length());
    assertThat(page.select("#issuetable")).isEmpty();
  }

  @Test
  public void marksTheEnd_whereAQueryStopsTooEarly() throws IOException {
    var page = browser.search("project =");

    assertThat(page.select(".jql-place mark").text()).contains("the query ends here");
  }

  @Test
  public void marksNothing_whereAQueryOnlyMeansNothing() throws IOException {
    var page = browser.search("colour = red");

    assertThat(page.select("#jql-error").text()).contains("colour");
    assertThat(page.select(".jql-place")).isEmpty();
  }

  // --- sorting and columns ---

  @Test
  public void sortsByAHeader_oneWayAndTheOther() throws IOException {
    stage.issue("Task", "Zebra", "");
    stage.issue("Task", "Ant", "");
    var page = browser.search("project = " + key + " ORDER BY created");

    var up = browser.follow(page, "th a:contains(Summary)");
    var down = browser.follow(up, "th a:contains(Summary)");

    assertThat(keys(up)).containsExactly(key + "-2", key + "-1");
    assertThat(up.select("th[aria-sort=ascending]").text()).isEqualTo("Summary");
    assertThat(keys(down)).containsExactly(key + "-1", key + "-2");
    assertThat(down.select("#jql").first().wholeText()).contains("ORDER BY summary DESC, created");
  }

  @Test
  public void sortsByEveryHeaderThereIs() throws IOException {
    stage.issue("Task", "One", "");
    var page = choose("project = " + key, "all");

    for (var header : page.select("th a.sorts")) {
      var sorted = browser.follow(page, "th a.sorts:containsOwn(" + header.text() + ")");
      assertThat(SiteBrowser.status(sorted)).as(header.text()).isEqualTo(200);
      assertThat(sorted.select("th[aria-sort]").text()).as(header.text()).isEqualTo(header.text());
    }
    choose("project = " + key, "usual");
  }

  @Test
  public void remembersTheColumns_ofEachPerson() throws IOException {
    stage.issue("Task", "One", "");
    stage.ground.users.create("cora", "Cora", "cora@example.org", "cora");

    choose("project = " + key, "Reporter");

    assertThat(headers(browser.search("project = " + key))).containsExactly("Reporter");
    var cora = SiteBrowser.of(stage, "cora");
    assertThat(headers(cora.search("project = " + key))).contains("Key", "Summary", "Due");
    choose("project = " + key, "usual");
    assertThat(headers(browser.search("project = " + key))).contains("Key", "Summary", "Due");
  }

  // --- saved filters ---

  @Test
  public void savesAFilter_changesIt_andDeletesIt() throws IOException {
    stage.issue("Task", "One", "");
    var form = browser.follow(browser.search("project = " + key), "#filter-save-as");
    form.select("[name=filterName]").val("Mine " + EVIL);
    var filter = browser.submit(form.expectForm("#save-filter"));
    assertThat(filter.select("h1").text()).isEqualTo("Mine " + EVIL);
    assertThat(keys(filter)).containsExactly(key + "-1");

    filter.select("#jql").first().text("project = " + key + " AND summary ~ nothing");
    var edited = browser.press(filter, "#search-button");
    assertThat(edited.select("#filter-edited").text()).isEqualTo("Edited");
    var saved = browser.press(edited, "#filter-save");
    assertThat(saved.select("#filter-edited")).isEmpty();
    assertThat(saved.select("#jql").first().wholeText()).contains("summary ~ nothing");

    var details = browser.follow(saved, "#filter-details");
    details.select("[name=filterName]").val("");
    var refused = browser.press(details, "button[value=change]");
    assertThat(refused.select("#filterName-error").text()).contains("is empty");
    var gone =
        browser.submit(browser.follow(refused, "#filter-delete").expectForm("#delete-filter"));
    assertThat(gone.select("main").text()).doesNotContain("Mine");
  }

  @Test
  public void sharesAFilter_andTakesItBack() throws IOException {
    var form = browser.follow(browser.search("project = " + key), "#filter-save-as");
    form.select("[name=filterName]").val("Shared of " + key);
    var filter = browser.submit(form.expectForm("#save-filter"));
    var address = filter.location().substring(stage.url("").length());
    stage.ground.users.create("dora" + key, "Dora", "dora@example.org", "dora" + key);
    var dora = SiteBrowser.of(stage, "dora" + key);
    assertThat(dora.status(address)).isEqualTo(404);

    var shared = browser.press(browser.follow(filter, "#filter-details"), "button[value=share]");

    assertThat(shared.select(".shares").text()).contains("Anyone who is signed in");
    assertThat(dora.get(address).select("h1").text()).isEqualTo("Shared of " + key);
    assertThat(dora.get(address).select("#filter-details")).isEmpty();
    assertThat(dora.get("/secure/ManageFilters.jspa").select("#others").text())
        .contains("Shared of " + key);
    var id = address.replaceAll("\\D+", "");
    assertThat(dora.status("/secure/EditFilter.jspa?filterId=" + id)).isEqualTo(403);
    assertThat(dora.status("/secure/DeleteFilter.jspa?filterId=" + id)).isEqualTo(403);
    browser.press(shared, "button[value=unshare]");
    assertThat(dora.status(address)).isEqualTo(404);
    assertThat(dora.status("/issues/?filter=4711")).isEqualTo(404);
  }

  @Test
  public void refusesToSaveWhatCannotBeRun() throws IOException {
    var form = browser.get("/secure/SaveAsFilter!default.jspa?jql=colour+%3D+red");
    form.select("[name=filterName]").val("Broken");

    var again = browser.submit(form.expectForm("#save-filter"));

    assertThat(SiteBrowser.status(again)).isEqualTo(400);
    assertThat(again.select("#jql-error").text()).contains("colour");
    assertThat(again.select("#filterName").val()).isEqualTo("Broken");
  }

  private Document choose(String jql, String column) throws IOException {
    var page = browser.search(jql);
    if (column.equals("usual")) {
      return browser.press(page, "button[name=usual]");
    }
    page.select("#columns input[type=checkbox]").forEach(box -> box.removeAttr("checked"));
    var chosen =
        column.equals("all") ? "#columns label" : "#columns label:containsOwn(" + column + ")";
    page.select(chosen)
        .forEach(label -> page.getElementById(label.attr("for")).attr("checked", ""));
    return browser.press(page, "#columns .aui-button-primary");
  }

  private static void tick(Document page, String label) {
    page.getElementById(page.select("label:containsOwn(" + label + ")").attr("for"))
        .attr("checked", "");
  }

  private static List<String> headers(Document page) {
    return page.select("#issuetable th").eachText();
  }

  private static List<String> keys(Document page) {
    return page.select("#issuetable tbody tr").eachAttr("data-issuekey");
  }
}
