package io.followthrough.sandbox.rest;

import static io.followthrough.sandbox.rest.RestServer.NOBODY;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.followthrough.sandbox.rest.people.SessionResource;
import io.followthrough.sandbox.rest.people.TokenResource;
import jakarta.ws.rs.Path;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.ClassRule;
import org.junit.Test;

/** Permissions hold on every route, and what is hidden answers as what is missing. */
public class PermissionMatrixTest {

  @ClassRule public static final RestServer JIRA = new RestServer();

  private static final String SECRET = "Hush hush";
  private static final String SEARCH = "api/2/search?maxResults=1000&jql=";
  private static int made;

  @Test
  public void coversEveryRoute() {
    var declared =
        new ClassFileImporter()
            .importPath("target/sandbox-classes/io/followthrough/sandbox/rest").stream()
                .filter(one -> one.isAnnotatedWith(Path.class))
                .map(JavaClass::reflect)
                .flatMap(one -> Route.declaredBy(one, root(one)));

    assertThat(Routes.ALL.stream().map(Route::name))
        .containsExactlyInAnyOrderElementsOf(declared.toList());
  }

  @Test
  public void answersEachByWhatHeMayDo() throws Exception {
    for (var route : Routes.ALL) {
      var name = route.name();
      assertThat(ask(NOBODY, route, "SEC").status()).as(name + " nobody").isEqualTo(route.nobody());
      assertThat(ask("dave", route, "SEC").status())
          .as(name + " outsider")
          .isEqualTo(route.outsider());
      assertThat(ask("dave", route, "LOOK").status())
          .as(name + " onlooker")
          .isEqualTo(route.onlooker());
      assertThat(ask("alice", route, "SEC").status())
          .as(name + " member")
          .isEqualTo(route.member());
    }
  }

  @Test
  public void saysTheSame_whetherSomethingIsMissingOrHidden() throws Exception {
    var hidden = JIRA.issue("SEC", SECRET);
    for (var user : List.of(NOBODY, "dave")) {
      for (var route : Routes.ALL.stream().filter(Route::namesSomething).toList()) {
        var seen = ask(user, route, hidden, "SEC").raw();
        var missing = ask(user, route, "NON-12345", "NON").raw();

        assertThat(seen.statusCode()).as(route.name()).isEqualTo(missing.statusCode());
        assertThat(seen.body().replace(hidden, "NON-12345").replace("SEC", "NON"))
            .as(route.name())
            .isEqualTo(missing.body());
      }
    }
  }

  @Test
  public void neverShowsWhatIsHidden() throws Exception {
    var hidden = JIRA.issue("SEC", SECRET);
    for (var user : List.of(NOBODY, "dave")) {
      for (var route : Routes.ALL) {
        assertThat(ask(user, route, hidden, "SEC").raw().body())
            .as(route.name())
            .doesNotContain(SECRET)
            .doesNotContain("Security");
      }
    }
  }

  @Test
  public void countsNothingThatIsHidden() throws Exception {
    var open = JIRA.issue("OPS", "Open");
    var parent = JIRA.issue("OPS", "Parent");
    var hidden = JIRA.issue("SEC", SECRET);
    link(open, hidden);

    var issue = JIRA.get("dave", "api/2/issue/" + open + "?expand=names").json().path("fields");
    assertThat(issue.path("issuelinks")).isEmpty();
    for (var jql :
        List.of(
            "text ~ hush",
            "created > -10000d order by project",
            "issue in linkedIssues(" + open + ")",
            "summary ~ hush or key = " + parent)) {
      var found = JIRA.get("dave", SEARCH + encoded(jql)).json();
      var visible = JIRA.get("alice", SEARCH + encoded(jql)).json();

      assertThat(found.path("total").asInt()).as(jql).isLessThan(visible.path("total").asInt());
      assertThat(found.path("total").asInt()).as(jql).isEqualTo(found.path("issues").size());
    }
  }

  private static void link(String from, String to) throws Exception {
    JIRA.post(
        "alice",
        "api/2/issueLink",
        """
        {"type": {"name": "Relates"}, "inwardIssue": {"key": "%s"}, "outwardIssue": {"key": "%s"}}"""
            .formatted(from, to));
  }

  private static String encoded(String jql) {
    return URLEncoder.encode(jql, UTF_8);
  }

  /** Asks about a new issue of a project. */
  private static RestServer.Answer ask(String user, Route route, String project) throws Exception {
    var issue =
        (route.template() + route.query() + route.body()).contains("{issue}")
                || route.template().contains("issueLink/")
            ? JIRA.issue(project, SECRET)
            : "";
    return ask(user, route, issue, project);
  }

  private static RestServer.Answer ask(String user, Route route, String issue, String project)
      throws Exception {
    var path = filled(route.template() + route.query(), route, issue, project);
    var request = JIRA.request(path);
    var body = filled(route.body(), route, issue, project);
    if (body.isEmpty()) {
      request.method(route.verb(), BodyPublishers.noBody());
    } else {
      request
          .header("Content-Type", "application/json")
          .method(route.verb(), BodyPublishers.ofString(body));
    }
    return JIRA.send(user, request);
  }

  private static String filled(String text, Route route, String issue, String project)
      throws Exception {
    var around = JIRA.tracker.around;
    var filled =
        text.replace("{issue}", issue)
            .replace("{project}", project)
            .replace("{key}", "note")
            .replace("{new}", "Filter " + ++made)
            .replace("{share}", "1")
            .replace("{idOrKey}", "new")
            .replace("{idOrName}", "Open")
            .replace("{type}", around.types().withName("Task").orElseThrow().getId());
    if (filled.contains("{open}")) {
      filled = filled.replace("{open}", JIRA.issue("OPS", "Open"));
    }
    return filled.contains("{id}") ? filled.replace("{id}", id(route, issue)) : filled;
  }

  private static String id(Route route, String issue) throws Exception {
    var around = JIRA.tracker.around;
    return switch (route.template().split("/")[2]) {
      case "issuetype" -> around.types().all().get(0).getId();
      case "priority" -> around.priorities().all().get(0).getId();
      case "resolution" -> around.resolutions().all().get(0).getId();
      case "issueLinkType" ->
          Long.toString(JIRA.tracker.ground.linkTypes.withName("Blocks").orElseThrow().id());
      case "issueLink" -> linkOf(issue);
      case "filter" ->
          JIRA.post("alice", "api/2/filter", "{\"name\": \"F" + ++made + "\", \"jql\": \"\"}")
              .json()
              .path("id")
              .asText();
      case "project" -> Long.toString(JIRA.tracker.ground.roles.all().get(0).id());
      default -> "1";
    };
  }

  private static String linkOf(String issue) throws Exception {
    link(issue, JIRA.issue("OPS", "Open"));
    return JIRA.get("alice", "api/2/issue/" + issue)
        .json()
        .path("fields")
        .path("issuelinks")
        .path(0)
        .path("id")
        .asText();
  }

  private static String root(Class<?> resource) {
    return Stream.of(
            new Object[] {SessionResource.class, "auth/1/"},
            new Object[] {TokenResource.class, "pat/latest/"})
        .filter(one -> one[0] == resource)
        .map(one -> (String) one[1])
        .findFirst()
        .orElse("api/2/");
  }
}
