package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Test;

/** Holds the table in {@code docs/gauntlet.md} to the ways that {@link GauntletIT} goes. */
public class GauntletPageIT {

  private static final String MARK = "<!-- Written by GauntletPageIT from here on -->\n";

  private final Path page = Path.of(System.getProperty("project.dir"), "docs", "gauntlet.md");

  @Test
  public void listsEveryWayAndItsEnd() throws IOException {
    var before = Files.readString(page);
    var text = before.substring(0, before.indexOf(MARK) + MARK.length()) + table();
    if (Boolean.getBoolean("gauntlet.rewrite")) {
      Files.writeString(page, text);
    }

    assertThat(Files.readString(page)).isEqualTo(text);
  }

  private static String table() {
    var table = new StringBuilder("\n| | Somebody tries to … | How it ends |\n|---|---|---|\n");
    for (var way : Way.values()) {
      table.append(
          "| %d | %s | %s |\n".formatted(way.ordinal() + 1, way.what(), way.end().sentence()));
    }
    return table.toString();
  }
}
