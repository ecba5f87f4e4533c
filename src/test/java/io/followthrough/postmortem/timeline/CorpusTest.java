package io.followthrough.postmortem.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/**
 * The timelines of dfds/postmortems (MIT licence), which are no part of this repository: put them
 * beside it to run this. The figures were counted by hand in the files.
 */
@RunWith(Parameterized.class)
public class CorpusTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("basedir", "."), "../shared/data/dfds-postmortems");

  private final String file;
  private final int inTable;
  private final List<String> unreadable;

  public CorpusTest(String file, int inTable, List<String> unreadable) {
    this.file = file;
    this.inTable = inTable;
    this.unreadable = unreadable;
  }

  @Parameters(name = "{0}")
  public static List<Object[]> files() {
    return List.of(
        row("PM2019-009", 14),
        row("PM2019-010", 6),
        row("PM2019-011", 11),
        row("PM2020-001", 2),
        row("PM2020-002", 4),
        row(
            "PM2020-003",
            5,
            "no-day 20202-01-16",
            "no-day 20202-01-17",
            "no-day 20202-01-20",
            "no-day 20202-01-24",
            "no-day 20202-01-24"),
        row("PM2020-004", 3),
        row("PM2020-005", 6),
        row("PM2020-006", 5),
        row("PM2020-007", 5),
        row("PM2020-008", 6),
        row("PM2020-009", 3),
        row("PM2021-001", 4),
        row("PM2021-002", 4),
        row("PM2021-003", 7),
        row("PM2021-004", 8),
        row("PM2021-005", 7),
        row("PM2021-006", 5),
        row("PM2021-007", 5),
        row("PM2021-008", 8),
        row("PM2021-009", 13),
        row("PM2021-010", 10),
        row("PM2021-011", 26),
        row("PM2022-001", 18),
        row("PM2022-002", 7),
        row("PM2022-003", 12),
        row("PM2022-004", 10, "no-day 2022-02-??"),
        row("PM2022-005", 12),
        row("PM2022-006", 10, "no-day 2021/22-??-??", "no-day 2022-05-??"),
        row("PM2022-007", 13),
        row("PM2022-008", 7),
        row("PM2022-009", 20),
        row("PM2023-001", 16),
        row("PM2023-002", 13),
        row("PM2024-001", 28),
        row("PM2024-002", 7),
        row("PM2024-003", 7),
        row("PM2025-001", 19),
        row("PM2025-002", 12),
        row("PMyyyy-nnn", 1, "no-day 20xx-MM-DD"));
  }

  @Test
  public void pastesCleanly() throws IOException {
    var lines = Paste.read(text(), Zone.UTC, null);

    assertThat(lines).hasSize(inTable);
    assertThat(lines.stream().filter(line -> line.entry() == null))
        .extracting(line -> line.snags().get(line.snags().size() - 1))
        .extracting(snag -> snag.cause().id() + " " + snag.said())
        .containsExactlyElementsOf(unreadable);
    assertThat(lines.stream().map(Line::entry).filter(Objects::nonNull))
        .allSatisfy(entry -> assertThat(entry.text()).isNotBlank());
  }

  private String text() throws IOException {
    assumeTrue(FOLDER + " is not there", Files.isDirectory(FOLDER));
    try (var all = Files.list(FOLDER)) {
      return Files.readString(
          all.filter(path -> path.getFileName().toString().startsWith(file))
              .findFirst()
              .orElseThrow());
    }
  }

  private static Object[] row(String file, int inTable, String... unreadable) {
    return new Object[] {file, inTable, List.of(unreadable)};
  }
}
