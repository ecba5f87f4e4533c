package io.followthrough.sandbox.page.site;

import io.followthrough.sandbox.page.Clockwork;
import io.followthrough.sandbox.page.Page;
import io.followthrough.sandbox.page.admin.AdminPage;
import io.followthrough.sandbox.page.admin.Administrators;
import io.followthrough.sandbox.page.admin.JobsPage;
import io.followthrough.sandbox.page.admin.MailPage;
import io.followthrough.sandbox.page.admin.app.AppsPage;
import io.followthrough.sandbox.page.admin.people.AddUserPage;
import io.followthrough.sandbox.page.admin.people.GroupsPage;
import io.followthrough.sandbox.page.admin.people.Members;
import io.followthrough.sandbox.page.admin.people.UsersPage;
import io.followthrough.sandbox.page.admin.people.ViewGroupPage;
import io.followthrough.sandbox.page.admin.people.ViewUserPage;
import io.followthrough.sandbox.page.admin.project.ProjectSettingsPage;
import io.followthrough.sandbox.page.admin.project.ProjectsPage;
import io.followthrough.sandbox.page.admin.workflow.WorkflowPage;
import io.followthrough.sandbox.page.admin.workflow.WorkflowsPage;
import java.util.LinkedHashMap;
import java.util.Map;

/** The administration, by address; all of it but the settings of projects is for administrators. */
final class AdminPages {

  private final Site.Rooms rooms;
  private final Office office;

  AdminPages(Site.Rooms rooms, Office office) {
    this.rooms = rooms;
    this.office = office;
  }

  Map<String, Page> all() {
    var pages = new LinkedHashMap<String, Page>();
    guarded()
        .forEach((path, page) -> pages.put(path, new Administrators(rooms.navigation(), page)));
    pages.put(
        ProjectSettingsPage.ADDRESS,
        new ProjectSettingsPage(
            rooms.around().projects(),
            rooms.permissions(),
            rooms.around().users(),
            office.roles(),
            rooms.tracker().schemes()));
    return pages;
  }

  private Map<String, Page> guarded() {
    var around = rooms.around();
    var users = around.users();
    var tracker = rooms.tracker();
    var members = new Members(office.store(), users, rooms.permissions());
    var pages = new LinkedHashMap<String, Page>();
    pages.put("/secure/admin/*", new AdminPage(rooms.navigation()));
    var clockwork = new Clockwork(around.dates());
    pages.put(JobsPage.ADDRESS, new JobsPage(office.jobs(), clockwork));
    pages.put(MailPage.ADDRESS, new MailPage(rooms.outbox(), clockwork));
    pages.put(AppsPage.ADDRESS, new AppsPage(office.plugins(), office.shelf()));
    pages.put(UsersPage.ADDRESS, new UsersPage(users));
    pages.put(AddUserPage.ADDRESS, new AddUserPage(users, office.everybody()));
    pages.put(ViewUserPage.ADDRESS, new ViewUserPage(users, members));
    pages.put(GroupsPage.ADDRESS, new GroupsPage(users));
    pages.put(ViewGroupPage.ADDRESS, new ViewGroupPage(users, members));
    pages.put(ProjectsPage.ADDRESS, new ProjectsPage(around.projects(), users));
    pages.put(
        WorkflowsPage.ADDRESS,
        new WorkflowsPage(tracker.workflows(), tracker.schemes(), around.projects()));
    pages.put(
        WorkflowPage.ADDRESS,
        new WorkflowPage(tracker.workflows(), around.statuses(), rooms.screens()));
    return pages;
  }
}
