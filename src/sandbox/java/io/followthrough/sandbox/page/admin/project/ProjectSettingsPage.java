package io.followthrough.sandbox.page.admin.project;

import static com.atlassian.jira.permission.ProjectPermissions.ADMINISTER_PROJECTS;
import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;

import com.atlassian.jira.permission.GlobalPermissionKey;
import io.followthrough.sandbox.page.Answer;
import io.followthrough.sandbox.page.Page;
import io.followthrough.sandbox.page.PageFault;
import io.followthrough.sandbox.page.Visit;
import io.followthrough.sandbox.page.admin.project.RoleMembers.Filled;
import io.followthrough.sandbox.page.form.FieldView.Option;
import io.followthrough.sandbox.project.Permissions;
import io.followthrough.sandbox.project.Projects;
import io.followthrough.sandbox.project.Role;
import io.followthrough.sandbox.project.Roles;
import io.followthrough.sandbox.project.SandboxProject;
import io.followthrough.sandbox.store.Texts;
import io.followthrough.sandbox.user.SandboxUser;
import io.followthrough.sandbox.user.Users;
import io.followthrough.sandbox.workflow.WorkflowSchemes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code /secure/project/ViewProject.jspa?pid=}: the settings of a project, for those who
 * administer it: what it says of itself, who fills its roles, the workflow of each type, who may do
 * what.
 */
public final class ProjectSettingsPage implements Page {

  /** Where it is found. */
  public static final String ADDRESS = "/secure/project/ViewProject.jspa";

  /** Proposals only; whoever is not among them can still be typed. */
  private static final int PROPOSALS = 200;

  private final Projects projects;
  private final Permissions permissions;
  private final Users users;
  private final Roles roles;
  private final WorkflowSchemes schemes;
  private final RoleMembers members;

  public ProjectSettingsPage(
      Projects projects,
      Permissions permissions,
      Users users,
      Roles roles,
      WorkflowSchemes schemes) {
    this.projects = projects;
    this.permissions = permissions;
    this.users = users;
    this.roles = roles;
    this.schemes = schemes;
    this.members = new RoleMembers(roles, users);
  }

  /** Something with what belongs to it. */
  public record Line(String name, List<String> values) {}

  /** What the page shows. */
  public record View(
      long id,
      String key,
      String name,
      String lead,
      String description,
      List<Filled> roles,
      List<Option> actors,
      List<Line> workflows,
      List<Line> permissions) {}

  /** Whether somebody may see the settings of a project. */
  public static boolean isOpen(Permissions permissions, SandboxProject project, SandboxUser user) {
    return permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user)
        || permissions.hasPermission(ADMINISTER_PROJECTS, project, user);
  }

  @Override
  public Answer answer(Visit visit) {
    var project = open(visit);
    if (!visit.isPost()) {
      return shown(project);
    }
    switch (visit.param("do")) {
      case "describe" -> describe(visit, project);
      case "add" -> members.add(visit, project);
      case "remove" -> members.remove(visit, project);
      default -> throw PageFault.badRequest("There is no such button. Go back and retry.");
    }
    return Answer.to(ADDRESS + "?pid=" + project.id());
  }

  /** Those who may not even see the project learn nothing of it. */
  private SandboxProject open(Visit visit) {
    var user = visit.signedIn();
    var project = projects.withId(visit.needed("pid"));
    if (project.isPresent() && isOpen(permissions, project.get(), user)) {
      return project.get();
    }
    if (project.filter(p -> permissions.hasPermission(BROWSE_PROJECTS, p, user)).isPresent()) {
      throw PageFault.forbidden(
          "Only those who administer the project may see its settings. Ask its lead.");
    }
    throw PageFault.notFound("There is no such project, or you may not see it.");
  }

  private void describe(Visit visit, SandboxProject project) {
    var description = visit.param("description").strip();
    if (!Texts.isStorable(description)) {
      throw PageFault.badRequest("The description holds a character that cannot be stored.");
    }
    projects.describe(project.id(), description);
  }

  private Answer shown(SandboxProject project) {
    var view =
        new View(
            project.id(),
            project.key(),
            project.name(),
            project.lead().displayName(),
            project.description(),
            members.of(project),
            actors(),
            workflows(project),
            permissions(project));
    return Answer.show(
        "Settings of " + project.name(), "admin/project/settings.vm", Map.of("view", view));
  }

  private List<Option> actors() {
    return Stream.concat(
            users.all().stream()
                .filter(SandboxUser::active)
                .limit(PROPOSALS)
                .map(user -> new Option(user.name(), user.displayName())),
            users.groups().stream().sorted().map(group -> new Option(group, "Group: " + group)))
        .toList();
  }

  private List<Line> workflows(SandboxProject project) {
    var byWorkflow = new TreeMap<String, List<String>>();
    project
        .types()
        .forEach(
            type ->
                byWorkflow
                    .computeIfAbsent(
                        schemes.getWorkflowName(project, type.getId()), name -> new ArrayList<>())
                    .add(type.getName()));
    return lines(byWorkflow);
  }

  private List<Line> permissions(SandboxProject project) {
    return lines(
        permissions.granted(project).stream()
            .collect(
                Collectors.groupingBy(
                    Permissions.Granted::permission,
                    TreeMap::new,
                    Collectors.mapping(this::words, Collectors.toList()))));
  }

  private static List<Line> lines(Map<String, List<String>> from) {
    return from.entrySet().stream().map(e -> new Line(e.getKey(), e.getValue())).toList();
  }

  private String words(Permissions.Granted granted) {
    var holder = granted.holder();
    return switch (granted.type()) {
      case GROUP -> holder == null ? "Anyone" : "Group: " + holder;
      case USER -> users.withKey(holder).map(SandboxUser::displayName).orElse("somebody gone");
      case PROJECT_ROLE ->
          "Role: "
              + roles.withId(Long.parseLong(String.valueOf(holder))).map(Role::name).orElse("?");
      case LEAD -> "Project lead";
      case REPORTER -> "Reporter";
      case ASSIGNEE -> "Assignee";
      case APPLICATION_ROLE -> "Anyone who is signed in";
    };
  }
}
