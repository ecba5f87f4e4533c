package io.followthrough.desk.postmortem;

import io.followthrough.action.ActionItem;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.postmortem.RowedSection.Step;
import io.followthrough.postmortem.Postmortem;
import io.followthrough.postmortem.factor.Category;
import io.followthrough.postmortem.factor.Contribution;
import io.followthrough.postmortem.factor.Factor;
import io.followthrough.postmortem.factor.Why;
import io.followthrough.postmortem.factor.WhyTree;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Takes whys, and tells from an action item by which whys people came to ask for it. */
public final class WhyDesk {

  private final RowedSection section;
  private final Tickets tickets;
  private final Causes causes;
  private final FactorDesk factors;

  /**
   * A desk.
   *
   * @param factors makes factors of whys
   */
  public WhyDesk(RowedSection section, Tickets tickets, Causes causes, FactorDesk factors) {
    this.section = section;
    this.tickets = tickets;
    this.causes = causes;
    this.factors = factors;
  }

  /** Adds a why. */
  public Outcome<Why> add(Visitor visitor, String key, WhyForm form) {
    return section
        .edited(visitor, key)
        .then(seen -> section.write(visitor, seen, now -> adding(now, form)));
  }

  /**
   * Writes a why anew, unless somebody else did since the version that the visitor has seen. Where
   * the form names a category, a factor is made of it as well.
   */
  public Outcome<Why> change(Visitor visitor, String key, long whyId, int version, WhyForm form) {
    return section
        .edited(visitor, key)
        .then(seen -> section.write(visitor, seen, now -> changing(now, whyId, version, form)));
  }

  /** Takes a why away, if it is still as the visitor has seen it and none stands below it. */
  public Outcome<Why> remove(Visitor visitor, String key, long whyId, int version) {
    return section
        .edited(visitor, key)
        .then(seen -> section.write(visitor, seen, now -> removing(now, whyId, version)));
  }

  /** Why an action item was asked for, as far as the visitor sees who asks. */
  public Outcome<List<WhyPath>> behind(Visitor visitor, String actionKey) {
    return tickets
        .action(visitor, actionKey)
        .map(
            action ->
                Outcome.done(
                    tickets.asking(visitor, action.id()).stream()
                        .flatMap(postmortem -> paths(visitor, postmortem, action))
                        .toList()))
        .orElseGet(() -> Outcome.refused(Refusal.notFound(actionKey)));
  }

  private Outcome<Step<Why>> adding(Postmortem now, WhyForm form) {
    var tree = causes.whys(now.id());
    if (tree.all().size() >= WhyTree.LIMIT) {
      return Outcome.refused(
          Refusal.of(
              Refusal.Kind.CONFLICT,
              "followthrough.error.too-many-whys",
              String.valueOf(WhyTree.LIMIT)));
    }
    return WhyReading.read(form, null, tree, causes.factors(now.id()))
        .then(said -> once(tree, said))
        .then(said -> storing(now, form, said, whole -> causes.add(now.id(), whole)));
  }

  private static Outcome<Why.Said> once(WhyTree tree, Why.Said said) {
    return tree.holds(said)
        ? Outcome.refused(
            Refusal.of(Refusal.Kind.CONFLICT, "followthrough.error.why-twice", said.text()))
        : Outcome.done(said);
  }

  private Outcome<Step<Why>> changing(Postmortem now, long whyId, int version, WhyForm form) {
    var tree = causes.whys(now.id());
    return current(tree, whyId, version)
        .then(
            why ->
                WhyReading.read(form, why, tree, causes.factors(now.id()))
                    .then(said -> storing(now, form, said, whole -> causes.change(why, whole))));
  }

  private Outcome<Step<Why>> removing(Postmortem now, long whyId, int version) {
    var tree = causes.whys(now.id());
    return current(tree, whyId, version)
        .then(
            why ->
                tree.isLeaf(whyId)
                    ? step(
                        now,
                        () -> {
                          causes.remove(why);
                          return why;
                        })
                    : Outcome.refused(
                        Refusal.of(Refusal.Kind.CONFLICT, "followthrough.error.why-not-leaf")));
  }

  /** Makes the factor first, where one is to be made. */
  private Outcome<Step<Why>> storing(
      Postmortem now, WhyForm form, Why.Said said, Function<Why.Said, Why> store) {
    var category = form.category() == null ? null : Category.of(form.category()).orElseThrow();
    if (category == null) {
      return step(now, () -> store.apply(said));
    }
    return factors
        .adding(now, new Contribution(category, said.text(), Set.of()))
        .then(
            step ->
                Outcome.done(
                    new Step<>(
                        step.text(),
                        () ->
                            store.apply(
                                new Why.Said(
                                    said.parent(), said.text(), step.store().get().id())))));
  }

  private Outcome<Step<Why>> step(Postmortem now, Supplier<Why> store) {
    return Outcome.done(new Step<>(section.textOf(now), store));
  }

  private static Outcome<Why> current(WhyTree tree, long whyId, int version) {
    var why = tree.why(whyId);
    if (why.isEmpty()) {
      return Outcome.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "followthrough.error.no-why"));
    }
    return why.get().version() == version
        ? Outcome.done(why.get())
        : Outcome.refused(
            Refusal.of(Refusal.Kind.CONFLICT, "followthrough.error.why-changed", why.get().text()));
  }

  private Stream<WhyPath> paths(Visitor visitor, String postmortem, ActionItem action) {
    return tickets.postmortem(visitor, postmortem).stream()
        .map(RowedSection::of)
        .flatMap(asking -> paths(asking, action));
  }

  private Stream<WhyPath> paths(Postmortem asking, ActionItem action) {
    var tree = causes.whys(asking.id());
    return causes.factors(asking.id()).all().stream()
        .filter(factor -> factor.contribution().actions().contains(action.id()))
        .flatMap(factor -> paths(asking.key(), factor, tree));
  }

  /** One for each why that led to the factor; one without whys where none did. */
  private static Stream<WhyPath> paths(String postmortem, Factor factor, WhyTree tree) {
    var contribution = factor.contribution();
    var leaves = tree.leadingTo(factor.id());
    var whys =
        leaves.isEmpty()
            ? Stream.of(List.<String>of())
            : leaves.stream().map(leaf -> tree.path(leaf.id()).stream().map(Why::text).toList());
    return whys.map(
        path -> new WhyPath(postmortem, contribution.category(), contribution.text(), path));
  }
}
