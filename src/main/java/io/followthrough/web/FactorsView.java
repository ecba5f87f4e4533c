package io.followthrough.web;

import io.followthrough.action.ActionItem;
import io.followthrough.desk.postmortem.FactorFile;
import io.followthrough.postmortem.factor.Category;
import io.followthrough.postmortem.factor.Factors;
import io.followthrough.postmortem.factor.Role;
import io.followthrough.postmortem.factor.WhyTree;
import io.followthrough.web.drawing.WhyPicture;
import java.util.Arrays;
import java.util.List;

/**
 * What the panel of factors and whys shows.
 *
 * @param key the key of the postmortem
 * @param warning what people should think about again; empty where nothing
 * @param factors triggers first
 * @param triggerSorts the sorts of triggers
 * @param factorSorts the sorts of factors
 * @param named the factors, to choose from
 * @param actions the action items, to choose from
 * @param whys each followed by those below it
 * @param picture the same as a picture; none where there are none or too many
 * @param byHand whether the field of the section holds something else than the factors
 * @param mayEdit whether the reader may write
 * @param full whether one more factor is one too many
 * @param whysFull whether one more why is one too many
 */
public record FactorsView(
    String key,
    String warning,
    List<FactorRow> factors,
    List<Choice> triggerSorts,
    List<Choice> factorSorts,
    List<Choice> named,
    List<Choice> actions,
    List<WhyRow> whys,
    List<WhyPicture> picture,
    boolean byHand,
    boolean mayEdit,
    boolean full,
    boolean whysFull) {

  private static final int LINE = 80;

  static FactorsView of(FactorFile file, Texts texts) {
    var factors = file.factors();
    return new FactorsView(
        file.postmortem(),
        file.isJustOne() ? texts.say("followthrough.factors.just-one") : "",
        factors.all().stream().map(factor -> FactorRow.of(file, factor, texts)).toList(),
        sorts(Role.TRIGGER, texts),
        sorts(Role.FACTOR, texts),
        factors.all().stream()
            .map(one -> new Choice(String.valueOf(one.id()), line(one.contribution().text())))
            .toList(),
        file.actions().stream().map(FactorsView::choice).toList(),
        WhyRow.all(file.whys(), factors, texts),
        WhyPicture.of(file.whys()),
        !file.isInField(),
        file.mayEdit(),
        factors.all().size() >= Factors.LIMIT,
        file.whys().all().size() >= WhyTree.LIMIT);
  }

  static String sort(Category category, Texts texts) {
    return texts.say("followthrough.web.sort." + category.id());
  }

  private static List<Choice> sorts(Role role, Texts texts) {
    return Arrays.stream(Category.values())
        .filter(category -> category.role() == role)
        .map(category -> new Choice(category.id(), sort(category, texts)))
        .toList();
  }

  /** As much of a text as fits on a line of a drop-down list. */
  private static String line(String text) {
    var line = text.replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= LINE
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LINE)) + "…";
  }

  private static Choice choice(ActionItem action) {
    return new Choice(action.key(), action.key() + " " + action.summary());
  }
}
