package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;

/**
 * Postmortems that people really wrote go through the gate. The files are those of
 * github.com/dfds/postmortems (MIT); they lie beside the checkout, not in it.
 */
public class RealPostmortemsIT {

  private static final Path FOLDER =
      Path.of(System.getProperty("project.dir")).resolve("../shared/data/dfds-postmortems");

  private final Person alice = Site.shared().as("alice");

  @Before
  public void lookForTheFiles() {
    assumeTrue(
        "The folder shared/data/dfds-postmortems is not beside the checkout",
        Files.isDirectory(FOLDER));
  }

  @Test
  public void logsThatWereNotShipped() throws IOException {
    goThroughTheGate("PM2022-002 -  Logs not shipped to CloudWatch.md", 1);
  }

  @Test
  public void anUnintendedVersionBump() throws IOException {
    goThroughTheGate("PM2021-002 - Flux version bump causing component downtime.md", 4);
  }

  private void goThroughTheGate(String file, int actions) throws IOException {
    var written = sectionsOf(Files.readAllLines(FOLDER.resolve(file)));
    var incident = alice.incident(written.get("title"));
    var postmortem = alice.startPostmortem(incident);
    alice.write(
        postmortem,
        Map.of(
            "Postmortem summary", written.get("Summary"),
            "Impact", written.get("Stats"),
            "Timeline", written.get("Timeline"),
            "Contributing factors", written.get("Contributing Factors"),
            "Lessons", written.get("Lessons Learned")));
    var keys = new ArrayList<String>();
    for (var bullet : bullets(written.get("Action Items"))) {
      var elsewhere = keys.size() % 2 == 1;
      keys.add(
          alice.addAction(
              postmortem,
              elsewhere ? Map.of("summary", bullet, "project", "NET") : Map.of("summary", bullet)));
    }
    alice.approve(postmortem);
    assertThat(keys).hasSize(actions);

    for (var key : keys.subList(1, keys.size())) {
      alice.accept(key, "alice");
    }
    assertThat(alice.resolve(incident).expect(400).errorMessages())
        .singleElement()
        .asString()
        .contains(keys.get(0), "is not triaged");

    alice.accept(keys.get(0), "bob");
    alice.resolve(incident).expect(204);
  }

  private static Map<String, String> sectionsOf(List<String> lines) {
    var sections = new LinkedHashMap<String, String>();
    var name = "";
    for (var line : lines) {
      if (line.startsWith("# ")) {
        sections.put("title", line.substring(2).strip());
      } else if (line.startsWith("## ")) {
        name = line.substring(3).strip();
      } else if (!line.isBlank()) {
        sections.merge(name, line, (above, below) -> above + "\n" + below);
      }
    }
    return sections;
  }

  private static List<String> bullets(String section) {
    return section
        .lines()
        .filter(line -> line.startsWith("- "))
        .map(line -> line.substring(2).strip())
        .toList();
  }
}
