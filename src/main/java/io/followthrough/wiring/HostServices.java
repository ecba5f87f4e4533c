package io.followthrough.wiring;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.util.tracker.ServiceTracker;

/**
 * Takes the host's services from the OSGi registry, and gives it ours. A service is looked up at
 * each call, so that it may come late and be replaced.
 */
final class HostServices implements AutoCloseable {

  private final BundleContext bundle =
      FrameworkUtil.getBundle(HostServices.class).getBundleContext();
  private final List<ServiceTracker<?, ?>> trackers = new ArrayList<>();
  private final List<ServiceRegistration<?>> registrations = new ArrayList<>();

  /** The host's service of a type; calls fail with a sentence while the host has none. */
  <T> T find(Class<T> type) {
    var tracker = new ServiceTracker<T, T>(bundle, type, null);
    tracker.open();
    trackers.add(tracker);
    return type.cast(
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> call(type, tracker.getService(), method, arguments)));
  }

  /** Lets the host find a service of ours. */
  <T> void offer(Class<T> type, T service) {
    registrations.add(bundle.registerService(type, service, null));
  }

  @Override
  public void close() {
    registrations.forEach(ServiceRegistration::unregister);
    trackers.forEach(ServiceTracker::close);
  }

  private static @Nullable Object call(
      Class<?> type, @Nullable Object service, Method method, Object @Nullable [] arguments)
      throws Throwable {
    if (service == null) {
      throw new IllegalStateException("The host offers no " + type.getName());
    }
    try {
      return method.invoke(service, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
