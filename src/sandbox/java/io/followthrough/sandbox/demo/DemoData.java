package io.followthrough.sandbox.demo;

import io.followthrough.sandbox.issue.Surroundings;
import io.followthrough.sandbox.project.Permissions;
import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.workflow.Tracker;
import java.lang.invoke.MethodHandles;
import java.time.InstantSource;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes three projects, four people and a few incidents into an empty sandbox, all or nothing.
 *
 * <p>It runs once the plugin is up, so that postmortems get the plugin's workflow.
 */
public final class DemoData {

  private static final Logger LOG = LoggerFactory.getLogger(MethodHandles.lookup().lookupClass());

  private final Ground ground;

  /** What the demo data is written into. */
  public record Ground(
      Store store,
      Surroundings around,
      Permissions permissions,
      Tracker tracker,
      InstantSource clock) {}

  public DemoData(Ground ground) {
    this.ground = ground;
  }

  /** Writes it where there is no project yet; answers whether it did. */
  public boolean write() {
    return ground.store().inTransaction(this::writeOnce);
  }

  private boolean writeOnce() {
    if (!ground.around().projects().all().isEmpty()) {
      return false;
    }
    var people = DemoPeople.create(ground.around().users());
    var projects = new DemoProjects(ground).create(people);
    var today = LocalDate.ofInstant(ground.clock().instant(), ground.around().dates().zone());
    new DemoIssues(ground, people, projects, today).create();
    LOG.info("Wrote the demo data: projects OPS, NET and WEB");
    return true;
  }
}
