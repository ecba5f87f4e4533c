package io.followthrough.desk.looseend;

import io.followthrough.desk.rows.Narrowing;
import io.followthrough.desk.rows.Projection;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps loose ends, so that no list of them has to read issues. */
public interface LooseEndRows extends Projection<LooseEnds> {

  /**
   * Those of one kind whose day has come, the longest standing first.
   *
   * @param today the latest day that counts
   * @param after what they come after; {@code null} for the beginning
   * @param most how many at most
   */
  List<LooseEnds> page(
      Narrowing which, LooseEndKind kind, LocalDate today, @Nullable LooseEndPlace after, int most);
}
