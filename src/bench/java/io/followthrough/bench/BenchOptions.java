package io.followthrough.bench;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * What is to be measured.
 *
 * @param incidents how many incidents there are; each has a postmortem and five action items
 * @param clients how many ask at once
 * @param seconds for how long each question is asked, after half of that to warm up
 * @param heap the most memory the sandbox gets, as the JVM's {@code -Xmx} takes it
 * @param databaseUrl the JDBC address of an empty PostgreSQL database; empty for one of our own
 * @param pluginJar the plugin
 */
record BenchOptions(
    int incidents,
    int clients,
    int seconds,
    String heap,
    Optional<String> databaseUrl,
    Path pluginJar) {

  /** As given by {@code -Dbench.incidents} and so on. */
  static BenchOptions of(Properties properties) {
    return new BenchOptions(
        number(properties, "bench.incidents"),
        number(properties, "bench.clients"),
        number(properties, "bench.seconds"),
        properties.getProperty("bench.heap"),
        Optional.ofNullable(properties.getProperty("bench.db.url")).filter(url -> !url.isBlank()),
        Path.of(properties.getProperty("plugin.jar")).toAbsolutePath());
  }

  /** How many issues that comes to. */
  long issues() {
    return incidents * (long) Crowd.ISSUES_EACH;
  }

  private static int number(Properties properties, String name) {
    var text = properties.getProperty(name, "");
    if (text.matches("[1-9][0-9]{0,8}")) {
      return Integer.parseInt(text);
    }
    throw new IllegalArgumentException(
        "-D" + name + " is \"" + text + "\"; give a whole number from 1 on.");
  }
}
