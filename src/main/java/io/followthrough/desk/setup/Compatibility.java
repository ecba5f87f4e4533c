package io.followthrough.desk.setup;

import java.util.List;

/**
 * How well the plugin fits into this host.
 *
 * @param host whether the host has everything the plugin links to
 * @param setup what the plugin needs in the host, and what came of making it
 */
public record Compatibility(HostReport host, List<SetupLine> setup) {

  public Compatibility {
    setup = List.copyOf(setup);
  }

  /** Whether nothing is missing and nothing is left to do by hand. */
  public boolean complete() {
    return host.missing().isEmpty() && byHand().isEmpty();
  }

  /** What a person has to make, in the order in which it is to be made. */
  public List<SetupLine> byHand() {
    return setup.stream().filter(line -> line.result() == SetupLine.Result.BY_HAND).toList();
  }
}
