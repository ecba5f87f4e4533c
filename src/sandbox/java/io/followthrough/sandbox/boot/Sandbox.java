package io.followthrough.sandbox.boot;

import io.followthrough.sandbox.http.WebServer;
import io.followthrough.sandbox.page.look.AuiFiles;
import io.followthrough.sandbox.plugin.Plugins;
import io.followthrough.sandbox.plugin.Shelf;
import io.followthrough.sandbox.store.Store;
import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running sandbox. */
public final class Sandbox implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(MethodHandles.lookup().lookupClass());

  private final Deque<AutoCloseable> parts = new ArrayDeque<>();
  private final SandboxOptions options;
  private Store store;
  private WebServer server;
  private Core core;

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
    checkFiles();
    var home = opened(Home.open(options.home()));
    opened(LogFile.open(home.log()));
    parts.push(JdkLog.take()::close);
    store = opened(openStore(home));
    core =
        opened(
            new Core(
                store,
                home.bundles(),
                new Shelf(home.uploads()),
                InstantSource.system(),
                ZoneId.systemDefault(),
                this::baseUrl));
    server = opened(new Web(core).open(options.port()));
    core.plugins.plugins().install(options.pluginJar());
    core.shelf.jars().forEach(this::installAgain);
    core.write(options.demo());
    core.jobs.start();
  }

  /** One that does not run any more is shown to administrators, and keeps nothing from starting. */
  private void installAgain(Path jar) {
    try {
      core.plugins.plugins().install(jar);
    } catch (RuntimeException | LinkageError e) {
      LOG.error("The uploaded plugin {} does not run", jar, e);
    }
  }

  private void checkFiles() {
    if (!AuiFiles.present()) {
      throw new StartFault(AuiFiles.MISSING);
    }
    if (!Files.isRegularFile(options.pluginJar())) {
      throw new StartFault(
          "The plugin's jar "
              + options.pluginJar()
              + " is not there. Build it with: mvn -DskipTests package");
    }
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
    return core.plugins.plugins();
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
