package io.followthrough.web.reading;

import io.followthrough.desk.reading.Block;
import java.util.List;

/**
 * A block on the page.
 *
 * @param kind what it is: h1, h2, h3, said, lines, grid or outline
 * @param text of a heading or of what somebody said; empty else
 * @param lines of sentences, or the head of a grid; empty else
 * @param rows of a grid; empty else
 * @param branches of a tree; empty else
 */
public record BlockView(
    String kind,
    String text,
    List<String> lines,
    List<List<String>> rows,
    List<Block.Branch> branches) {

  static BlockView of(Block block) {
    if (block instanceof Block.Heading heading) {
      return of("h" + heading.level(), heading.text(), List.of());
    }
    if (block instanceof Block.Said said) {
      return of("said", said.text(), List.of());
    }
    if (block instanceof Block.Lines lines) {
      return of("lines", "", lines.lines());
    }
    if (block instanceof Block.Outline outline) {
      return new BlockView("outline", "", List.of(), List.of(), outline.branches());
    }
    var grid = (Block.Grid) block;
    return new BlockView("grid", "", grid.head(), grid.rows(), List.of());
  }

  private static BlockView of(String kind, String text, List<String> lines) {
    return new BlockView(kind, text, lines, List.of(), List.of());
  }
}
