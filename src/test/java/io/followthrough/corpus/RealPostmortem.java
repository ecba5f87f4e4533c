package io.followthrough.corpus;

import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A postmortem that people really wrote, of those of github.com/dfds/postmortems (MIT). The files
 * lie beside the checkout, not in it.
 *
 * @param name the name it goes by, such as {@code PM2021-002}
 * @param title its first heading
 * @param sections its texts by the headings above them, in their order
 */
public record RealPostmortem(String name, String title, Map<String, String> sections) {

  private static final Path FOLDER =
      Path.of(System.getProperty("project.dir", System.getProperty("basedir", "")))
          .resolve("../shared/data/dfds-postmortems");

  /** All of them, by name; skips the test where they are not there. */
  public static List<RealPostmortem> all() {
    assumeTrue(
        "The folder shared/data/dfds-postmortems is not beside the checkout",
        Files.isDirectory(FOLDER));
    try (var files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.getFileName().toString().matches("PM\\d{4}-\\d{3} .*"))
          .sorted()
          .map(RealPostmortem::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one of that name; skips the test where it is not there. */
  public static RealPostmortem of(String name) {
    return all().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  /** The text below the first heading that begins like this; empty where there is none. */
  public String section(String heading) {
    return sections.entrySet().stream()
        .filter(one -> one.getKey().toLowerCase(Locale.ROOT).startsWith(heading))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  /** What it asks for, one by one. */
  public List<String> actions() {
    return section("action items")
        .lines()
        .map(String::strip)
        .filter(line -> line.startsWith("- "))
        .map(line -> line.substring(2).strip())
        .toList();
  }

  /** All that it says of what happened: without its title, who was there and its figures. */
  public String body() {
    return sections.entrySet().stream()
        .filter(one -> !one.getKey().matches("(?i)att?endees|stats"))
        .map(Map.Entry::getValue)
        .collect(Collectors.joining("\n"));
  }

  private static RealPostmortem read(Path file) {
    var sections = new LinkedHashMap<String, String>();
    var title = "";
    var heading = "";
    try {
      for (var line : Files.readAllLines(file)) {
        if (title.isEmpty() && line.startsWith("# ")) {
          title = line.substring(2).strip();
        } else if (line.matches("##? .*")) {
          heading = line.replaceFirst("^#+", "").strip();
        } else if (!line.isBlank()) {
          sections.merge(heading, line, (above, below) -> above + "\n" + below);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new RealPostmortem(file.getFileName().toString().substring(0, 10), title, sections);
  }
}
