package io.followthrough.sandbox.plugin;

/** Something a plugin has added to the host; closing it takes it back. */
@FunctionalInterface
public interface Registration extends AutoCloseable {

  @Override
  void close();
}
