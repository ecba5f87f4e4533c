package io.followthrough.sandbox.page.site;

import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;

import io.followthrough.sandbox.dashboard.Dashboards;
import io.followthrough.sandbox.field.Screens;
import io.followthrough.sandbox.filter.SavedFilters;
import io.followthrough.sandbox.http.FaultPage;
import io.followthrough.sandbox.http.Mount;
import io.followthrough.sandbox.http.WebServer;
import io.followthrough.sandbox.http.XsrfToken;
import io.followthrough.sandbox.issue.Surroundings;
import io.followthrough.sandbox.mail.Outbox;
import io.followthrough.sandbox.page.Answer;
import io.followthrough.sandbox.page.Clockwork;
import io.followthrough.sandbox.page.Frame;
import io.followthrough.sandbox.page.IssueRows;
import io.followthrough.sandbox.page.Navigation;
import io.followthrough.sandbox.page.Page;
import io.followthrough.sandbox.page.PageServlet;
import io.followthrough.sandbox.page.PluginHeads;
import io.followthrough.sandbox.page.Templates;
import io.followthrough.sandbox.page.admin.app.AppsPage;
import io.followthrough.sandbox.page.dashboard.DashboardPage;
import io.followthrough.sandbox.page.dashboard.Gadgets;
import io.followthrough.sandbox.page.decorator.Decoration;
import io.followthrough.sandbox.page.form.FieldForms;
import io.followthrough.sandbox.page.issue.AssignPage;
import io.followthrough.sandbox.page.issue.BrowsePage;
import io.followthrough.sandbox.page.issue.ChoosePage;
import io.followthrough.sandbox.page.issue.CommentPage;
import io.followthrough.sandbox.page.issue.Contents;
import io.followthrough.sandbox.page.issue.CreatePage;
import io.followthrough.sandbox.page.issue.Dialogs;
import io.followthrough.sandbox.page.issue.EditPage;
import io.followthrough.sandbox.page.issue.FormPages;
import io.followthrough.sandbox.page.issue.IssueViews;
import io.followthrough.sandbox.page.issue.Panels;
import io.followthrough.sandbox.page.issue.QuickSearchPage;
import io.followthrough.sandbox.page.issue.Relations;
import io.followthrough.sandbox.page.issue.Rights;
import io.followthrough.sandbox.page.issue.SeenIssues;
import io.followthrough.sandbox.page.issue.Talk;
import io.followthrough.sandbox.page.issue.TransitionPage;
import io.followthrough.sandbox.page.look.AuiFiles;
import io.followthrough.sandbox.page.look.StaticServlet;
import io.followthrough.sandbox.page.profile.ProfilePage;
import io.followthrough.sandbox.page.project.ProjectListPage;
import io.followthrough.sandbox.page.project.ProjectPage;
import io.followthrough.sandbox.page.session.SignInPage;
import io.followthrough.sandbox.page.session.SignOutPage;
import io.followthrough.sandbox.project.Permissions;
import io.followthrough.sandbox.project.SandboxProject;
import io.followthrough.sandbox.search.Search;
import io.followthrough.sandbox.user.AccessTokens;
import io.followthrough.sandbox.user.Preferences;
import io.followthrough.sandbox.user.Sessions;
import io.followthrough.sandbox.user.SignedIn;
import io.followthrough.sandbox.wiki.WikiRenderer;
import io.followthrough.sandbox.workflow.Tracker;
import jakarta.servlet.Filter;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All pages of the sandbox, put together and ready to be mounted. */
public final class Site {

  private final Rooms rooms;
  private final AuiFiles files;
  private final Frame frame;

  /**
   * What the pages stand on.
   *
   * @param panels what plugins add to the page of an issue
   * @param heads what plugins' own pages load
   * @param demoPeople who may be tried out, told on the sign-in page
   */
  public record Rooms(
      Surroundings around,
      Permissions permissions,
      Screens screens,
      Tracker tracker,
      Search search,
      Sessions sessions,
      SignedIn signedIn,
      XsrfToken tokens,
      AccessTokens accessTokens,
      InstantSource clock,
      Panels panels,
      Navigation navigation,
      PluginHeads heads,
      Gadgets gadgets,
      Office office,
      SavedFilters filters,
      Preferences preferences,
      Outbox outbox,
      Dashboards dashboards,
      Supplier<List<SignInPage.Person>> demoPeople) {}

  /**
   * @throws IllegalStateException where the build left no AUI
   */
  public Site(Rooms rooms) {
    this.rooms = rooms;
    this.files = new AuiFiles();
    this.frame =
        new Frame(new Templates(WebServer.CONTEXT, files), rooms.navigation(), rooms.heads());
  }

  /** The pages and the files they load, by address. */
  public List<Mount> mounts() {
    return Stream.concat(
            Stream.of(new Mount("/static/*", new StaticServlet(files))),
            pages().entrySet().stream().map(page -> mount(page.getKey(), page.getValue())))
        .toList();
  }

  /** What puts plugins' own pages into the frame. */
  public Filter decoration() {
    return new Decoration(frame, rooms.heads(), rooms.signedIn(), rooms.tokens());
  }

  /** What to show where no page got to answer. */
  public FaultPage faultPage() {
    return (status, message) -> frame.html(status, title(status), message);
  }

  private Mount mount(String path, Page page) {
    return new Mount(
        path,
        new PageServlet(page, frame, rooms.signedIn(), rooms.tokens()),
        path.equals(AppsPage.ADDRESS));
  }

  private Map<String, Page> pages() {
    var pages = new LinkedHashMap<String, Page>();
    Page start = visit -> Answer.to("/issues/");
    pages.put("", start);
    pages.put(DashboardPage.ADDRESS, new DashboardPage(rooms.dashboards(), rooms.gadgets()));
    pages.put(
        "/login.jsp", new SignInPage(rooms.around().users(), rooms.sessions(), rooms.demoPeople()));
    pages.put(
        ProfilePage.ADDRESS,
        new ProfilePage(
            rooms.around().users(),
            rooms.accessTokens(),
            rooms.clock(),
            new Clockwork(rooms.around().dates())));
    pages.put("/logout", new SignOutPage(rooms.sessions()));
    pages.putAll(new AdminPages(rooms, rooms.office()).all());
    addIssuePages(pages);
    return pages;
  }

  private void addIssuePages(Map<String, Page> pages) {
    var around = rooms.around();
    var permissions = rooms.permissions();
    var tracker = rooms.tracker();
    var wiki =
        new WikiRenderer(
            WebServer.CONTEXT,
            key -> around.projects().withKey(key).filter(this::isSeen).isPresent());
    var clockwork = new Clockwork(around.dates());
    var rows = new IssueRows(clockwork);
    var seen = new SeenIssues(tracker.issues(), permissions);
    var forms = new FieldForms(around, rooms.screens(), permissions);
    var dialogs = new Dialogs(tracker.transitions(), forms, wiki);
    var formPages = new FormPages(dialogs);
    var views =
        new IssueViews(
            rows,
            new Contents(around, wiki),
            new Relations(tracker.issues(), tracker.linkWork(), seen, rows),
            new Talk(tracker.comments(), tracker.history(), around.users(), wiki, clockwork),
            new Rights(permissions, tracker.work()),
            tracker.transitions(),
            rooms.panels());
    var choose = new ChoosePage(around.projects(), around.types(), permissions, seen);
    var create = new CreatePage(around, permissions, seen, tracker.work(), forms, formPages);
    var edit = new EditPage(seen, tracker.work(), forms, formPages);
    var assign = new AssignPage(seen, tracker.work(), permissions, forms, formPages);

    pages.putAll(new NavigatorPages(rooms, forms, formPages, rows).all());
    pages.put("/secure/QuickSearch.jspa", new QuickSearchPage());
    pages.put(
        "/browse/*",
        new BrowsePage(seen, views, tracker.transitions(), dialogs, around.projects()));
    pages.put(
        "/secure/WorkflowUIDispatcher.jspa",
        new TransitionPage(seen, views, tracker.transitions(), dialogs));
    pages.put("/secure/AddComment.jspa", new CommentPage(seen, views, tracker.commentWork()));
    pages.put("/secure/CreateIssue!default.jspa", choose);
    pages.put("/secure/CreateSubTaskIssue!default.jspa", choose);
    pages.put("/secure/CreateIssueDetails!init.jspa", create);
    pages.put("/secure/CreateIssueDetails.jspa", create);
    pages.put("/secure/CreateSubTaskIssueDetails!init.jspa", create);
    pages.put("/secure/CreateSubTaskIssueDetails.jspa", create);
    pages.put("/secure/EditIssue!default.jspa", edit);
    pages.put("/secure/EditIssue.jspa", edit);
    pages.put("/secure/AssignIssue!default.jspa", assign);
    pages.put("/secure/AssignIssue.jspa", assign);
    pages.put("/projects", new ProjectListPage(around.projects(), permissions));
    pages.put(
        "/projects/*",
        new ProjectPage(
            around.projects(),
            permissions,
            rooms.search(),
            tracker.issues(),
            rows,
            rooms.navigation()));
  }

  /** A key of a project that the visitor may not see becomes no link, which would tell of it. */
  private boolean isSeen(SandboxProject project) {
    return rooms
        .permissions()
        .hasPermission(BROWSE_PROJECTS, project, rooms.signedIn().getLoggedInUser());
  }

  private static String title(int status) {
    return switch (status) {
      case 401 -> "Sign in first";
      case 403 -> "Not allowed";
      case 404 -> "Not found";
      case 500 -> "Something went wrong";
      default -> "That did not work";
    };
  }
}
