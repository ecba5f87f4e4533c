package io.followthrough.rest;

import io.followthrough.desk.postmortem.WhyPath;
import java.util.List;

/**
 * Why an action item was asked for, on the wire.
 *
 * @param paths one for each why that led to a factor that the item does something about
 */
public record WhyPathsJson(List<PathJson> paths) {

  /**
   * One path.
   *
   * @param postmortem the key of the postmortem
   * @param category the sort of factor
   * @param factor what the factor is
   * @param whys from the first why to the last
   */
  public record PathJson(String postmortem, String category, String factor, List<String> whys) {}

  static WhyPathsJson of(List<WhyPath> paths) {
    return new WhyPathsJson(
        paths.stream()
            .map(
                path ->
                    new PathJson(
                        path.postmortem(), path.category().id(), path.factor(), path.whys()))
            .toList());
  }
}
