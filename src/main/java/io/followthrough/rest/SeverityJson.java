package io.followthrough.rest;

import io.followthrough.desk.People;
import io.followthrough.desk.incident.Lowering;
import io.followthrough.desk.incident.SeverityFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The severity of an incident on the wire.
 *
 * @param severity the severity that counts, as the policy calls it
 * @param level how much it asks for
 * @param lowered that the incident is said to be less bad than before, which does not count yet;
 *     {@code null} where its severity counts as it is
 * @param mayLet whether the visitor may let a lower one count
 * @param lowerings those that somebody let count, the first one first
 */
public record SeverityJson(
    String severity,
    String level,
    @Nullable LoweredJson lowered,
    boolean mayLet,
    List<LoweringJson> lowerings) {

  /**
   * That it is said to be less bad.
   *
   * @param from the value of its severity field that still counts
   * @param to the value it has
   */
  public record LoweredJson(String from, String to) {}

  /**
   * That somebody let a lower one count.
   *
   * @param from the value of its severity field that counted until then
   * @param to the value that counted from then on
   * @param reason why
   * @param by who did, as people call him
   * @param at when
   */
  public record LoweringJson(String from, String to, String reason, String by, String at) {

    private static LoweringJson of(Lowering lowering, People people) {
      return new LoweringJson(
          lowering.from(),
          lowering.to(),
          lowering.reason(),
          people.nameOf(lowering.by()),
          lowering.at().toString());
    }
  }

  static SeverityJson of(SeverityFile file, People people) {
    var terms = file.incident().terms();
    var waiting = file.waiting();
    return new SeverityJson(
        terms.severity().id(),
        terms.level().id(),
        waiting == null ? null : new LoweredJson(waiting.from(), waiting.to()),
        file.mayLet(),
        file.lowerings().stream().map(one -> LoweringJson.of(one, people)).toList());
  }
}
