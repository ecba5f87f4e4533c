package io.followthrough.sandbox.boot;

import io.followthrough.sandbox.demo.Demo;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * How a sandbox is to be started.
 *
 * @param home the folder of its data and logs
 * @param port where to listen; 0 takes any free port
 * @param databaseUrl a JDBC address; {@code null} for a database of its own in the home
 * @param demo how much demo data an empty home gets
 * @param pluginJar the plugin to install
 */
public record SandboxOptions(
    Path home, int port, @Nullable String databaseUrl, Demo demo, Path pluginJar) {

  private static final String DEFAULT_HOME = "target/sandbox-home";
  private static final String DEFAULT_PORT = "2990";
  private static final int LAST_PORT = 65_535;

  /**
   * The options given by {@code -Dsandbox.port}, {@code .home}, {@code .db.url}, {@code .demo} and
   * {@code -Dplugin.jar}.
   *
   * @throws StartFault where one of them makes no sense
   */
  public static SandboxOptions of(Properties properties) {
    return new SandboxOptions(
        path(properties, "sandbox.home", DEFAULT_HOME),
        port(properties.getProperty("sandbox.port", DEFAULT_PORT)),
        databaseUrl(properties.getProperty("sandbox.db.url", "")),
        demo(properties.getProperty("sandbox.demo", "true")),
        path(properties, "plugin.jar", ""));
  }

  private static int port(String text) {
    if (text.matches("[0-9]{1,5}") && Integer.parseInt(text) <= LAST_PORT) {
      return Integer.parseInt(text);
    }
    throw new StartFault(
        "-Dsandbox.port is \"" + text + "\"; give a number from 0 (any free port) to 65535.");
  }

  private static Demo demo(String text) {
    return Demo.of(text)
        .orElseThrow(
            () -> new StartFault("-Dsandbox.demo is \"" + text + "\"; give true, year or false."));
  }

  private static @Nullable String databaseUrl(String text) {
    if (text.isBlank()) {
      return null;
    }
    if (text.startsWith("jdbc:h2:") || text.startsWith("jdbc:postgresql:")) {
      return text;
    }
    // Not the text itself: it may hold a password.
    throw new StartFault(
        "-Dsandbox.db.url does not begin with jdbc:postgresql: or jdbc:h2:, the databases the"
            + " sandbox runs on.");
  }

  private static Path path(Properties properties, String name, String otherwise) {
    var text = properties.getProperty(name, otherwise);
    try {
      if (!text.isBlank()) {
        return Path.of(text).toAbsolutePath().normalize();
      }
    } catch (InvalidPathException e) {
      throw new StartFault("-D" + name + " is \"" + text + "\", which is no path.", e);
    }
    throw new StartFault("-D" + name + " is empty; give a path.");
  }
}
