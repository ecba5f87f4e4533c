package io.followthrough.desk.postmortem;

import io.followthrough.postmortem.factor.Category;
import java.util.List;

/**
 * Why an action item was asked for.
 *
 * @param postmortem the key of the postmortem
 * @param category the sort of factor it does something about
 * @param factor what that factor is
 * @param whys how people got there, from the first why to the last; none where they did not write
 *     it down
 */
public record WhyPath(String postmortem, Category category, String factor, List<String> whys) {

  public WhyPath {
    whys = List.copyOf(whys);
  }
}
