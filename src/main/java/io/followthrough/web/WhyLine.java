package io.followthrough.web;

import io.followthrough.desk.postmortem.WhyPath;
import java.util.List;

/**
 * One path of whys.
 *
 * @param postmortem the key of the postmortem
 * @param sort the sort of factor that the item does something about
 * @param factor what that factor is
 * @param whys from the first why to the last
 */
public record WhyLine(String postmortem, String sort, String factor, List<String> whys) {

  static WhyLine of(WhyPath path, Texts texts) {
    return new WhyLine(
        path.postmortem(), FactorsView.sort(path.category(), texts), path.factor(), path.whys());
  }
}
