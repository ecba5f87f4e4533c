package io.followthrough.rest;

import io.followthrough.action.ActionItem;
import io.followthrough.desk.postmortem.FactorFile;
import io.followthrough.gate.Message;
import io.followthrough.postmortem.factor.Factor;
import java.util.List;
import java.util.function.Function;

/**
 * The factors of a postmortem on the wire.
 *
 * @param mayEdit whether the visitor may write
 * @param inField whether the field of the section holds just these factors
 * @param warnings what people should think about again, in words
 * @param factors triggers first
 */
public record FactorsJson(
    boolean mayEdit, boolean inField, List<String> warnings, List<FactorJson> factors) {

  /**
   * One factor.
   *
   * @param id its name in addresses
   * @param version how often it was written; who changes it sends it along
   * @param role what part it played: {@code trigger} or {@code factor}
   * @param category the sort of thing it is
   * @param text what it is
   * @param actions the keys of the action items that do something about it, as far as the visitor
   *     sees them
   */
  public record FactorJson(
      long id, int version, String role, String category, String text, List<String> actions) {}

  static FactorsJson of(FactorFile file, Function<Message, String> words) {
    return new FactorsJson(
        file.mayEdit(),
        file.isInField(),
        file.isJustOne()
            ? List.of(words.apply(Message.of("followthrough.factors.just-one")))
            : List.of(),
        file.factors().all().stream().map(factor -> factor(file, factor)).toList());
  }

  private static FactorJson factor(FactorFile file, Factor factor) {
    var contribution = factor.contribution();
    return new FactorJson(
        factor.id(),
        factor.version(),
        factor.role().id(),
        contribution.category().id(),
        contribution.text(),
        file.actionsFor(factor).stream().map(ActionItem::key).toList());
  }
}
