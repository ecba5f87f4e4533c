package io.followthrough.web;

import io.followthrough.action.ActionItem;
import io.followthrough.desk.postmortem.FactorFile;
import io.followthrough.postmortem.factor.Factor;
import java.util.List;

/**
 * A factor as the panel shows it.
 *
 * @param id its name in addresses
 * @param version how often it was written
 * @param role what part it played, by id
 * @param part the same in words
 * @param category the sort of thing it is, by id
 * @param sort the same in words
 * @param text what it is
 * @param actions the keys of the action items that do something about it
 * @param tied the same in one text
 */
public record FactorRow(
    long id,
    int version,
    String role,
    String part,
    String category,
    String sort,
    String text,
    List<String> actions,
    String tied) {

  static FactorRow of(FactorFile file, Factor factor, Texts texts) {
    var contribution = factor.contribution();
    var actions = file.actionsFor(factor).stream().map(ActionItem::key).toList();
    return new FactorRow(
        factor.id(),
        factor.version(),
        factor.role().id(),
        texts.say("followthrough.web.role." + factor.role().id()),
        contribution.category().id(),
        FactorsView.sort(contribution.category(), texts),
        contribution.text(),
        actions,
        String.join(" ", actions));
  }
}
