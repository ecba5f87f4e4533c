package io.followthrough.sandbox.plugin;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.lang.invoke.MethodHandles;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls the {@link LifecycleAware} services a bundle exports.
 *
 * <p>As in Jira, one that throws is logged and the plugin stays enabled; it is not stopped later,
 * for it has not started.
 */
final class Lifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(MethodHandles.lookup().lookupClass());

  private Lifecycle() {}

  /** Starts the services; the registration stops those that did start, last first. */
  static Registration start(Bundle bundle) {
    var started = new ArrayDeque<LifecycleAware>();
    for (var service : exportedBy(bundle)) {
      if (call(bundle, service, LifecycleAware::onStart)) {
        started.push(service);
      }
    }
    return () -> stop(bundle, started);
  }

  private static void stop(Bundle bundle, Deque<LifecycleAware> started) {
    started.forEach(service -> call(bundle, service, LifecycleAware::onStop));
  }

  private static boolean call(
      Bundle bundle, LifecycleAware service, Consumer<LifecycleAware> callback) {
    try {
      callback.accept(service);
      return true;
    } catch (RuntimeException | LinkageError e) {
      LOG.error(
          "{} of the plugin {} failed", service.getClass().getName(), bundle.getSymbolicName(), e);
      return false;
    }
  }

  private static List<LifecycleAware> exportedBy(Bundle bundle) {
    var services = bundle.getRegisteredServices();
    return services == null
        ? List.of()
        : Arrays.stream(services)
            .filter(Lifecycle::isLifecycleAware)
            .map(service -> (LifecycleAware) bundle.getBundleContext().getService(service))
            .toList();
  }

  private static boolean isLifecycleAware(ServiceReference<?> service) {
    return Arrays.asList((String[]) service.getProperty(Constants.OBJECTCLASS))
        .contains(LifecycleAware.class.getName());
  }
}
