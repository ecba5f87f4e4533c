package io.followthrough.sandbox.boot;

import com.atlassian.jira.permission.GlobalPermissionKey;
import io.followthrough.sandbox.event.Events;
import io.followthrough.sandbox.http.AuthFilter;
import io.followthrough.sandbox.http.FaultPage;
import io.followthrough.sandbox.http.WebServer;
import io.followthrough.sandbox.http.XsrfFilter;
import io.followthrough.sandbox.http.XsrfToken;
import io.followthrough.sandbox.plugin.Plugins;
import io.followthrough.sandbox.plugin.Visitor;
import io.followthrough.sandbox.plugin.workflow.PluginWorkflow;
import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.workflow.MissingWorkflowObject;
import io.followthrough.sandbox.workflow.Tracker;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.net.BindException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running sandbox. */
public final class Sandbox implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(MethodHandles.lookup().lookupClass());

  private final Deque<AutoCloseable> parts = new ArrayDeque<>();
  private final SandboxOptions options;
  private Store store;
  private WebServer server;
  private PluginHost pluginHost;

  private Sandbox(SandboxOptions options) {
    this.options = options;
  }

  /**
   * Starts a sandbox and its plugin.
   *
   * @throws StartFault where it cannot start
   * @throws io.followthrough.sandbox.osgi.BundleFault where the plugin's jar cannot be installed
   * @throws io.followthrough.sandbox.plugin.PluginFault where the plugin cannot be enabled
   */
  public static Sandbox start(SandboxOptions options) {
    var sandbox = new Sandbox(options);
    try {
      sandbox.start();
      return sandbox;
    } catch (RuntimeException | LinkageError e) {
      sandbox.close();
      throw e;
    }
  }

  private void start() {
    if (!Files.isRegularFile(options.pluginJar())) {
      throw new StartFault(
          "The plugin's jar "
              + options.pluginJar()
              + " is not there. Build it with: mvn -DskipTests package");
    }
    var home = opened(Home.open(options.home()));
    opened(LogFile.open(home.log()));
    store = opened(openStore(home));
    var ground = new Groundwork(store, InstantSource.system(), ZoneId.systemDefault());
    var workflow = new PluginWorkflow();
    var events = new Events();
    var tracker = tracker(ground, events, workflow);
    pluginHost =
        opened(
            new PluginHost(
                home.bundles(),
                store,
                events,
                visitor(ground),
                workflow,
                services(ground, tracker)));
    server = opened(openServer(ground));
    pluginHost.plugins().install(options.pluginJar());
  }

  private Store openStore(Home home) {
    var url = options.databaseUrl();
    try {
      return new Store(url == null ? home.databaseUrl() : url);
    } catch (RuntimeException e) {
      throw new StartFault(
          "The database "
              + (url == null ? "in " + options.home() : "of -Dsandbox.db.url")
              + " cannot be opened: "
              + rootMessage(e),
          e);
    }
  }

  private static String rootMessage(Throwable fault) {
    return fault.getCause() == null
        ? String.valueOf(fault.getMessage())
        : rootMessage(fault.getCause());
  }

  private static Visitor visitor(Groundwork ground) {
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

  private Tracker tracker(Groundwork ground, Events events, PluginWorkflow workflow) {
    return new Tracker(
        new Tracker.Ground(
            store,
            ground.surroundings(),
            ground.permissions,
            ground.screens,
            ground.linkTypes,
            events,
            InstantSource.system(),
            (className, args) ->
                workflow
                    .create(className, args)
                    .orElseThrow(() -> new MissingWorkflowObject(missing(className)))));
  }

  private static String missing(String className) {
    return "The workflow asks for "
        + className
        + ", but no enabled plugin brings it. Ask an administrator to enable the plugin, or to take"
        + " it out of the workflow.";
  }

  private List<Object> services(Groundwork ground, Tracker tracker) {
    var services = new ArrayList<>(ground.services());
    services.addAll(
        List.of(
            tracker.issues(),
            tracker.work(),
            tracker.subTasks(),
            tracker.links(),
            tracker.properties(),
            tracker.workflows()));
    services.add(new AboutSandbox(this::baseUrl));
    return services;
  }

  private WebServer openServer(Groundwork ground) {
    var opening =
        new WebServer(
            options.port(),
            List.of(
                new AuthFilter(
                    ground.users,
                    ground.sessions,
                    ground.tokens,
                    ground.signedIn,
                    store.statements()),
                new XsrfFilter(new XsrfToken())),
            pluginHost.mounts(),
            FaultPage.plain());
    try {
      opening.start();
      return opening;
    } catch (IOException e) {
      throw new StartFault(
          e instanceof BindException || e.getCause() instanceof BindException
              ? "The port "
                  + options.port()
                  + " is taken by another program. Stop that one, or name another port with"
                  + " -Dsandbox.port."
              : "The web server cannot be started: " + e.getMessage(),
          e);
    }
  }

  private <T extends AutoCloseable> T opened(T part) {
    parts.push(part);
    return part;
  }

  /** What every address starts with, as in {@code http://localhost:2990/jira}. */
  public String baseUrl() {
    return server.baseUrl();
  }

  public int port() {
    return server.port();
  }

  public Store store() {
    return store;
  }

  /** The plugins, to switch them off and on. */
  public Plugins plugins() {
    return pluginHost.plugins();
  }

  /** Stops everything, last part first; one that fails does not keep the others running. */
  @Override
  public void close() {
    while (!parts.isEmpty()) {
      try {
        parts.pop().close();
      } catch (Exception e) {
        LOG.error("A part of the sandbox did not stop", e);
      }
    }
  }
}
