package io.followthrough.sandbox.boot;

import com.atlassian.jira.permission.GlobalPermissionKey;
import io.followthrough.sandbox.fragment.WebItems;
import io.followthrough.sandbox.fragment.WebSections;
import io.followthrough.sandbox.http.WebServer;
import io.followthrough.sandbox.page.Navigation;
import io.followthrough.sandbox.page.admin.JobsPage;
import io.followthrough.sandbox.page.admin.MailPage;
import io.followthrough.sandbox.page.admin.app.AppsPage;
import io.followthrough.sandbox.page.admin.people.GroupsPage;
import io.followthrough.sandbox.page.admin.people.UsersPage;
import io.followthrough.sandbox.page.admin.project.ProjectSettingsPage;
import io.followthrough.sandbox.page.admin.project.ProjectsPage;
import io.followthrough.sandbox.page.admin.workflow.WorkflowsPage;
import io.followthrough.sandbox.project.Permissions;
import io.followthrough.sandbox.project.SandboxProject;
import io.followthrough.sandbox.user.SandboxUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Shows plugins' links at the places where Jira shows them. */
final class PluginNavigation implements Navigation {

  private static final String TOP = "system.top.navigation.bar";
  private static final List<String> ADMINISTRATION =
      List.of(
          "admin_project_menu",
          "admin_issues_menu",
          "admin_plugins_menu",
          "admin_users_menu",
          "admin_system_menu");

  /** The sandbox's own pages. */
  private static final List<Group> OWN =
      List.of(
          group("Projects", place(ProjectsPage.ITEM, "Projects", ProjectsPage.ADDRESS)),
          group("Issues", place(WorkflowsPage.ITEM, "Workflows", WorkflowsPage.ADDRESS)),
          group("Apps", place(AppsPage.ITEM, "Manage apps", AppsPage.ADDRESS)),
          group(
              "User management",
              place(UsersPage.ITEM, "Users", UsersPage.ADDRESS),
              place(GroupsPage.ITEM, "Groups", GroupsPage.ADDRESS)),
          group(
              "System",
              place(JobsPage.ITEM, "Scheduled jobs", JobsPage.ADDRESS),
              place(MailPage.ITEM, "Mail outbox", MailPage.ADDRESS)));

  /** Jira's sidebar of a project, and the groups of tabs in a project's settings. */
  private static final List<String> PROJECT =
      List.of(
          "jira.project.sidebar.plugins.navigation",
          "atl.jira.proj.config/projectgroup1",
          "atl.jira.proj.config/projectgroup2",
          "atl.jira.proj.config/projectgroup3",
          "atl.jira.proj.config/projectgroup4");

  private final Permissions permissions;
  private final WebItems items;
  private final WebSections sections;

  PluginNavigation(Permissions permissions, WebItems items, WebSections sections) {
    this.permissions = permissions;
    this.items = items;
    this.sections = sections;
  }

  @Override
  public boolean isAdministrator(SandboxUser user) {
    return permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user);
  }

  @Override
  public List<Place> top(SandboxUser user) {
    return places(TOP, Map.of("user", user));
  }

  @Override
  public List<Group> administration(SandboxUser user) {
    var context = Map.<String, Object>of("user", user);
    return isAdministrator(user)
        ? Stream.concat(
                ADMINISTRATION.stream().flatMap(menu -> groups(menu, context)), OWN.stream())
            .toList()
        : List.of();
  }

  @Override
  public List<Group> project(SandboxUser user, SandboxProject project) {
    var context = Map.<String, Object>of("user", user, "project", project);
    var places = new ArrayList<Place>();
    if (ProjectSettingsPage.isOpen(permissions, project, user)) {
      places.add(
          place(
              "project-settings",
              "Project settings",
              ProjectSettingsPage.ADDRESS + "?pid=" + project.id()));
    }
    PROJECT.forEach(place -> places.addAll(places(place, context)));
    return Stream.concat(Stream.of(new Group("", places)), groups("atl.jira.proj.config", context))
        .filter(group -> !group.places().isEmpty())
        .toList();
  }

  private static Group group(String label, Place... places) {
    return new Group(label, List.of(places));
  }

  private static Place place(String id, String label, String address) {
    return new Place(id, label, WebServer.CONTEXT + address);
  }

  /** As in Jira, a heading without links is not shown. */
  private Stream<Group> groups(String location, Map<String, Object> context) {
    return sections.at(location, context).stream()
        .map(section -> new Group(section.label(), places(section.section(), context)))
        .filter(group -> !group.places().isEmpty());
  }

  private List<Place> places(String section, Map<String, Object> context) {
    return items.in(section, context).stream()
        .map(item -> new Place(item.id(), item.label(), item.url()))
        .toList();
  }
}
