package com.atlassian.event.api;

/** The event bus. */
public interface EventPublisher {
  void publish(Object event);

  void register(Object listener);

  void unregister(Object listener);
}
