package io.followthrough.web.setup;

import io.followthrough.desk.setup.Compatibility;
import io.followthrough.desk.setup.HostReport;
import io.followthrough.desk.setup.SetupLine;
import io.followthrough.desk.sweep.SweepReport;
import io.followthrough.web.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What administrators see of how the plugin fits in.
 *
 * @param complete whether there is nothing to do
 * @param checked how much of the host was looked at
 * @param missing what the host lacks, by the feature it touches
 * @param steps what to make by hand, in order
 * @param things all that the plugin needs in the host
 * @param sweep how it stands with the nightly sweep
 */
public record CompatibilityView(
    boolean complete,
    String checked,
    List<Lack> missing,
    List<String> steps,
    List<Thing> things,
    SweepView sweep) {

  /**
   * What a feature lacks.
   *
   * @param feature what does not work
   * @param members what the host does not have, and what was found instead
   */
  public record Lack(String feature, List<Member> members) {}

  /** A class or member of the host that is not as it should be. */
  public record Member(String name, String problem) {}

  /**
   * One thing the plugin needs.
   *
   * @param result what came of it, in words
   * @param byHand whether a person has to make it
   */
  public record Thing(String what, String result, boolean byHand) {}

  static CompatibilityView of(
      Compatibility found, SweepReport sweep, String hostName, Texts texts) {
    return new CompatibilityView(
        found.complete(),
        texts.fill(
            "followthrough.web.compatibility.checked",
            String.valueOf(found.host().checked()),
            hostName),
        lacks(found.host().missing()),
        found.byHand().stream().map(SetupLine::detail).toList(),
        found.setup().stream().map(line -> thing(line, texts)).toList(),
        SweepView.of(sweep, texts));
  }

  private static List<Lack> lacks(List<HostReport.Missing> missing) {
    return missing.stream()
        .collect(
            Collectors.groupingBy(
                HostReport.Missing::feature, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            entry ->
                new Lack(
                    entry.getKey(),
                    entry.getValue().stream()
                        .map(one -> new Member(one.member(), one.problem()))
                        .toList()))
        .toList();
  }

  private static Thing thing(SetupLine line, Texts texts) {
    return new Thing(
        line.what(),
        texts.say("followthrough.web.setup." + line.result().id()),
        line.result() == SetupLine.Result.BY_HAND);
  }
}
