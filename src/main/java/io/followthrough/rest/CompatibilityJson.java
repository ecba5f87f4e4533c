package io.followthrough.rest;

import io.followthrough.desk.setup.Compatibility;
import java.util.List;

/**
 * How well the plugin fits into this host.
 *
 * @param complete whether nothing is missing and nothing is left to do by hand
 * @param checked how many classes and members of the host were looked up
 * @param missing those that are not there
 * @param setup what the plugin needs in the host, and what came of making it
 */
public record CompatibilityJson(
    boolean complete, int checked, List<MissingJson> missing, List<SetupJson> setup) {

  /**
   * Something the host does not have.
   *
   * @param member the class or member
   * @param problem what was found instead
   * @param feature what does not work without it
   */
  public record MissingJson(String member, String problem, String feature) {}

  /**
   * One thing the plugin needs in the host.
   *
   * @param what the thing
   * @param result made, found or by-hand
   * @param detail how to make it by hand, where that is needed; else empty
   */
  public record SetupJson(String what, String result, String detail) {}

  static CompatibilityJson of(Compatibility found) {
    return new CompatibilityJson(
        found.complete(),
        found.host().checked(),
        found.host().missing().stream()
            .map(one -> new MissingJson(one.member(), one.problem(), one.feature()))
            .toList(),
        found.setup().stream()
            .map(line -> new SetupJson(line.what(), line.result().id(), line.detail()))
            .toList());
  }
}
