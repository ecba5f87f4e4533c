package io.followthrough.sandbox.page.site;

import com.atlassian.jira.permission.GlobalPermissionKey;
import io.followthrough.sandbox.base.BasePeople;
import io.followthrough.sandbox.base.Ground;
import io.followthrough.sandbox.constant.StatusCategories;
import io.followthrough.sandbox.dashboard.Dashboards;
import io.followthrough.sandbox.event.Events;
import io.followthrough.sandbox.field.DateTexts;
import io.followthrough.sandbox.field.FieldValues;
import io.followthrough.sandbox.filter.SavedFilters;
import io.followthrough.sandbox.http.AuthFilter;
import io.followthrough.sandbox.http.WebServer;
import io.followthrough.sandbox.http.XsrfFilter;
import io.followthrough.sandbox.http.XsrfToken;
import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.issue.Surroundings;
import io.followthrough.sandbox.mail.Outbox;
import io.followthrough.sandbox.osgi.Framework;
import io.followthrough.sandbox.osgi.SystemPackages;
import io.followthrough.sandbox.page.PluginHeads;
import io.followthrough.sandbox.page.SafeHtml;
import io.followthrough.sandbox.page.SampleNavigation;
import io.followthrough.sandbox.page.dashboard.Gadgets;
import io.followthrough.sandbox.page.issue.IssueView;
import io.followthrough.sandbox.page.issue.Panels;
import io.followthrough.sandbox.page.session.SignInPage;
import io.followthrough.sandbox.plugin.BundleEvents;
import io.followthrough.sandbox.plugin.Plugins;
import io.followthrough.sandbox.plugin.Shelf;
import io.followthrough.sandbox.plugin.Texts;
import io.followthrough.sandbox.project.SandboxProject;
import io.followthrough.sandbox.schedule.Jobs;
import io.followthrough.sandbox.search.Search;
import io.followthrough.sandbox.search.Vocabulary;
import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.user.AccessTokens;
import io.followthrough.sandbox.user.Preferences;
import io.followthrough.sandbox.user.SandboxUser;
import io.followthrough.sandbox.user.Sessions;
import io.followthrough.sandbox.user.SignedIn;
import io.followthrough.sandbox.workflow.MissingWorkflowObject;
import io.followthrough.sandbox.workflow.Tracker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The pages over a real database and a real web server, without plugins. */
public final class Stage implements AutoCloseable {

  public final Ground ground;
  public final Surroundings around;
  public final Tracker tracker;
  public final Search search;
  public final Outbox outbox;

  /** Takes plugins that have no modules. */
  public final Plugins plugins;

  private final Path folder;
  private final Framework framework;
  private final WebServer server;
  private SandboxProject project;
  private int begun;

  public Stage(Store store) throws IOException {
    var clock = InstantSource.system();
    ground = Ground.fresh(store);
    var dates = new DateTexts(ZoneOffset.UTC);
    around =
        new Surroundings(
            ground.users,
            ground.projects,
            ground.issueTypes,
            ground.statuses,
            ground.priorities,
            ground.resolutions,
            ground.customFields,
            new FieldValues(ground.users, dates),
            dates);
    tracker =
        new Tracker(
            new Tracker.Ground(
                store,
                around,
                ground.permissions,
                ground.screens,
                ground.linkTypes,
                new Events(),
                clock,
                (name, args) -> {
                  throw new MissingWorkflowObject("No enabled plugin brings " + name + ".");
                }));
    tracker.workflows().createDefault();
    search =
        new Search(
            store,
            ground.permissions,
            new Vocabulary(
                ground.users,
                ground.projects,
                ground.constants,
                new StatusCategories(),
                ground.linkTypes,
                ground.customFields,
                name -> Optional.empty()),
            clock,
            ZoneOffset.UTC);
    outbox = new Outbox(store, clock);
    folder = Files.createTempDirectory("stage");
    framework = Framework.start(folder.resolve("felix"), SystemPackages.asInJira());
    plugins = new Plugins(framework, new Texts(), new BundleEvents(new Events()), List.of());
    server = server(store, clock);
    server.start();
  }

  private WebServer server(Store store, InstantSource clock) {
    var sessions = new Sessions(store, ground.users, clock);
    var signedIn = new SignedIn();
    var tokens = new XsrfToken();
    var site =
        new Site(
            new Site.Rooms(
                around,
                ground.permissions,
                ground.screens,
                tracker,
                search,
                sessions,
                signedIn,
                tokens,
                new AccessTokens(store, ground.users, clock),
                clock,
                new SamplePanels(),
                new SampleNavigation(
                    user -> ground.permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user)),
                PluginHeads.NONE,
                new SampleGadgets(),
                new Office(
                    store,
                    plugins,
                    new Shelf(folder.resolve("plugins")),
                    ground.roles,
                    new Jobs(store, clock, ZoneOffset.UTC, "stage", Duration.ofMinutes(1)),
                    BasePeople.USERS),
                new SavedFilters(store, ground.users, ground.projects, ground.permissions),
                new Preferences(store),
                outbox,
                new Dashboards(store),
                () -> List.of(new SignInPage.Person("alice", "incident commander"))));
    var auth =
        new AuthFilter(
            ground.users,
            sessions,
            new AccessTokens(store, ground.users, clock),
            signedIn,
            store.statements());
    return new WebServer(0, List.of(auth, new XsrfFilter(tokens)), site.mounts(), site.faultPage());
  }

  /** An address of the site. */
  public String url(String path) {
    return server.baseUrl() + path;
  }

  /** Begins with a project of its own and answers its key. */
  public String begin() {
    var key = "OPS" + (char) ('A' + begun / 26) + (char) ('A' + begun % 26);
    begun++;
    project = ground.projects.create(key, "Operations of " + key, ground.admin());
    return key;
  }

  /** The project begun last. */
  public SandboxProject project() {
    return project;
  }

  /** Hides the project from everybody but its lead. */
  public void hide() {
    var scheme = ground.permissions.createScheme("Hides " + project.getKey());
    ground.projects.setPermissionScheme(project.getId(), scheme);
  }

  /** An issue of the project, made by the administrator. */
  public SandboxIssue issue(String type, String summary, String description) {
    var input = tracker.work().newIssueInputParameters();
    input.setProjectId(project.getId());
    input.setIssueTypeId(ground.issueTypes.withName(type).orElseThrow().getId());
    input.setSummary(summary);
    input.setDescription(description);
    input.setApplyDefaultValuesWhenParameterNotProvided(true);
    var looked = tracker.work().validateCreate(ground.admin(), input);
    return (SandboxIssue) tracker.work().create(ground.admin(), looked).getIssue();
  }

  @Override
  public void close() {
    server.close();
    plugins.close();
    framework.close();
  }

  /** Stands in for a plugin's dashboard items. */
  private static final class SampleGadgets implements Gadgets {

    @Override
    public List<Gadget> all(SandboxUser user) {
      return List.of(
          new Gadget("sample:one", "One <b>", "The first", true, "sample/one"),
          new Gadget("sample:two", "Two", "", false, ""));
    }

    @Override
    public SafeHtml html(Gadget gadget, SandboxUser user) {
      return new SafeHtml("<p>" + gadget.key() + " for " + user.name() + "</p>");
    }

    @Override
    public SafeHtml head() {
      return SafeHtml.NONE;
    }
  }

  /** Stands in for a plugin's panels. */
  private static final class SamplePanels implements Panels {

    @Override
    public List<IssueView.Panel> at(String location, SandboxUser user, SandboxIssue issue) {
      var html = new SafeHtml("<p>" + location + " of " + issue.getKey() + "</p>");
      return List.of(new IssueView.Panel(location.replace('.', '-'), "From a plugin", html));
    }

    @Override
    public SafeHtml head(String context) {
      return new SafeHtml("<meta name=\"context\" content=\"" + context + "\">");
    }
  }
}
