package io.followthrough.web.page;

import com.atlassian.plugin.web.Condition;
import io.followthrough.desk.People;
import java.util.Map;

/** Shows a link to those who are signed in. */
public final class ShownToVisitors implements Condition {

  private final People people;

  public ShownToVisitors(People people) {
    this.people = people;
  }

  @Override
  public void init(Map<String, String> params) {}

  @Override
  public boolean shouldDisplay(Map<String, Object> context) {
    return people.current().isPresent();
  }
}
