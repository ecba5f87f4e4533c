package io.followthrough.desk.rows;

import io.followthrough.desk.Turns;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

/**
 * Goes through all action items and mends the rows of reports that are missing, wrong or left over.
 * It goes by parts of a fixed size and keeps its place after each: readers are never locked out,
 * and one that was killed is taken up where it was left.
 */
public final class ReportRebuild {

  private static final int PART = 500;

  private final ReportSource source;
  private final ReportRows rows;
  private final ReportUpkeep upkeep;
  private final Rebuilds rebuilds;
  private final Turns turns;
  private final InstantSource clock;

  public ReportRebuild(
      ReportSource source,
      ReportRows rows,
      ReportUpkeep upkeep,
      Rebuilds rebuilds,
      Turns turns,
      InstantSource clock) {
    this.source = source;
    this.rows = rows;
    this.upkeep = upkeep;
    this.rebuilds = rebuilds;
    this.turns = turns;
    this.clock = clock;
  }

  /**
   * Takes up the one that was left unfinished, or begins a new one.
   *
   * @param stops whether to stop soon, to go on another time
   * @return how far it came; empty where another one is under way
   */
  public Optional<RebuildState> run(BooleanSupplier stops) {
    return turns.ifFree("io.followthrough.report-rebuild", () -> goThrough(stops));
  }

  private RebuildState goThrough(BooleanSupplier stops) {
    var state =
        rebuilds
            .last()
            .filter(last -> last.finished() == null)
            .orElseGet(() -> RebuildState.begun(now()));
    for (var part = partAfter(state.position());
        !part.isEmpty();
        part = partAfter(state.position())) {
      if (stops.getAsBoolean()) {
        return state;
      }
      var done = upkeep.refresh(part);
      state = kept(state.after(part.get(part.size() - 1), done.looked(), done.mended()));
    }
    return kept(state.ended(now()));
  }

  private RebuildState kept(RebuildState state) {
    rebuilds.keep(state);
    return state;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** What is asked for and what has a row; either may have something the other has not. */
  private List<Long> partAfter(long position) {
    var items = new TreeSet<>(source.items(position, PART));
    items.addAll(rows.items(position, PART));
    return items.stream().limit(PART).toList();
  }
}
