package io.followthrough.desk.rows;

import java.util.Optional;

/** Keeps how far the rebuild of the reports' rows has come, also past the end of a node. */
public interface Rebuilds {

  /** The last one begun; empty where none ever was. */
  Optional<RebuildState> last();

  /** Keeps how far one has come, in place of what was kept of it before. */
  void keep(RebuildState state);
}
