package io.followthrough.sandbox.demo;

import io.followthrough.sandbox.constant.LinkTypes;
import io.followthrough.sandbox.issue.Surroundings;
import io.followthrough.sandbox.project.Permissions;
import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.workflow.Tracker;
import java.lang.invoke.MethodHandles;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes three projects, four people and their incidents into an empty sandbox, all or nothing.
 *
 * <p>It runs once the plugin is up, so that postmortems get the plugin's workflow.
 */
public final class DemoData {

  private static final Logger LOG = LoggerFactory.getLogger(MethodHandles.lookup().lookupClass());

  private final Ground ground;
  private final Demo demo;

  /**
   * What the demo data is written into.
   *
   * @param past a tracker on the same database in which it is another time, and which asks no
   *     plugin
   */
  public record Ground(
      Store store,
      Surroundings around,
      Permissions permissions,
      LinkTypes linkTypes,
      Tracker tracker,
      Function<InstantSource, Tracker> past,
      InstantSource clock) {}

  public DemoData(Ground ground, Demo demo) {
    this.ground = ground;
    this.demo = demo;
  }

  /** Writes it where there is no project yet; answers whether it did. */
  public boolean write() {
    return ground.store().inTransaction(this::writeOnce);
  }

  private boolean writeOnce() {
    if (demo == Demo.NONE || !ground.around().projects().all().isEmpty()) {
      return false;
    }
    var people = DemoPeople.create(ground.around().users());
    var projects = new DemoProjects(ground).create(people);
    var today = LocalDate.ofInstant(ground.clock().instant(), ground.around().dates().zone());
    var hands = new Hands(ground.tracker(), ground.around(), ground.linkTypes());
    new DemoIssues(hands, people, projects, today).create();
    if (demo == Demo.YEAR) {
      writeYear(people, projects);
    }
    LOG.info("Wrote the demo data: projects OPS, NET and WEB");
    return true;
  }

  private void writeYear(DemoPeople people, DemoProjects.Made projects) {
    DemoTables.in(ground.store())
        .ifPresentOrElse(
            tables -> new DemoYear(ground, people, projects, tables).create(),
            () -> LOG.warn("The demo data has no year: no plugin keeps answers to action items"));
  }
}
