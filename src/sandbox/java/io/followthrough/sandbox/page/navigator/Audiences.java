package io.followthrough.sandbox.page.navigator;

import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;

import io.followthrough.sandbox.filter.FilterShare;
import io.followthrough.sandbox.filter.FilterShare.Type;
import io.followthrough.sandbox.filter.SavedFilter;
import io.followthrough.sandbox.filter.SavedFilters;
import io.followthrough.sandbox.page.PageFault;
import io.followthrough.sandbox.page.form.FieldView.Option;
import io.followthrough.sandbox.project.Permissions;
import io.followthrough.sandbox.project.Projects;
import io.followthrough.sandbox.project.SandboxProject;
import io.followthrough.sandbox.user.SandboxUser;
import io.followthrough.sandbox.user.Users;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * With whom filters may be shared: as in Jira with anyone, with those signed in, with who browses a
 * project one sees, and with groups one belongs to.
 */
final class Audiences {

  private final Users users;
  private final Projects projects;
  private final Permissions permissions;

  Audiences(Users users, Projects projects, Permissions permissions) {
    this.users = users;
    this.projects = projects;
    this.permissions = permissions;
  }

  List<Option> all(SandboxUser user) {
    var all = new ArrayList<Option>();
    all.add(new Option(Type.SIGNED_IN.id(), "Anyone who is signed in"));
    all.add(new Option(Type.GLOBAL.id(), "Anyone"));
    projects.all().stream()
        .filter(project -> isSeen(project, user))
        .forEach(
            project ->
                all.add(
                    new Option(
                        Type.PROJECT.id() + ":" + project.id(), "Project: " + project.name())));
    users.groupsOf(user).stream()
        .sorted()
        .forEach(group -> all.add(new Option(Type.GROUP.id() + ":" + group, "Group: " + group)));
    return all;
  }

  /** Shares a filter with one of {@link #all}. */
  void share(SavedFilters filters, SavedFilter filter, SandboxUser user, String audience) {
    if (all(user).stream().noneMatch(option -> option.value().equals(audience))) {
      throw PageFault.badRequest(
          "The filter cannot be shared with them, or not by you. Choose one of the list.");
    }
    var parts = audience.split(":", 2);
    var type = Type.withId(parts[0]).orElseThrow();
    filters.share(
        filter,
        type,
        type == Type.PROJECT ? Long.valueOf(parts[1]) : null,
        type == Type.GROUP ? parts[1] : null);
  }

  /** In words; empty for a project the visitor may not see. */
  Optional<String> words(FilterShare share, SandboxUser user) {
    return switch (share.type()) {
      case GLOBAL -> Optional.of("Anyone");
      case SIGNED_IN -> Optional.of("Anyone who is signed in");
      case GROUP -> Optional.of("Group: " + share.group());
      case PROJECT ->
          projects
              .withId(share.projectId())
              .filter(project -> isSeen(project, user))
              .map(project -> "Project: " + project.name());
    };
  }

  private boolean isSeen(SandboxProject project, SandboxUser user) {
    return permissions.hasPermission(BROWSE_PROJECTS, project, user);
  }
}
