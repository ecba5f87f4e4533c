package io.followthrough.sandbox.page.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.sandbox.FreshDatabase;
import io.followthrough.sandbox.fixture.FixtureJar;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * The pages of administrators, after
 * https://confluence.atlassian.com/adminjiraserver/managing-users-938847095.html,
 * https://confluence.atlassian.com/adminjiraserver/managing-project-roles-938847166.html and
 * https://confluence.atlassian.com/upm/installing-marketplace-apps-273875715.html.
 */
public class AdministrationPagesTest {

  private static final String APPS = "/secure/admin/ManageApps.jspa";
  private static final String PLAIN =
      """
      <atlassian-plugin key="fixture" name="A plain app" plugins-version="2">
        <plugin-info><version>1.0</version><vendor name="Tests"/></plugin-info>
      </atlassian-plugin>
      """;

  @ClassRule public static final FreshDatabase DATABASE = new FreshDatabase();

  private static Stage stage;

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private SiteBrowser browser;
  private String key;

  @BeforeClass
  public static void open() throws IOException {
    stage = new Stage(DATABASE.store());
    stage.ground.users.create("gita", "Gita", "gita@example.org", "gita");
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

  // --- who may come in ---

  @Test
  public void isForAdministratorsOnly() throws IOException {
    var gita = SiteBrowser.of(stage, "gita");
    var token = gita.get("/issues/").select("[name=atl_token]").val();
    for (var path :
        List.of(
            APPS,
            "/secure/admin/user/UserBrowser.jspa",
            "/secure/admin/user/AddUser!default.jspa",
            "/secure/admin/user/ViewUser.jspa?name=admin",
            "/secure/admin/user/GroupBrowser.jspa",
            "/secure/admin/user/ViewGroup.jspa?name=jira-administrators",
            "/secure/project/ViewProjects.jspa",
            "/secure/project/ViewProject.jspa?pid=" + stage.project().id(),
            "/secure/admin/workflows/ListWorkflows.jspa",
            "/secure/admin/workflows/ViewWorkflowSteps.jspa?workflowName=jira",
            "/secure/admin/SchedulerAdmin.jspa",
            "/secure/admin/MailQueueAdmin!default.jspa")) {
      assertThat(gita.status(path)).as(path).isEqualTo(403);
      var sent = gita.request(path).data("atl_token", token).data("do", "disable").post();
      assertThat(SiteBrowser.status(sent)).as("POST " + path).isEqualTo(403);
      assertThat(new SiteBrowser(stage).get(path).title()).as(path).startsWith("Sign in");
    }
  }

  @Test
  public void tellsNothingOfAHiddenProject() throws IOException {
    var pid = stage.project().id();
    stage.hide();
    var gita = SiteBrowser.of(stage, "gita");

    assertThat(gita.get("/secure/project/ViewProject.jspa?pid=" + pid).select("main").outerHtml())
        .isEqualTo(
            gita.get("/secure/project/ViewProject.jspa?pid=4711").select("main").outerHtml());
  }

  @Test
  public void refusesAFormWithoutItsToken() throws IOException {
    var answer =
        browser
            .request(APPS)
            .data("do", "disable")
            .data("key", "fixture")
            .method(Connection.Method.POST)
            .execute();

    assertThat(answer.statusCode()).isEqualTo(403);
  }

  // --- users and groups ---

  @Test
  public void createsAUser_whoMaySignIn_untilDeactivated() throws IOException {
    var form = browser.follow(browser.get("/secure/admin/user/UserBrowser.jspa"), "#create_user");
    form.select("#username").val("hal");
    form.select("#fullname").val("Hal <b>");
    form.select("#email").val("hal@example.org");
    form.select("#password").val("hal");
    var user = browser.submit(form.expectForm("#create-user"));
    assertThat(user.select("h1").text()).isEqualTo("Hal <b>");
    assertThat(user.select("#user-groups").text()).contains("jira-software-users");
    assertThat(SiteBrowser.of(stage, "hal").status("/issues/")).isEqualTo(200);

    var off = browser.press(user, "button[value=deactivate]");

    assertThat(off.select("#user-status").text()).startsWith("Inactive");
    assertThat(SiteBrowser.of(stage, "hal").get("/issues/").title()).startsWith("Sign in");
    assertThat(browser.press(off, "button[value=activate]").select("#user-status").text())
        .isEqualTo("Active");
    assertThat(browser.get("/secure/admin/user/UserBrowser.jspa?q=hal").select("tbody tr"))
        .hasSize(1);
    assertThat(browser.get("/secure/admin/user/UserBrowser.jspa?q=nobody").select("#no-users"))
        .hasSize(1);
  }

  @Test
  public void saysWhyAUserWasNotCreated_andKeepsWhatWasTyped() throws IOException {
    var form = browser.get("/secure/admin/user/AddUser!default.jspa");
    form.select("#username").val("gita");
    form.select("#fullname").val("Another Gita");
    form.select("#email").val("gita@example.org");
    form.select("#password").val("x");

    var again = browser.submit(form.expectForm("#create-user"));

    assertThat(SiteBrowser.status(again)).isEqualTo(400);
    assertThat(again.select("#errors").text()).contains("exists already");
    assertThat(again.select("#fullname").val()).isEqualTo("Another Gita");
  }

  @Test
  public void keepsAGroup() throws IOException {
    var groups = browser.get("/secure/admin/user/GroupBrowser.jspa");
    groups.select("#addName").val("on-call " + key);
    var group = browser.submit(groups.expectForm("#add-group"));
    group.select("#member").val("gita");
    var joined = browser.press(group, "#add-member button");
    assertThat(joined.select("#group-members").text()).contains("Gita");
    assertThat(stage.ground.users.membersOf("on-call " + key)).hasSize(1);

    browser.press(joined, "#group-members button");

    assertThat(stage.ground.users.membersOf("on-call " + key)).isEmpty();
    groups.select("#addName").val("on-call " + key);
    assertThat(browser.submit(groups.expectForm("#add-group")).select("#addName-error").text())
        .contains("exists already");
  }

  @Test
  public void letsNoAdministratorShutHimselfOut() throws IOException {
    var me = browser.get("/secure/admin/user/ViewUser.jspa?name=admin");

    assertThat(SiteBrowser.status(browser.press(me, "button[value=deactivate]"))).isEqualTo(400);
    assertThat(stage.ground.admin().active()).isTrue();
    var out = browser.press(me, "li:contains(jira-administrators) button");
    assertThat(SiteBrowser.status(out)).isEqualTo(400);
    assertThat(stage.ground.users.isInGroup(stage.ground.admin(), "jira-administrators")).isTrue();
  }

  // --- projects and roles ---

  @Test
  public void createsAProject_andFillsItsRoles() throws IOException {
    var page = browser.get("/secure/project/ViewProjects.jspa");
    page.select("#name").val("Made of " + key);
    page.select("#key").val("M" + key);
    var settings = browser.submit(page.expectForm("#add-project"));
    assertThat(settings.select("h1").text()).isEqualTo("Settings of Made of " + key);
    var role = stage.ground.roles.withName("Developers").orElseThrow();
    settings.select("#actor-" + role.id()).val("gita");
    var filled = browser.press(settings, "#add-" + role.id() + " button");

    var project = stage.ground.projects.withKey("M" + key).orElseThrow();
    assertThat(
            stage.ground.roles.isIn(
                stage.ground.users.withName("gita").get(), role.id(), project.id()))
        .isTrue();
    assertThat(filled.select("ul[aria-labelledby=role-" + role.id() + "]").text()).contains("Gita");
    assertThat(filled.select("#permissions-heading + .wide").text()).contains("BROWSE_PROJECTS");
    browser.press(filled, "ul[aria-labelledby=role-" + role.id() + "] li:contains(Gita) button");
    assertThat(
            stage.ground.roles.isIn(
                stage.ground.users.withName("gita").get(), role.id(), project.id()))
        .isFalse();
    settings.select("#actor-" + role.id()).val("nobody of this name");
    assertThat(SiteBrowser.status(browser.press(settings, "#add-" + role.id() + " button")))
        .isEqualTo(400);
  }

  @Test
  public void saysWhyAProjectWasNotCreated() throws IOException {
    var page = browser.get("/secure/project/ViewProjects.jspa");
    page.select("#name").val("Twice");
    page.select("#key").val(key);

    var again = browser.submit(page.expectForm("#add-project"));

    assertThat(SiteBrowser.status(again)).isEqualTo(400);
    assertThat(again.select("#errors").text()).contains("uses this key");
    assertThat(again.select("#name").val()).isEqualTo("Twice");
  }

  // --- workflows ---

  @Test
  public void drawsAWorkflow_andTellsItsTransitions() throws IOException {
    var list = browser.get("/secure/admin/workflows/ListWorkflows.jspa");
    var page = browser.follow(list, "#workflows_table a");

    assertThat(page.select("svg .workflow-box text").eachText())
        .contains("new issue", "Open", "In Progress", "Resolved", "Reopened", "Closed");
    assertThat(page.select("svg .workflow-line")).hasSameSizeAs(page.select("tbody tr"));
    assertThat(page.select("#workflow-transitions tr:contains(Create Issue)").text())
        .contains("PermissionValidator: permissionKey = CREATE_ISSUES");
    assertThat(page.select("#workflow-transitions tr:contains(Close Issue)").first().text())
        .contains("PermissionCondition: permissionKey = CLOSE_ISSUES");
    assertThat(browser.status("/secure/admin/workflows/ViewWorkflowSteps.jspa?workflowName=none"))
        .isEqualTo(404);
  }

  // --- apps ---

  @Test
  public void takesAnApp_disablesIt_andRemovesIt() throws IOException {
    var apps = upload(jar(plain()));
    assertThat(apps.select("#errors").text()).isEmpty();
    assertThat(apps.select("[data-app=fixture]").text()).isEqualTo("A plain app Enabled");
    assertThat(stage.plugins.isEnabled("fixture")).isTrue();

    apps = browser.press(apps, "button[value=disable]");
    assertThat(apps.select("[data-app=fixture]").text()).contains("Disabled");
    apps = browser.press(apps, "button[value=enable]");
    assertThat(stage.plugins.isEnabled("fixture")).isTrue();
    var twice = upload(jar(plain()));
    assertThat(twice.select("#errors").text()).contains("installed already");
    assertThat(stage.plugins.isEnabled("fixture")).isTrue();

    apps = browser.press(apps, "button[value=remove]");

    assertThat(apps.select("[data-app=fixture]")).isEmpty();
    assertThat(stage.plugins.list()).isEmpty();
  }

  @Test
  public void refusesWhatIsNoApp_withTheReason_andStaysAsItWas() throws IOException {
    refuses("no jar at all".getBytes(), "The file is no jar");
    refuses(new byte[] {'P', 'K', 3, 4, 0, 0, 0}, "no bundle");
    refuses(
        jar(FixtureJar.whole().with("atlassian-plugin.xml", "<atlassian-plugin key='fixture'")),
        "cannot be read");
    refuses(
        jar(FixtureJar.whole().with("atlassian-plugin.xml", PLAIN).importing("com.google.gone")),
        "imports the package com.google.gone");
    refuses(
        jar(FixtureJar.whole().withModules("<gadget key='g'/>")),
        "the sandbox has no module type <gadget>");
    refuses(new byte[0], "Choose the jar");
  }

  private void refuses(byte[] bytes, String why) throws IOException {
    var page = upload(bytes);

    assertThat(SiteBrowser.status(page)).as(why).isEqualTo(400);
    assertThat(page.select("#errors").text())
        .as(why)
        .contains(why)
        .doesNotContain(System.getProperty("java.io.tmpdir"));
    assertThat(stage.plugins.list()).as(why).isEmpty();
    assertThat(browser.status("/issues/")).isEqualTo(200);
  }

  /** One without modules and without beans, which this stage can run. */
  private static FixtureJar plain() {
    return FixtureJar.whole()
        .with("atlassian-plugin.xml", PLAIN)
        .with(
            "META-INF/spring/plugin-context.xml",
            """
            <beans xmlns="http://www.springframework.org/schema/beans"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xsi:schemaLocation="http://www.springframework.org/schema/beans
                  http://www.springframework.org/schema/beans/spring-beans.xsd"/>
            """);
  }

  private byte[] jar(FixtureJar jar) throws IOException {
    return Files.readAllBytes(jar.in(folder.getRoot().toPath()));
  }

  private Document upload(byte[] bytes) throws IOException {
    var form = browser.get(APPS).expectForm("#upload");
    var address = form.absUrl("action").substring(stage.url("").length());
    return browser
        .request(address)
        .data("do", "upload")
        .data("plugin", "app.jar", new ByteArrayInputStream(bytes))
        .post();
  }
}
