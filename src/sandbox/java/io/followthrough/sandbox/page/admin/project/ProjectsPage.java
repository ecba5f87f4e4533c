package io.followthrough.sandbox.page.admin.project;

import io.followthrough.sandbox.page.Answer;
import io.followthrough.sandbox.page.Page;
import io.followthrough.sandbox.page.Visit;
import io.followthrough.sandbox.page.form.FieldView.Option;
import io.followthrough.sandbox.project.Projects;
import io.followthrough.sandbox.project.SandboxProject;
import io.followthrough.sandbox.user.SandboxUser;
import io.followthrough.sandbox.user.Users;
import java.util.List;
import java.util.Map;

/** {@code /secure/project/ViewProjects.jspa}: every project, and a form to make one. */
public final class ProjectsPage implements Page {

  /** Where it is found. */
  public static final String ADDRESS = "/secure/project/ViewProjects.jspa";

  /** The link of the menu that leads to it. */
  public static final String ITEM = "view_projects";

  /** Proposals only; whoever is not among them can still be typed. */
  private static final int PROPOSALS = 200;

  private final Projects projects;
  private final Users users;

  public ProjectsPage(Projects projects, Users users) {
    this.projects = projects;
    this.users = users;
  }

  /** A project as one line. */
  public record Row(long id, String key, String name, String lead) {

    static Row of(SandboxProject project) {
      return new Row(project.id(), project.key(), project.name(), project.lead().displayName());
    }
  }

  /**
   * What the page shows.
   *
   * @param error why no project was made; empty where nothing was tried
   */
  public record View(
      List<Row> rows, String name, String key, String lead, List<Option> people, String error) {}

  @Override
  public Answer answer(Visit visit) {
    if (!visit.isPost()) {
      return shown("", "", visit.signedIn().name(), "");
    }
    var name = visit.param("name").strip();
    var key = visit.param("key").strip();
    var lead = visit.param("lead").strip();
    try {
      var leader = users.withName(lead).filter(SandboxUser::active);
      if (leader.isEmpty()) {
        return shown(name, key, lead, "There is no active user '" + lead + "' to lead it.").as(400);
      }
      var made = projects.create(key, name, leader.get());
      return Answer.to(ProjectSettingsPage.ADDRESS + "?pid=" + made.id());
    } catch (IllegalArgumentException e) {
      return shown(name, key, lead, String.valueOf(e.getMessage())).as(400);
    }
  }

  private Answer.Shown shown(String name, String key, String lead, String error) {
    var people =
        users.all().stream()
            .filter(SandboxUser::active)
            .limit(PROPOSALS)
            .map(user -> new Option(user.name(), user.displayName()))
            .toList();
    var rows = projects.all().stream().map(Row::of).toList();
    return Answer.administration(
        "Projects",
        "admin/project/projects.vm",
        Map.of("view", new View(rows, name, key, lead, people, error)),
        ITEM);
  }
}
