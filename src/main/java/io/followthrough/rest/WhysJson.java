package io.followthrough.rest;

import io.followthrough.desk.postmortem.FactorFile;
import io.followthrough.postmortem.factor.Why;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whys of a postmortem on the wire.
 *
 * @param mayEdit whether the visitor may write
 * @param whys each followed by those below it
 */
public record WhysJson(boolean mayEdit, List<WhyJson> whys) {

  /**
   * One why.
   *
   * @param id its name in addresses
   * @param version how often it was written; who changes it sends it along
   * @param parent the id of the one it asks why of; {@code null} at the root
   * @param factor the id of the factor that it turned out to be; {@code null} where it is none
   * @param text what it says
   */
  public record WhyJson(
      long id, int version, @Nullable Long parent, @Nullable Long factor, String text) {}

  static WhysJson of(FactorFile file) {
    return new WhysJson(
        file.mayEdit(), file.whys().inOrder().stream().map(placed -> of(placed.why())).toList());
  }

  static WhyJson of(Why why) {
    return new WhyJson(why.id(), why.version(), why.parent(), why.factor(), why.text());
  }
}
