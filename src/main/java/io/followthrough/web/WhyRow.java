package io.followthrough.web;

import io.followthrough.postmortem.factor.Factors;
import io.followthrough.postmortem.factor.WhyTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A why as the panel shows it, in a list of lists.
 *
 * @param id its name in addresses
 * @param version how often it was written
 * @param parent the id of the one it asks why of; empty at the root
 * @param factor the id of the factor that it turned out to be; empty where it is none
 * @param sort the sort of that factor in words; empty where it is none
 * @param text what it says
 * @param opens whether a list of those below it follows
 * @param closes something for each list that ends after it
 */
public record WhyRow(
    long id,
    int version,
    String parent,
    String factor,
    String sort,
    String text,
    boolean opens,
    List<Integer> closes) {

  static List<WhyRow> all(WhyTree tree, Factors factors, Texts texts) {
    var order = tree.inOrder();
    var rows = new ArrayList<WhyRow>();
    for (var at = 0; at < order.size(); at++) {
      var depth = order.get(at).depth();
      var next = at + 1 < order.size() ? order.get(at + 1).depth() : 0;
      var why = order.get(at).why();
      rows.add(
          new WhyRow(
              why.id(),
              why.version(),
              why.parent() == null ? "" : why.parent().toString(),
              why.factor() == null ? "" : why.factor().toString(),
              why.factor() == null ? "" : sort(why.factor(), factors, texts),
              why.text(),
              next > depth,
              Collections.nCopies(Math.max(0, depth - next), depth)));
    }
    return List.copyOf(rows);
  }

  private static String sort(long factor, Factors factors, Texts texts) {
    return factors
        .factor(factor)
        .map(one -> FactorsView.sort(one.contribution().category(), texts))
        .orElse("");
  }
}
