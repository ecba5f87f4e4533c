package io.followthrough.desk.postmortem;

import io.followthrough.action.ActionItem;
import io.followthrough.postmortem.factor.Factor;
import io.followthrough.postmortem.factor.Factors;
import io.followthrough.postmortem.factor.WhyTree;
import java.util.List;

/**
 * The factors and whys of a postmortem as one visitor sees them.
 *
 * @param postmortem the key of the postmortem
 * @param factors its triggers and factors
 * @param whys its tree of whys
 * @param actions its action items, as far as the visitor sees them
 * @param isJustOne whether just one factor is named though an incident asks for a full postmortem
 * @param mayEdit whether the visitor may write
 * @param isInField whether the field of the section holds just these factors
 */
public record FactorFile(
    String postmortem,
    Factors factors,
    WhyTree whys,
    List<ActionItem> actions,
    boolean isJustOne,
    boolean mayEdit,
    boolean isInField) {

  public FactorFile {
    actions = List.copyOf(actions);
  }

  /** The action items that do something about a factor, as far as the visitor sees them. */
  public List<ActionItem> actionsFor(Factor factor) {
    return actions.stream()
        .filter(action -> factor.contribution().actions().contains(action.id()))
        .toList();
  }
}
