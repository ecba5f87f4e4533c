package io.followthrough.sandbox.boot;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.opensymphony.workflow.Validator;
import io.followthrough.sandbox.demo.Demo;
import io.followthrough.sandbox.demo.DemoData;
import io.followthrough.sandbox.event.Events;
import io.followthrough.sandbox.history.Histories;
import io.followthrough.sandbox.mail.Outbox;
import io.followthrough.sandbox.page.session.SignInAddress;
import io.followthrough.sandbox.plugin.Shelf;
import io.followthrough.sandbox.plugin.Visitor;
import io.followthrough.sandbox.plugin.jql.JqlFunctionModules;
import io.followthrough.sandbox.plugin.workflow.PluginWorkflow;
import io.followthrough.sandbox.schedule.Jobs;
import io.followthrough.sandbox.search.Search;
import io.followthrough.sandbox.search.Vocabulary;
import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.user.TimeZones;
import io.followthrough.sandbox.workflow.AvailableActions;
import io.followthrough.sandbox.workflow.MissingWorkflowObject;
import io.followthrough.sandbox.workflow.Tracker;
import io.followthrough.sandbox.workflow.WorkflowObjects;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The tracker and the host of its plugins, which need each other; without the web. */
final class Core implements AutoCloseable {

  private static final String NODE = "sandbox";
  private static final Duration POLLING = Duration.ofSeconds(5);

  final Store store;
  final Supplier<String> baseUrl;
  final InstantSource clock;
  final Groundwork ground;
  final Tracker tracker;
  final Search search;
  final Jobs jobs;
  final Outbox outbox;
  private final JqlFunctionModules functions = new JqlFunctionModules();
  final PluginHost plugins;
  final Shelf shelf;

  /**
   * @param bundles a folder for the plugins' jars
   * @param shelf what was uploaded
   * @param baseUrl what every address starts with, asked for when the web server is up
   */
  Core(
      Store store,
      Path bundles,
      Shelf shelf,
      InstantSource clock,
      ZoneId zone,
      Supplier<String> baseUrl) {
    this.shelf = shelf;
    this.store = store;
    this.baseUrl = baseUrl;
    this.clock = clock;
    ground = new Groundwork(store, clock, zone);
    var events = new Events();
    var workflow = new PluginWorkflow();
    tracker =
        tracker(
            events,
            clock,
            (className, args) ->
                workflow
                    .create(className, args)
                    .orElseThrow(() -> new MissingWorkflowObject(missing(className))));
    tracker.workflows().createDefault();
    search = new Search(store, ground.permissions, vocabulary(), clock, zone);
    outbox = new Outbox(store, clock);
    jobs = new Jobs(store, clock, zone, NODE, POLLING);
    plugins = new PluginHost(bundles, store, events, visitor(), workflow, functions, services());
  }

  private Tracker tracker(Events events, InstantSource when, WorkflowObjects ofPlugins) {
    return new Tracker(
        new Tracker.Ground(
            store,
            ground.surroundings(),
            ground.permissions,
            ground.screens,
            ground.linkTypes,
            events,
            when,
            ofPlugins));
  }

  private static String missing(String className) {
    return "The workflow asks for "
        + className
        + ", but no enabled plugin brings it. Ask an administrator to enable the plugin, or to take"
        + " it out of the workflow.";
  }

  private Vocabulary vocabulary() {
    return new Vocabulary(
        ground.users,
        ground.projects,
        ground.constants,
        ground.categories,
        ground.linkTypes,
        ground.fields,
        functions);
  }

  private Visitor visitor() {
    return new Visitor() {
      @Override
      public boolean isSignedIn() {
        return ground.signedIn.isLoggedInUser();
      }

      @Override
      public boolean isAdministrator() {
        return ground.permissions.hasPermission(
            GlobalPermissionKey.ADMINISTER, ground.signedIn.getLoggedInUser());
      }
    };
  }

  /** Writes the demo data into an empty sandbox; the plugin has to run by then. */
  void write(Demo demo) {
    new DemoData(
            new DemoData.Ground(
                store,
                ground.surroundings(),
                ground.permissions,
                ground.linkTypes,
                tracker,
                this::past,
                clock),
            demo)
        .write();
  }

  /** No plugin is told of what happens in it, and none is asked: they know today only. */
  private Tracker past(InstantSource then) {
    return tracker(new Events(), then, (className, args) -> (Validator) (vars, more, set) -> {});
  }

  private List<Object> services() {
    var services = new ArrayList<>(ground.services());
    services.add(tracker.issues());
    services.add(tracker.work());
    services.add(tracker.subTasks());
    services.add(tracker.links());
    services.add(new Histories(tracker.history()));
    services.add(tracker.properties());
    services.add(tracker.workflows());
    services.add(tracker.schemes());
    services.add(new AvailableActions(tracker.transitions()));
    services.add(new AboutSandbox(baseUrl));
    services.add(new TimeZones(ground.dates.zone()));
    services.add(new SignInAddress(baseUrl));
    services.add(jobs);
    services.add(outbox);
    return services;
  }

  /** Jobs end before the plugins that run them are gone. */
  @Override
  public void close() {
    jobs.close();
    plugins.close();
  }
}
