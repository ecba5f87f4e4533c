package io.followthrough.web.policy;

import com.atlassian.jira.project.Project;
import com.atlassian.plugin.web.Condition;
import io.followthrough.desk.People;
import io.followthrough.desk.Permissions;
import java.util.Map;

/** Shows a link on the pages of a project to those who administer it. */
public final class ShownToProjectAdministrators implements Condition {

  private final People people;
  private final Permissions permissions;

  public ShownToProjectAdministrators(People people, Permissions permissions) {
    this.people = people;
    this.permissions = permissions;
  }

  @Override
  public void init(Map<String, String> params) {}

  @Override
  public boolean shouldDisplay(Map<String, Object> context) {
    return context.get("project") instanceof Project project
        && people
            .current()
            .filter(visitor -> permissions.administersProject(visitor, project.getKey()))
            .isPresent();
  }
}
