package io.followthrough.sandbox.event;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands each event to every listener, on the publisher's thread, whatever the others do. */
public final class Events implements EventPublisher {

  private static final Logger LOG = LoggerFactory.getLogger(MethodHandles.lookup().lookupClass());

  private final List<Listener> listeners = new CopyOnWriteArrayList<>();

  @Override
  public void publish(Object event) {
    for (var listener : listeners) {
      listener.hear(event);
    }
  }

  @Override
  public void register(Object listener) {
    unregister(listener);
    listeners.add(new Listener(listener, earsOf(listener)));
  }

  @Override
  public void unregister(Object listener) {
    listeners.removeIf(known -> known.target() == listener);
  }

  private static List<Method> earsOf(Object listener) {
    var ears =
        Arrays.stream(listener.getClass().getMethods())
            .filter(method -> method.isAnnotationPresent(EventListener.class))
            .toList();
    for (var ear : ears) {
      if (ear.getParameterCount() != 1) {
        throw new IllegalArgumentException(
            ear + " is an @EventListener and must take exactly one parameter: the event");
      }
      // A public method of a class that is not: plugins write such listeners.
      ear.setAccessible(true);
    }
    return ears;
  }

  private record Listener(Object target, List<Method> ears) {

    void hear(Object event) {
      for (var ear : ears) {
        if (ear.getParameterTypes()[0].isInstance(event)) {
          call(ear, event);
        }
      }
    }

    /** One listener's failure must not keep an event from the others, nor undo what happened. */
    private void call(Method ear, Object event) {
      try {
        ear.invoke(target, event);
      } catch (InvocationTargetException e) {
        LOG.error("{} failed on {}; the other listeners go on", ear, event, e.getCause());
      } catch (IllegalAccessException e) {
        throw new IllegalStateException("A listener that was made accessible is not: " + ear, e);
      }
    }
  }
}
