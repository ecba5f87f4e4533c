package io.followthrough.sandbox.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.wiring.FrameworkWiring;

/** A running Felix whose system bundle exports to plugins what Jira exports, and no more. */
public final class Framework implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 30;

  private final org.osgi.framework.launch.Framework felix;

  private Framework(org.osgi.framework.launch.Framework felix) {
    this.felix = felix;
  }

  /**
   * Starts Felix with an empty cache.
   *
   * @param cache a folder of its own, emptied at each start
   */
  public static Framework start(Path cache, SystemPackages packages) {
    var felix =
        new FrameworkFactory()
            .newFramework(
                Map.of(
                    Constants.FRAMEWORK_STORAGE,
                    cache.toString(),
                    Constants.FRAMEWORK_STORAGE_CLEAN,
                    Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                    Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                    packages.property(),
                    // Felix would guess for callers outside of it, and hide an import that is
                    // missing.
                    "felix.bootdelegation.implicit",
                    "false",
                    // Its handlers of bundle addresses are static to the JVM and would keep every
                    // framework alive.
                    "felix.service.urlhandlers",
                    "false",
                    "felix.log.level",
                    "1"));
    try {
      felix.start();
    } catch (BundleException e) {
      throw new BundleFault("Felix cannot be started in " + cache, e);
    }
    return new Framework(felix);
  }

  /** Offers an object to all bundles, under the names of Jira's interfaces that it implements. */
  public void offer(Object service) {
    var names = new TreeSet<String>();
    for (Class<?> type = service.getClass(); type != null; type = type.getSuperclass()) {
      collect(type, names);
    }
    if (names.isEmpty()) {
      throw new IllegalArgumentException(
          service.getClass().getName() + " implements no interface of Jira");
    }
    felix.getBundleContext().registerService(names.toArray(String[]::new), service, null);
  }

  private static void collect(Class<?> type, Set<String> names) {
    for (var each : type.getInterfaces()) {
      if (each.getName().startsWith("com.atlassian.")) {
        names.add(each.getName());
      }
      collect(each, names);
    }
  }

  /** Offers each bundle an object of its own under the name of an interface. */
  public <T> void offerEach(Class<T> type, ServiceFactory<T> services) {
    felix.getBundleContext().registerService(type, services, null);
  }

  /**
   * Installs a jar whose imports are all there.
   *
   * @throws BundleFault where it is no bundle, or imports what nobody exports
   */
  public Bundle install(Path jar) {
    try (InputStream bytes = Files.newInputStream(jar)) {
      var bundle = felix.getBundleContext().installBundle(jar.toUri().toString(), bytes);
      try {
        new Imports(bundle).check(Arrays.asList(felix.getBundleContext().getBundles()));
      } catch (BundleFault e) {
        bundle.uninstall();
        throw e;
      }
      return bundle;
    } catch (IOException e) {
      throw new BundleFault("The plugin's jar " + jar + " cannot be read: build it first", e);
    } catch (BundleException e) {
      throw new BundleFault(
          e.getType() == BundleException.DUPLICATE_BUNDLE_ERROR
              ? "A bundle of this name and version is installed already: " + e.getMessage()
              : "The jar " + jar + " is no bundle Felix can take: " + e.getMessage(),
          e);
    }
  }

  /** Starts an installed bundle. */
  public void start(Bundle bundle) {
    try {
      bundle.start(Bundle.START_TRANSIENT);
    } catch (BundleException e) {
      throw new BundleFault(
          "The bundle " + bundle.getSymbolicName() + " cannot be started: " + e.getMessage(), e);
    }
  }

  /** Stops a bundle; Felix takes back every service it had registered. */
  public void stop(Bundle bundle) {
    try {
      bundle.stop(Bundle.STOP_TRANSIENT);
    } catch (BundleException e) {
      throw new BundleFault(
          "The bundle " + bundle.getSymbolicName() + " cannot be stopped: " + e.getMessage(), e);
    }
  }

  /** Removes a bundle and lets go of its class loader. */
  public void uninstall(Bundle bundle) {
    try {
      bundle.uninstall();
    } catch (BundleException e) {
      throw new BundleFault(
          "The bundle " + bundle.getSymbolicName() + " cannot be removed: " + e.getMessage(), e);
    }
    refresh(bundle);
  }

  private void refresh(Bundle bundle) {
    var refreshed = new CountDownLatch(1);
    felix
        .adapt(FrameworkWiring.class)
        .refreshBundles(List.of(bundle), event -> refreshed.countDown());
    try {
      if (!refreshed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new BundleFault("Felix did not let go of " + bundle.getSymbolicName());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BundleFault("Interrupted while Felix let go of " + bundle.getSymbolicName(), e);
    }
  }

  @Override
  public void close() {
    try {
      felix.stop();
      felix.waitForStop(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
    } catch (BundleException e) {
      throw new BundleFault("Felix cannot be stopped", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
