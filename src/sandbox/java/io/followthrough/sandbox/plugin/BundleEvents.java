package io.followthrough.sandbox.plugin;

import com.atlassian.event.api.EventPublisher;
import java.lang.invoke.MethodHandles;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives each bundle the host's events, and takes back the listeners a bundle left behind.
 *
 * <p>Jira would go on calling them; the warning says so.
 */
public final class BundleEvents implements ServiceFactory<EventPublisher> {

  private static final Logger LOG = LoggerFactory.getLogger(MethodHandles.lookup().lookupClass());

  private final EventPublisher events;
  private final Map<Bundle, Set<Object>> listeners = new ConcurrentHashMap<>();

  public BundleEvents(EventPublisher events) {
    this.events = events;
  }

  @Override
  public EventPublisher getService(
      Bundle bundle, ServiceRegistration<EventPublisher> registration) {
    var own =
        listeners.computeIfAbsent(
            bundle,
            key -> Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>())));
    return new EventPublisher() {
      @Override
      public void publish(Object event) {
        events.publish(event);
      }

      @Override
      public void register(Object listener) {
        own.add(listener);
        events.register(listener);
      }

      @Override
      public void unregister(Object listener) {
        own.remove(listener);
        events.unregister(listener);
      }
    };
  }

  @Override
  public void ungetService(
      Bundle bundle, ServiceRegistration<EventPublisher> registration, EventPublisher service) {
    var left = listeners.remove(bundle);
    if (left == null) {
      return;
    }
    for (var listener : left.toArray()) {
      LOG.warn(
          "{} did not unregister its listener {} when it was disabled; Jira would go on calling it",
          bundle.getSymbolicName(),
          listener.getClass().getName());
      events.unregister(listener);
    }
  }

  void publish(Object event) {
    events.publish(event);
  }
}
