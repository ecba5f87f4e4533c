package io.followthrough.sandbox.page.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.sandbox.FreshDatabase;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.Locale;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** The pages as a browser without scripts meets them. */
public class SiteTest {

  private static final String EVIL = "<b onclick=\"alert('x')\">& \"café\" 😀";

  @ClassRule public static final FreshDatabase DATABASE = new FreshDatabase();

  private static Stage stage;

  private SiteBrowser browser;
  private String key;
  private String first;

  @BeforeClass
  public static void open() throws IOException {
    stage = new Stage(DATABASE.store());
  }

  @AfterClass
  public static void close() {
    stage.close();
  }

  @Before
  public void begin() {
    key = stage.begin();
    first = key + "-1";
    browser = new SiteBrowser(stage);
  }

  // --- signing in and out ---

  @Test
  public void leadsThroughSigningInToWhereSomebodyWantedToGo() throws IOException {
    stage.issue("Task", "Sweep the floor", "");

    var login = get("/browse/" + first + "?x=1");
    assertThat(login.title()).startsWith("Sign in");
    var issue = signIn(login, "admin", "admin");

    assertThat(issue.location()).isEqualTo(stage.url("/browse/" + first + "?x=1"));
    assertThat(issue.select("#summary-val").text()).isEqualTo("Sweep the floor");
  }

  @Test
  public void saysThatNameAndPasswordDoNotFit_andKeepsTheName() throws IOException {
    var again = signIn(get("/login.jsp"), "admin", "wrong");

    assertThat(again.connection().response().statusCode()).isEqualTo(401);
    assertThat(again.select("#errors").text()).contains("do not belong together");
    assertThat(again.select("#login-form-username").val()).isEqualTo("admin");
    assertThat(again.select("#login-form-password").val()).isEmpty();
  }

  @Test
  public void leadsNobodyAwayFromTheSandbox() throws IOException {
    for (var elsewhere :
        new String[] {"//evil.example/", "https://evil.example/", "/\\evil.example", "\t//e"}) {
      var login = get("/login.jsp?os_destination=" + URLEncoder.encode(elsewhere, "UTF-8"));

      assertThat(login.select("[name=os_destination]").val()).isEqualTo("/");
    }
  }

  @Test
  public void signsOutByFormOnly() throws IOException {
    var start = signIn(get("/login.jsp"), "admin", "admin");

    assertThat(status("/logout")).isEqualTo(405);
    var out = submit((FormElement) start.selectFirst("form[action$=/logout]"));

    assertThat(out.title()).startsWith("Sign in");
    assertThat(get("/issues/").title()).startsWith("Sign in");
  }

  @Test
  public void refusesAFormWithoutItsToken() throws IOException {
    signIn();
    var issue = stage.issue("Task", "Untouched", "");

    var answer =
        browser
            .request("/secure/AddComment.jspa")
            .data("id", Long.toString(issue.getId()))
            .data("comment", "from elsewhere")
            .method(Connection.Method.POST)
            .execute();

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(stage.tracker.comments().of(issue.getId())).isEmpty();
  }

  // --- creating and editing ---

  @Test
  public void createsAnIssueByItsForms() throws IOException {
    signIn();

    var form = chosen("Operations of " + key, "Incident");
    form.select("[name=summary]").val(EVIL);
    form.select("[name=description]").first().text("h1. What\n\n" + EVIL);
    form.select("[name=duedate]").val("2030-03-14");
    form.select("[name=assignee]").val("admin");
    var issue = submit((FormElement) form.selectFirst("#issue-create"));

    assertThat(issue.location()).endsWith("/browse/" + first);
    assertThat(issue.select("#summary-val").text()).isEqualTo(EVIL);
    assertThat(issue.select("#description-val h3").text()).isEqualTo("What");
    assertThat(issue.select("#description-val").text()).contains(EVIL);
    assertThat(issue.select("#duedate-val").text()).isEqualTo("14/Mar/30");
    assertThat(issue.select("#assignee-val").text()).isNotEqualTo("Unassigned");
    assertThat(issue.select("[onclick]")).isEmpty();
  }

  @Test
  public void showsWhatIsWrongWithAForm_andKeepsWhatWasTyped() throws IOException {
    signIn();

    var form = chosen("Operations of " + key, "Task");
    form.select("[name=description]").first().text("typed\n" + EVIL);
    form.select("[name=assignee]").val("nobody-of-this-name");
    var again = submit((FormElement) form.selectFirst("#issue-create"));

    assertThat(again.connection().response().statusCode()).isEqualTo(400);
    assertThat(again.select("#errors").text()).contains("was not created");
    assertThat(again.select("#summary-error").text()).contains("specify a summary");
    assertThat(again.select("#assignee-error").text()).contains("does not exist");
    assertThat(again.select("#summary").attr("aria-describedby")).contains("summary-error");
    assertThat(again.select("[name=description]").first().wholeText()).endsWith("typed\n" + EVIL);
    assertThat(stage.tracker.issues().withKey(first)).isEmpty();
  }

  @Test
  public void fillsAFormWithWhatItsAddressBringsAlong() throws IOException {
    signIn();
    var type = stage.ground.issueTypes.withName("Bug").orElseThrow().getId();

    var form =
        get(
            "/secure/CreateIssueDetails!init.jspa?pid="
                + stage.project().getId()
                + "&issuetype="
                + type
                + "&summary=From+a+link");

    assertThat(form.select("#summary").val()).isEqualTo("From a link");
  }

  @Test
  public void createsASubTaskOfItsParent() throws IOException {
    signIn();
    stage.issue("Task", "Parent", "");

    var choice = follow(get("/browse/" + first), "#create-subtask");
    var form = submit((FormElement) choice.selectFirst("main form"));
    form.select("[name=summary]").val("Child");
    var child = submit((FormElement) form.selectFirst("#subtask-create"));

    assertThat(child.select("#parent_issue_summary").text()).isEqualTo(first);
    assertThat(get("/browse/" + first).select("#view-subtasks tbody tr").text()).contains("Child");
  }

  @Test
  public void editsAnIssue() throws IOException {
    signIn();
    stage.issue("Task", "Before", "old");

    var form = follow(get("/browse/" + first), "#edit-issue");
    assertThat(form.select("[name=summary]").val()).isEqualTo("Before");
    form.select("[name=summary]").val("After");
    var issue = submit((FormElement) form.selectFirst("#issue-edit"));

    assertThat(issue.select("#summary-val").text()).isEqualTo("After");
    assertThat(issue.select("#description-val").text()).isEqualTo("old");
    assertThat(issue.select("#historymodule td").eachText()).contains("Before", "After");
  }

  @Test
  public void assignsAnIssue() throws IOException {
    signIn();
    stage.issue("Task", "Whose", "");

    var form = follow(get("/browse/" + first), "#assign-issue");
    form.select("[name=assignee]").val("nobody-of-this-name");
    var again = submit((FormElement) form.selectFirst("#assign"));
    assertThat(again.select("#assignee-error").text()).contains("does not exist");
    again.select("[name=assignee]").val("admin");
    var issue = submit((FormElement) again.selectFirst("#assign"));

    assertThat(issue.select("#assignee-val").text()).isNotEqualTo("Unassigned");
  }

  // --- one issue ---

  @Test
  public void movesAnIssueOnByItsScreen() throws IOException {
    signIn();
    stage.issue("Task", "To be resolved", "");

    var dialog = follow(get("/browse/" + first), "#opsbar-opsbar-transitions a:contains(Resolve)");
    assertThat(dialog.select("#transition h2").text()).startsWith("Resolve");
    dialog.select("#transition [name=comment]").first().text("All is well");
    var issue = submit((FormElement) dialog.selectFirst("#transition form"));

    assertThat(issue.location()).endsWith("/browse/" + first);
    assertThat(issue.select("#status-val").text()).isEqualToIgnoringCase("Resolved");
    assertThat(issue.select("#resolution-val").text()).isNotEqualTo("Unresolved");
    assertThat(issue.select(".comment .wiki").text()).isEqualTo("All is well");
  }

  @Test
  public void showsARefusedTransitionOnItsScreen_andKeepsWhatWasTyped() throws IOException {
    signIn();
    var issue = stage.issue("Task", "Stays open", "");

    var dialog = follow(get("/browse/" + first), "#opsbar-opsbar-transitions a:contains(Resolve)");
    var form = (FormElement) dialog.selectFirst("#transition form");
    form.select("[name=comment]").first().text("too long ".repeat(4000));
    var again = submit(form);

    assertThat(again.connection().response().statusCode()).isEqualTo(400);
    assertThat(again.select("#transition #errors h2").text())
        .isEqualTo(first + " was not changed.");
    assertThat(again.select("#comment-error").text()).contains("too long");
    assertThat(again.select("#transition [name=comment]").first().wholeText())
        .contains("too long ");
    assertThat(stage.tracker.issues().withId(issue.getId()).orElseThrow().getResolution()).isNull();
  }

  @Test
  public void saysThatATransitionIsGone() throws IOException {
    signIn();
    var issue = stage.issue("Task", "Moved meanwhile", "");
    var page = get("/browse/" + first);

    var answer =
        browser
            .request("/secure/WorkflowUIDispatcher.jspa")
            .data("id", Long.toString(issue.getId()))
            .data("action", "4711")
            .data("atl_token", page.select("[name=atl_token]").val())
            .post();

    assertThat(answer.connection().response().statusCode()).isEqualTo(400);
    assertThat(answer.select("main").text()).contains("no longer open for " + first);
  }

  @Test
  public void addsAComment_butNoEmptyOne() throws IOException {
    signIn();
    stage.issue("Task", "Talk", "");

    var form = (FormElement) get("/browse/" + first).selectFirst("#issue-comment-add");
    var again = submit(form);
    assertThat(again.select("#comment-error").text()).contains("can not be empty");
    form = (FormElement) again.selectFirst("#issue-comment-add");
    form.select("[name=comment]").first().text("*bold* " + EVIL);
    var issue = submit(form);

    assertThat(issue.select(".comment strong").eachText()).contains("bold");
    assertThat(issue.select(".comment .wiki").text()).contains(EVIL);
  }

  @Test
  public void showsWhatPluginsAdd() throws IOException {
    signIn();
    stage.issue("Task", "With panels", "");

    var issue = get("/browse/" + first);

    assertThat(issue.select("aside .plugin-panel").text())
        .contains("atl.jira.view.issue.right.context of " + first);
    assertThat(issue.select(".issue-main .plugin-panel").text())
        .contains("atl.jira.view.issue.left.context of " + first);
    assertThat(issue.select("head meta[name=context]").attr("content"))
        .isEqualTo("jira.view.issue");
  }

  @Test
  public void answersTheSameForAHiddenIssueAsForNone() throws IOException {
    stage.issue("Task", "Secret", "");
    stage.hide();
    stage.ground.users.create("guest", "Guest", "guest@example.org", "guest");
    signIn(get("/login.jsp"), "guest", "guest");

    var hidden = get("/browse/" + first);
    var missing = get("/browse/" + key + "-99");

    assertThat(hidden.connection().response().statusCode()).isEqualTo(404);
    assertThat(hidden.select("main").outerHtml()).isEqualTo(missing.select("main").outerHtml());
  }

  // --- finding ---

  @Test
  public void listsWhatAQueryFinds_pageByPage() throws IOException {
    signIn();
    for (int i = 1; i <= 51; i++) {
      stage.issue("Task", "Number " + i, "");
    }

    var first = get("/issues/?jql=project+%3D+" + key + "+order+by+key+asc");
    var second = follow(first, "a[rel=next]");

    assertThat(first.select("#results-count").text()).isEqualTo("1–50 of 51");
    assertThat(first.select("#jql").first().wholeText())
        .contains("project = " + key + " order by key asc");
    assertThat(second.select("#issuetable tbody tr")).hasSize(1);
    assertThat(second.select("a[rel=prev]")).isNotEmpty();
    assertThat(get("/issues/?jql=&startIndex=5000").text()).contains("This page is empty");
  }

  @Test
  public void saysWhatIsWrongWithAQuery() throws IOException {
    signIn();

    var list = get("/issues/?jql=colour+%3D+%3Cb%3E");

    assertThat(list.connection().response().statusCode()).isEqualTo(400);
    assertThat(list.select("#jql-error").text()).isNotEmpty();
    assertThat(list.select("#jql").first().wholeText()).endsWith("colour = <b>");
  }

  @Test
  public void saysThatNothingWasFound() throws IOException {
    signIn();

    assertThat(get("/issues/?jql=project+%3D+" + key).select("#no-results").text())
        .contains("No issues were found");
  }

  @Test
  public void goesToAnIssueByItsKeyInAnyCase() throws IOException {
    signIn();
    stage.issue("Task", "Findable words", "");

    assertThat(
            get("/secure/QuickSearch.jspa?searchString=" + first.toLowerCase(Locale.ROOT))
                .location())
        .endsWith("/browse/" + first);
    assertThat(get("/secure/QuickSearch.jspa?searchString=findable").select("#issuetable").text())
        .contains("Findable words");
    assertThat(
            get("/secure/QuickSearch.jspa?searchString=%22%5C+or+x")
                .connection()
                .response()
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  public void showsProjects() throws IOException {
    signIn();
    stage.issue("Task", "Something open", "");

    assertThat(get("/projects").select("#projects tbody").text()).contains("Operations", key);
    var project = get("/browse/" + key);
    assertThat(project.location()).endsWith("/projects/" + key);
    assertThat(project.select("main").text()).contains("Something open");
    assertThat(status("/projects/NONE")).isEqualTo(404);
  }

  // --- everything else ---

  @Test
  public void servesItsFilesToBeKept() throws IOException {
    var css = get("/login.jsp").select("link[rel=stylesheet]").eachAttr("abs:href");

    for (var address : css) {
      var file = Jsoup.connect(address).ignoreContentType(true).execute();
      assertThat(file.statusCode()).isEqualTo(200);
      assertThat(file.contentType()).startsWith("text/css");
      assertThat(file.header("Cache-Control")).contains("immutable");
    }
  }

  @Test
  public void answersNonsenseWithAClearPage() throws IOException {
    signIn();

    for (var path :
        new String[] {
          "/browse/",
          "/browse/" + key + "-0",
          "/browse/%00",
          "/browse/" + first + "/x",
          "/nothing/here",
          "/projects/%3Cscript%3E"
        }) {
      var page = get(path);
      assertThat(page.connection().response().statusCode()).as(path).isBetween(400, 404);
      assertThat(page.title()).as(path).isNotBlank();
      assertThat(page.select("h1")).as(path).hasSize(1);
    }
    assertThat(status("/secure/EditIssue!default.jspa")).isEqualTo(400);
    assertThat(status("/secure/EditIssue!default.jspa?id=x")).isEqualTo(400);
    assertThat(status("/secure/EditIssue!default.jspa?id=4711")).isEqualTo(404);
    assertThat(status("/secure/CreateIssueDetails!init.jspa?pid=1&issuetype=1")).isEqualTo(400);
    assertThat(status("/issues/?jql=&startIndex=99999999999999999999")).isEqualTo(400);
  }

  private Document chosen(String project, String type) throws IOException {
    var choice = follow(get("/"), "#create_link");
    choose(choice, "pid", project);
    choose(choice, "issuetype", type);
    return submit((FormElement) choice.selectFirst("main form"));
  }

  private static void choose(Document page, String field, String label) {
    page.select("#" + field + " option").removeAttr("selected");
    page.select("#" + field + " option:containsOwn(" + label + ")").attr("selected", "");
  }

  private void signIn() throws IOException {
    signIn(get("/login.jsp"), "admin", "admin");
  }

  private Document signIn(Document login, String name, String password) throws IOException {
    return browser.signIn(login, name, password);
  }

  private Document get(String path) throws IOException {
    return browser.get(path);
  }

  private int status(String path) throws IOException {
    return browser.status(path);
  }

  private Document follow(Document page, String link) throws IOException {
    return browser.follow(page, link);
  }

  private Document submit(FormElement form) throws IOException {
    return browser.submit(form);
  }
}
