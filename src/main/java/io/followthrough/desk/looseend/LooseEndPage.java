package io.followthrough.desk.looseend;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list of loose ends.
 *
 * @param kind why they are ones
 * @param next the place from which to go on; {@code null} on the last page
 */
public record LooseEndPage(
    LooseEndKind kind, List<LooseEndLine> lines, @Nullable LooseEndPlace next) {

  public LooseEndPage {
    lines = List.copyOf(lines);
  }
}
