package io.followthrough.sandbox.rest;

import static com.atlassian.jira.permission.ProjectPermissions.ASSIGN_ISSUES;
import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;
import static com.atlassian.jira.permission.ProjectPermissions.CREATE_ISSUES;
import static com.atlassian.jira.permission.ProjectPermissions.EDIT_ISSUES;
import static com.atlassian.jira.permission.ProjectPermissions.LINK_ISSUES;
import static io.followthrough.sandbox.issue.IssuePermissions.ADD_COMMENTS;
import static io.followthrough.sandbox.issue.IssuePermissions.TRANSITION_ISSUES;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.sandbox.constant.Constants;
import io.followthrough.sandbox.constant.StatusCategories;
import io.followthrough.sandbox.field.FieldKind;
import io.followthrough.sandbox.field.FieldSearcher;
import io.followthrough.sandbox.filter.SavedFilters;
import io.followthrough.sandbox.http.AuthFilter;
import io.followthrough.sandbox.http.FaultPage;
import io.followthrough.sandbox.http.WebServer;
import io.followthrough.sandbox.http.XsrfFilter;
import io.followthrough.sandbox.http.XsrfToken;
import io.followthrough.sandbox.project.HolderType;
import io.followthrough.sandbox.rest.answer.Desk;
import io.followthrough.sandbox.search.Search;
import io.followthrough.sandbox.search.Vocabulary;
import io.followthrough.sandbox.user.AccessTokens;
import io.followthrough.sandbox.user.SandboxUser;
import io.followthrough.sandbox.user.Sessions;
import io.followthrough.sandbox.user.SignedIn;
import io.followthrough.sandbox.workflow.TestTracker;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.rules.ExternalResource;
import org.junit.rules.RuleChain;
import org.junit.rules.TestRule;
import org.junit.runner.Description;
import org.junit.runners.model.Statement;

/**
 * Serves a fresh Jira's data over HTTP.
 *
 * <p>Everybody may use the project OPS; only alice may use SEC and LOOK, of which dave may look at
 * the latter.
 */
final class RestServer implements TestRule {

  static final String NOBODY = "";

  private static final ObjectMapper JSON = new ObjectMapper();

  final TestTracker tracker = new TestTracker();
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, String> tokens = new HashMap<>();
  WebServer server;
  long lessons;
  long team;
  long cost;
  long drill;
  long guide;

  /** What was answered. */
  record Answer(int status, JsonNode json, HttpResponse<String> raw) {

    List<String> messages() {
      return JSON.convertValue(
          json.path("errorMessages"),
          JSON.getTypeFactory().constructCollectionType(List.class, String.class));
    }

    Map<String, String> errors() {
      return JSON.convertValue(
          json.path("errors"),
          JSON.getTypeFactory().constructMapType(Map.class, String.class, String.class));
    }
  }

  @Override
  public Statement apply(Statement base, Description description) {
    return RuleChain.outerRule(tracker)
        .around(
            new ExternalResource() {
              @Override
              protected void before() throws Throwable {
                open();
              }

              @Override
              protected void after() {
                server.close();
              }
            })
        .apply(base, description);
  }

  Answer get(String user, String path) throws Exception {
    return send(user, request(path).GET());
  }

  Answer delete(String user, String path) throws Exception {
    return send(user, request(path).DELETE());
  }

  Answer post(String user, String path, String body) throws Exception {
    return send(user, json(path).POST(BodyPublishers.ofString(body)));
  }

  Answer put(String user, String path, String body) throws Exception {
    return send(user, json(path).PUT(BodyPublishers.ofString(body)));
  }

  Answer send(String user, HttpRequest.Builder request) throws Exception {
    if (!user.equals(NOBODY)) {
      request.header("Authorization", "Bearer " + tokens.get(user));
    }
    var response = client.send(request.build(), BodyHandlers.ofString());
    var body = response.body();
    return new Answer(
        response.statusCode(), JSON.readTree(body.isEmpty() ? "null" : body), response);
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.baseUrl() + "/rest/" + path));
  }

  /** A new issue of alice's, by key. */
  String issue(String project, String summary) throws Exception {
    return post("alice", "api/2/issue", newIssue(project, "Task", summary, ""))
        .json()
        .path("key")
        .asText();
  }

  /**
   * The body that creates an issue.
   *
   * @param more further fields, each with a comma before it
   */
  static String newIssue(String project, String type, String summary, String more) {
    return """
    {"fields": {"project": {"key": "%s"}, "issuetype": {"name": "%s"}, "summary": "%s"%s}}\
    """
        .formatted(project, type, summary, more);
  }

  private HttpRequest.Builder json(String path) {
    return request(path).header("Content-Type", "application/json");
  }

  private void open() throws IOException {
    people();
    fields();
    var store = tracker.store();
    var ground = tracker.ground;
    var clock = InstantSource.fixed(TestTracker.NOW);
    var signedIn = new SignedIn();
    var sessions = new Sessions(store, ground.users, clock);
    var access = new AccessTokens(store, ground.users, clock);
    ground.users.all().forEach(user -> tokens.put(user.name(), access.create(user, "test", null)));
    var categories = new StatusCategories();
    var search =
        new Search(
            store,
            ground.permissions,
            new Vocabulary(
                ground.users,
                ground.projects,
                new Constants(
                    ground.issueTypes, ground.statuses, ground.priorities, ground.resolutions),
                categories,
                ground.linkTypes,
                ground.customFields,
                name -> Optional.empty()),
            clock,
            tracker.around.dates().zone());
    var desk =
        new Desk(
            store,
            tracker.tracker,
            search,
            tracker.around,
            categories,
            ground.linkTypes,
            ground.screens,
            ground.roles,
            ground.permissions,
            new SavedFilters(store, ground.users, ground.projects, ground.permissions),
            signedIn,
            () -> server.baseUrl());
    server =
        new WebServer(
            0,
            List.of(
                new AuthFilter(ground.users, sessions, access, signedIn, store.statements()),
                new XsrfFilter(new XsrfToken())),
            new JiraRest(desk, sessions, access, clock).mounts(),
            FaultPage.plain());
    server.start();
  }

  private void people() {
    var dave = user("dave");
    project("SEC", "Security");
    var look = project("LOOK", "Look only");
    tracker.ground.permissions.grant(look, BROWSE_PROJECTS, HolderType.USER, dave.key());
  }

  /** A project that only alice may use. */
  private long project(String key, String name) {
    var ground = tracker.ground;
    var scheme = ground.permissions.createScheme(name);
    for (var permission :
        List.of(
            BROWSE_PROJECTS,
            CREATE_ISSUES,
            EDIT_ISSUES,
            LINK_ISSUES,
            ASSIGN_ISSUES,
            ADD_COMMENTS,
            TRANSITION_ISSUES,
            new ProjectPermissionKey("RESOLVE_ISSUES"),
            new ProjectPermissionKey("CLOSE_ISSUES"))) {
      ground.permissions.grant(scheme, permission, HolderType.USER, tracker.alice.key());
    }
    ground.projects.setPermissionScheme(
        ground.projects.create(key, name, tracker.alice).id(), scheme);
    return scheme;
  }

  private SandboxUser user(String name) {
    return tracker.ground.users.create(name, name, name + "@example.com", name);
  }

  private void fields() {
    var ground = tracker.ground;
    lessons = field("Lessons", FieldKind.TEXT_AREA);
    team = field("Team", FieldKind.SELECT);
    ground.customFields.addOption(team, "Blue");
    cost = field("Cost", FieldKind.NUMBER);
    drill = field("Drill", FieldKind.DATE_TIME);
    guide = field("Guide", FieldKind.USER);
  }

  private long field(String name, FieldKind kind) {
    var field =
        tracker.ground.customFields.create(name, "", kind, FieldSearcher.values()[0], Set.of());
    tracker.ground.screens.add(1, field.getId());
    return field.id();
  }
}
