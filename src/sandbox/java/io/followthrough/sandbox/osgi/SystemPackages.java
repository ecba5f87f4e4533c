package io.followthrough.sandbox.osgi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The packages the host exports to plugins: the list in {@code osgi/system-packages.txt}. */
public final class SystemPackages {

  private static final String LIST = "/osgi/system-packages.txt";

  private final List<String> lines;

  private SystemPackages(List<String> lines) {
    this.lines = List.copyOf(lines);
  }

  /** The packages Jira 11 exports, as far as the sandbox has them. */
  public static SystemPackages asInJira() {
    try (var list = Objects.requireNonNull(SystemPackages.class.getResourceAsStream(LIST), LIST)) {
      return new SystemPackages(
          new String(list.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException("The list " + LIST + " cannot be read", e);
    }
  }

  /** The names alone. */
  public List<String> names() {
    return lines.stream().map(line -> line.split(" ", 2)[0]).toList();
  }

  /** The list as the value of the framework's property for further system packages. */
  String property() {
    return lines.stream().map(SystemPackages::export).collect(Collectors.joining(","));
  }

  private static String export(String line) {
    var words = line.split(" ", 2);
    return words.length == 1 ? words[0] : words[0] + ";version=\"" + words[1] + "\"";
  }
}
