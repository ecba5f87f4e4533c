package io.followthrough.desk.reading;

import io.followthrough.postmortem.FieldTable;
import java.util.List;
import java.util.stream.Collectors;

/** Writes blocks in Jira's wiki markup. */
final class Wiki {

  private Wiki() {}

  static String of(List<Block> blocks) {
    return blocks.stream().map(Wiki::of).collect(Collectors.joining("\n\n", "", "\n"));
  }

  private static String of(Block block) {
    if (block instanceof Block.Heading heading) {
      return "h" + heading.level() + ". " + FieldTable.cell(heading.text());
    }
    if (block instanceof Block.Said said) {
      return said.text();
    }
    if (block instanceof Block.Lines lines) {
      return lines.lines().stream().map(FieldTable::cell).collect(Collectors.joining("\n"));
    }
    if (block instanceof Block.Outline outline) {
      return outline.branches().stream()
          .map(branch -> "*".repeat(branch.depth() + 1) + " " + FieldTable.cell(branch.text()))
          .collect(Collectors.joining("\n"));
    }
    return table((Block.Grid) block);
  }

  private static String table(Block.Grid grid) {
    return row(grid.head(), "||")
        + grid.rows().stream().map(cells -> "\n" + row(cells, "|")).collect(Collectors.joining());
  }

  private static String row(List<String> cells, String bar) {
    return cells.stream().map(FieldTable::cell).collect(Collectors.joining(bar, bar, bar));
  }
}
