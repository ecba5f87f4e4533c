package io.followthrough.sandbox.page;

import io.followthrough.sandbox.project.SandboxProject;
import io.followthrough.sandbox.user.SandboxUser;
import java.util.List;
import java.util.function.Predicate;

/** Links of an imagined plugin, the same for everybody. */
public final class SampleNavigation implements Navigation {

  private final Predicate<SandboxUser> administrators;

  /** One in which eve administers. */
  public SampleNavigation() {
    this(user -> user.getName().equals("eve"));
  }

  public SampleNavigation(Predicate<SandboxUser> administrators) {
    this.administrators = administrators;
  }

  @Override
  public boolean isAdministrator(SandboxUser user) {
    return administrators.test(user);
  }

  @Override
  public List<Place> top(SandboxUser user) {
    return List.of(
        new Place("overdue", "Overdue " + Samples.EVIL, "/jira/plugins/servlet/overdue"));
  }

  @Override
  public List<Group> administration(SandboxUser user) {
    return List.of(
        new Group(
            "Menu " + Samples.EVIL,
            List.of(
                new Place("one", "First " + Samples.EVIL, "/jira/one"),
                new Place("two", "Second", "/jira/two"))));
  }

  @Override
  public List<Group> project(SandboxUser user, SandboxProject project) {
    return List.of(new Group("", List.of(new Place("p", "Policy", "/jira/" + project.getKey()))));
  }
}
