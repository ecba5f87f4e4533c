package io.followthrough.desk.reading;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Writes blocks in Markdown, with tables as GitHub has them. */
public final class Markdown {

  private Markdown() {}

  static String of(List<Block> blocks) {
    return blocks.stream().map(Markdown::of).collect(Collectors.joining("\n\n", "", "\n"));
  }

  private static String of(Block block) {
    if (block instanceof Block.Heading heading) {
      return "#".repeat(heading.level()) + " " + plain(heading.text());
    }
    if (block instanceof Block.Said said) {
      return said.text().lines().map(Markdown::said).collect(Collectors.joining("\n"));
    }
    if (block instanceof Block.Lines lines) {
      return lines.lines().stream().map(Markdown::plain).collect(Collectors.joining("  \n"));
    }
    if (block instanceof Block.Outline outline) {
      return outline.branches().stream()
          .map(branch -> "  ".repeat(branch.depth()) + "- " + plain(branch.text()))
          .collect(Collectors.joining("\n"));
    }
    return table((Block.Grid) block);
  }

  private static String table(Block.Grid grid) {
    var ruler = row(Collections.nCopies(grid.head().size(), "---"));
    return row(grid.head().stream().map(Markdown::plain).toList())
        + "\n"
        + ruler
        + grid.rows().stream()
            .map(cells -> "\n" + row(cells.stream().map(Markdown::plain).toList()))
            .collect(Collectors.joining());
  }

  private static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
  }

  /**
   * A line of what somebody wrote: its lists stay lists, also the numbered ones of Jira's markup,
   * but it makes no heading and no HTML of the whole.
   */
  private static String said(String line) {
    return line.replace("<", "\\<")
        .replaceFirst("^(\\s*)#{1,6}\\s+(?=\\S)", "$11. ")
        .replaceFirst("^(\\s*)(#|=+\\s*$|-{2,}\\s*$)", "$1\\\\$2");
  }

  /** On one line, with every sign shown as it is. */
  private static String plain(String text) {
    return text.strip()
        .replaceAll("([\\\\`*_{}\\[\\]<>#|~])", "\\\\$1")
        .replaceAll("\\s*\\R\\s*", "<br>");
  }
}
