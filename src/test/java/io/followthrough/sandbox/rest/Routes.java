package io.followthrough.sandbox.rest;

import java.util.List;

/** Everything REST can be asked. */
final class Routes {

  private static final String LINK =
      """
      {"object": {"url": "https://example.com", "title": "Elsewhere"}}""";

  static final List<Route> ALL =
      List.of(
          // issues
          route("POST", "issue", "", newIssue(), 401, 400, 403, 201),
          route(
              "POST",
              "issue/bulk",
              "",
              "{\"issueUpdates\": [" + newIssue() + "]}",
              400,
              400,
              400,
              201),
          read("issue/{issue}"),
          route("PUT", "issue/{issue}", "", "{\"fields\": {}}", 401, 404, 403, 204),
          route("DELETE", "issue/{issue}", "", "", 401, 404, 403, 403),
          route("PUT", "issue/{issue}/assignee", "", "{\"name\": null}", 401, 404, 403, 204),
          read("issue/{issue}/editmeta"),
          read("issue/{issue}/comment"),
          route("POST", "issue/{issue}/comment", "", "{\"body\": \"x\"}", 401, 404, 403, 201),
          route("GET", "issue/{issue}/comment/{id}", "", "", 401, 404, 404, 404),
          route("PUT", "issue/{issue}/comment/{id}", "", "{\"body\": \"x\"}", 401, 404, 404, 404),
          route("DELETE", "issue/{issue}/comment/{id}", "", "", 401, 404, 404, 404),
          read("issue/{issue}/properties"),
          route("GET", "issue/{issue}/properties/{key}", "", "", 401, 404, 404, 404),
          route("PUT", "issue/{issue}/properties/{key}", "", "1", 401, 404, 403, 201),
          route("DELETE", "issue/{issue}/properties/{key}", "", "", 401, 404, 403, 404),
          read("issue/{issue}/transitions"),
          route(
              "POST",
              "issue/{issue}/transitions",
              "",
              "{\"transition\": {\"id\": \"5\"}}",
              401,
              404,
              400,
              204),
          read("issue/{issue}/watchers"),
          route("POST", "issue/{issue}/watchers", "", "\"alice\"", 401, 404, 401, 204),
          route("DELETE", "issue/{issue}/watchers", "?username=alice", "", 401, 404, 401, 204),
          read("issue/{issue}/remotelink"),
          route("POST", "issue/{issue}/remotelink", "", LINK, 401, 404, 403, 201),
          route("DELETE", "issue/{issue}/remotelink", "?globalId=x", "", 401, 404, 403, 404),
          route("GET", "issue/{issue}/remotelink/{id}", "", "", 401, 404, 404, 404),
          route("PUT", "issue/{issue}/remotelink/{id}", "", LINK, 401, 404, 403, 404),
          route("DELETE", "issue/{issue}/remotelink/{id}", "", "", 401, 404, 403, 404),
          // links
          route(
              "POST",
              "issueLink",
              "",
              """
              {"type": {"name": "Blocks"}, "inwardIssue": {"key": "{issue}"},
               "outwardIssue": {"key": "{open}"}}""",
              401,
              404,
              403,
              201),
          route("GET", "issueLink/{id}", "", "", 404, 404, 200, 200),
          route("DELETE", "issueLink/{id}", "", "", 404, 404, 403, 204),
          // what can be created
          open("issue/createmeta", ""),
          route("GET", "issue/createmeta/{project}/issuetypes", "", "", 404, 404, 403, 200),
          route("GET", "issue/createmeta/{project}/issuetypes/{type}", "", "", 404, 404, 403, 200),
          // finding
          route("GET", "search", "?jql=key%3D{issue}", "", 400, 400, 200, 200),
          route("POST", "search", "", "{\"jql\": \"parent = {issue}\"}", 400, 400, 200, 200),
          route("POST", "filter", "", "{\"name\": \"{new}\", \"jql\": \"\"}", 401, 200, 200, 200),
          route("GET", "filter/favourite", "", "", 401, 200, 200, 200),
          route("GET", "filter/{id}", "", "", 400, 400, 400, 200),
          route("PUT", "filter/{id}", "", "{\"jql\": \"\"}", 401, 400, 400, 200),
          route("DELETE", "filter/{id}", "", "", 401, 400, 400, 204),
          route("GET", "filter/{id}/permission", "", "", 400, 400, 400, 200),
          route("POST", "filter/{id}/permission", "", "{\"type\": \"global\"}", 401, 400, 400, 201),
          route("GET", "filter/{id}/permission/{share}", "", "", 400, 400, 400, 404),
          route("DELETE", "filter/{id}/permission/{share}", "", "", 401, 400, 400, 404),
          // projects
          open("project", ""),
          project("project/{project}"),
          project("project/{project}/statuses"),
          project("project/{project}/components"),
          project("project/{project}/versions"),
          project("project/{project}/role"),
          route("GET", "project/{project}/role/{id}", "", "", 404, 404, 403, 403),
          // people
          signedIn("myself", ""),
          signedIn("user", "?username=alice"),
          signedIn("user/search", "?username=a"),
          route("GET", "user/assignable/search", "?project={project}", "", 401, 404, 200, 200),
          route("GET", "group", "?groupname=jira-software-users", "", 401, 403, 403, 403),
          route("GET", "group/member", "?groupname=jira-software-users", "", 401, 403, 403, 403),
          signedIn("groups/picker", ""),
          route("GET", "mypermissions", "?issueKey={issue}", "", 401, 404, 200, 200),
          new Route("GET", "auth/1/session", "", "", 401, 200, 200, 200),
          new Route("POST", "auth/1/session", "", "{}", 401, 401, 401, 401),
          new Route("DELETE", "auth/1/session", "", "", 401, 204, 204, 204),
          new Route("GET", "pat/latest/tokens", "", "", 401, 200, 200, 200),
          new Route("POST", "pat/latest/tokens", "", "{\"name\": \"x\"}", 401, 201, 201, 201),
          new Route("DELETE", "pat/latest/tokens/{id}", "", "", 401, 404, 404, 404),
          // what everybody may know
          open("issuetype", ""),
          open("issuetype/{id}", ""),
          open("status", ""),
          open("status/{idOrName}", ""),
          open("statuscategory", ""),
          open("statuscategory/{idOrKey}", ""),
          open("priority", ""),
          open("priority/{id}", ""),
          open("resolution", ""),
          open("resolution/{id}", ""),
          open("issueLinkType", ""),
          open("issueLinkType/{id}", ""),
          open("field", ""),
          route("POST", "field", "", "{}", 401, 403, 403, 403),
          open("serverInfo", ""));

  private Routes() {}

  private static String newIssue() {
    return """
    {"fields": {"project": {"key": "{project}"}, "issuetype": {"name": "Task"}, "summary": "x"}}""";
  }

  private static Route read(String template) {
    return route("GET", template, "", "", 401, 404, 200, 200);
  }

  private static Route project(String template) {
    return route("GET", template, "", "", 404, 404, 200, 200);
  }

  private static Route signedIn(String template, String query) {
    return route("GET", template, query, "", 401, 200, 200, 200);
  }

  private static Route open(String template, String query) {
    return route("GET", template, query, "", 200, 200, 200, 200);
  }

  private static Route route(
      String verb,
      String template,
      String query,
      String body,
      int nobody,
      int outsider,
      int onlooker,
      int member) {
    return new Route(verb, "api/2/" + template, query, body, nobody, outsider, onlooker, member);
  }
}
