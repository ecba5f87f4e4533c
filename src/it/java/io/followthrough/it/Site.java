package io.followthrough.it;

import io.followthrough.sandbox.boot.Sandbox;
import io.followthrough.sandbox.boot.SandboxOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One running sandbox with its demo data, shared by all tests of a run. */
final class Site {

  private static final String PLUGIN = "io.followthrough";
  private static final Site SHARED = new Site();

  private final Sandbox sandbox;

  private Site() {
    try {
      this.sandbox =
          Sandbox.start(
              new SandboxOptions(
                  Files.createTempDirectory("followthrough-it"), 0, null, true, pluginJar()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close));
  }

  static Site shared() {
    return SHARED;
  }

  /** The jar that was packaged just now. */
  static Path pluginJar() {
    return Path.of(System.getProperty("plugin.jar"));
  }

  String baseUrl() {
    return sandbox.baseUrl();
  }

  /** A user of the demo data, whose password is the user's name. */
  Person as(String name) {
    return new Person(baseUrl(), name, name);
  }

  /** Nobody in particular. */
  Person nobody() {
    return new Person(baseUrl(), null, null);
  }

  Person admin() {
    return as("admin");
  }

  /** How many SQL statements the server has sent so far. */
  long statements() {
    return sandbox.store().statements().total();
  }

  /** Does something while the plugin is disabled, and enables it again. */
  void withoutPlugin(Runnable work) {
    sandbox.plugins().disable(PLUGIN);
    try {
      work.run();
    } finally {
      sandbox.plugins().enable(PLUGIN);
    }
  }
}
