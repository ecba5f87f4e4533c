package io.followthrough.web.page;

import com.atlassian.plugin.web.Condition;
import io.followthrough.desk.People;
import io.followthrough.desk.Permissions;
import java.util.Map;

/** Shows a link to those who administer the host. */
public final class ShownToAdministrators implements Condition {

  private final People people;
  private final Permissions permissions;

  public ShownToAdministrators(People people, Permissions permissions) {
    this.people = people;
    this.permissions = permissions;
  }

  @Override
  public void init(Map<String, String> params) {}

  @Override
  public boolean shouldDisplay(Map<String, Object> context) {
    return people.current().filter(permissions::administers).isPresent();
  }
}
