package io.followthrough.desk.postmortem;

import io.followthrough.desk.Choices;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.TextReader;
import io.followthrough.postmortem.factor.Category;
import io.followthrough.postmortem.factor.Factors;
import io.followthrough.postmortem.factor.Why;
import io.followthrough.postmortem.factor.WhyTree;
import org.jspecify.annotations.Nullable;

/** Makes whys of what somebody filled in, or says all that is wrong with it. */
final class WhyReading {

  private WhyReading() {}

  /**
   * Reads a form.
   *
   * @param changed the why that is written anew; {@code null} for a new one
   */
  static Outcome<Why.Said> read(
      WhyForm form, @Nullable Why changed, WhyTree tree, Factors factors) {
    var texts = new TextReader();
    var text =
        texts.telling(
            "text", form.text(), Why.Said.TEXT_LIMIT, "followthrough.error.why-text-missing");
    checkParent(form.parent(), changed, tree, texts);
    checkFactor(form, changed, tree, factors, texts);
    return texts.hasComplaints()
        ? Outcome.refused(texts.refusal())
        : Outcome.done(new Why.Said(form.parent(), text, form.factor()));
  }

  private static void checkParent(
      @Nullable Long parent, @Nullable Why changed, WhyTree tree, TextReader texts) {
    if (parent == null) {
      return;
    }
    var above = tree.why(parent).orElse(null);
    if (above == null) {
      texts.complain("parent", "followthrough.error.no-why");
    } else if (above.factor() != null) {
      texts.complain("parent", "followthrough.error.why-is-factor", above.text());
    } else if (changed != null && tree.wouldCircle(changed.id(), parent)) {
      texts.complain("parent", "followthrough.error.why-circle", above.text());
    }
  }

  /** Only a leaf turns out to be a factor: where people asked on, they got to know better. */
  private static void checkFactor(
      WhyForm form, @Nullable Why changed, WhyTree tree, Factors factors, TextReader texts) {
    var category = form.category();
    var field = form.factor() == null ? "category" : "factor";
    if (form.factor() != null && factors.factor(form.factor()).isEmpty()) {
      texts.complain("factor", "followthrough.error.no-factor");
    } else if (category != null && Category.of(category).isEmpty()) {
      texts.complain(
          "category",
          "followthrough.error.no-choice",
          category,
          Choices.among(Category.values(), Category::id));
    } else if (category != null && form.factor() != null) {
      texts.complain("category", "followthrough.error.two-factors");
    } else if ((category != null || form.factor() != null)
        && changed != null
        && !tree.isLeaf(changed.id())) {
      texts.complain(field, "followthrough.error.why-asked-on");
    }
  }
}
