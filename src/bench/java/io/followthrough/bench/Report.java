package io.followthrough.bench;

import java.io.PrintStream;
import java.util.Locale;

/** Prints what was measured, as a table in Markdown. */
final class Report {

  private final PrintStream out;

  Report(PrintStream out) {
    this.out = out;
    out.println("| | p50 ms | p95 ms | longest ms | a second |");
    out.println("|---|---|---|---|---|");
  }

  void row(String what, Figures figures) {
    out.printf(
        Locale.ROOT,
        "| %s | %.1f | %.1f | %.1f | %.0f |%n",
        what,
        figures.percentile(50),
        figures.percentile(95),
        figures.percentile(100),
        figures.perSecond());
  }

  /** Says something that is no row. */
  void sentence(String format, Object... values) {
    out.printf(Locale.ROOT, "%n" + format + "%n", values);
  }
}
