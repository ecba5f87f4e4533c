package io.followthrough.desk.postmortem;

import io.followthrough.action.ActionItem;
import io.followthrough.desk.Choices;
import io.followthrough.desk.Dossier;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.TextReader;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Visitor;
import io.followthrough.postmortem.Postmortem;
import io.followthrough.postmortem.factor.Category;
import io.followthrough.postmortem.factor.Contribution;
import io.followthrough.postmortem.factor.Factor;
import io.followthrough.postmortem.factor.Factors;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows what contributed to incidents, and takes what people write about it. */
public final class FactorDesk {

  /** The id of the section whose field holds the factors as a table. */
  public static final String SECTION = "contributing-factors";

  private final RowedSection section;
  private final Tickets tickets;
  private final Causes causes;

  public FactorDesk(RowedSection section, Tickets tickets, Causes causes) {
    this.section = section;
    this.tickets = tickets;
    this.causes = causes;
  }

  /** The factors and whys of a postmortem for somebody who asks by its key. */
  public Outcome<FactorFile> open(Visitor visitor, String key) {
    return section.seen(visitor, key).then(dossier -> Outcome.done(file(visitor, dossier)));
  }

  /** Adds a factor. */
  public Outcome<Factor> add(Visitor visitor, String key, FactorForm form) {
    return section
        .edited(visitor, key)
        .then(
            seen ->
                read(visitor, seen, form, Set.of())
                    .then(
                        contribution ->
                            section.write(visitor, seen, now -> adding(now, contribution))));
  }

  /**
   * Writes a factor anew, unless somebody else did since the version that the visitor has seen.
   * Action items that the visitor may not see stay tied to it.
   */
  public Outcome<Factor> change(
      Visitor visitor, String key, long factorId, int version, FactorForm form) {
    return section
        .edited(visitor, key)
        .then(seen -> changed(visitor, seen, factorId, version, form));
  }

  /** Takes a factor away, if it is still as the visitor has seen it. */
  public Outcome<Factor> remove(Visitor visitor, String key, long factorId, int version) {
    return section
        .edited(visitor, key)
        .then(seen -> section.write(visitor, seen, now -> removing(now, factorId, version)));
  }

  private FactorFile file(Visitor visitor, Dossier dossier) {
    var postmortem = RowedSection.of(dossier);
    var factors = causes.factors(postmortem.id());
    return new FactorFile(
        postmortem.key(),
        factors,
        causes.whys(postmortem.id()),
        visible(visitor, dossier),
        factors.isJustOne() && asksForMuch(postmortem),
        section.mayEdit(visitor, postmortem),
        factors.areIn(section.textOf(postmortem)));
  }

  private boolean asksForMuch(Postmortem postmortem) {
    return tickets.reviewed(postmortem.id()).stream()
        .anyMatch(incident -> incident.terms().template().isThorough());
  }

  /** What adding a factor comes to. */
  Outcome<RowedSection.Step<Factor>> adding(Postmortem now, Contribution contribution) {
    var factors = causes.factors(now.id());
    if (factors.all().size() >= Factors.LIMIT) {
      return Outcome.refused(
          Refusal.of(
              Refusal.Kind.CONFLICT,
              "followthrough.error.too-many-factors",
              String.valueOf(Factors.LIMIT)));
    }
    if (factors.hold(contribution)) {
      return Outcome.refused(
          Refusal.of(
              Refusal.Kind.CONFLICT, "followthrough.error.factor-twice", contribution.text()));
    }
    return step(
        now,
        Stream.concat(
            factors.all().stream(), Stream.of(new Factor(Long.MAX_VALUE, 1, contribution))),
        () -> causes.add(now.id(), contribution));
  }

  private Outcome<Factor> changed(
      Visitor visitor, Dossier seen, long factorId, int version, FactorForm form) {
    return section.write(
        visitor,
        seen,
        now ->
            current(now, factorId, version)
                .then(
                    factor ->
                        read(visitor, seen, form, factor.contribution().actions())
                            .then(contribution -> changing(now, factor, contribution))));
  }

  private Outcome<RowedSection.Step<Factor>> changing(
      Postmortem now, Factor factor, Contribution contribution) {
    return step(
        now,
        causes.factors(now.id()).all().stream()
            .map(
                one ->
                    one.id() == factor.id()
                        ? new Factor(one.id(), one.version() + 1, contribution)
                        : one),
        () -> causes.change(factor, contribution));
  }

  private Outcome<RowedSection.Step<Factor>> removing(Postmortem now, long factorId, int version) {
    return current(now, factorId, version)
        .then(
            factor ->
                step(
                    now,
                    causes.factors(now.id()).all().stream().filter(one -> one.id() != factorId),
                    () -> {
                      causes.remove(factor);
                      return factor;
                    }));
  }

  private Outcome<RowedSection.Step<Factor>> step(
      Postmortem now, Stream<Factor> after, Supplier<Factor> store) {
    var text = new Factors(after.toList()).into(section.textOf(now));
    return Outcome.done(new RowedSection.Step<>(text, store));
  }

  private Outcome<Factor> current(Postmortem now, long factorId, int version) {
    var factor = causes.factors(now.id()).factor(factorId);
    if (factor.isEmpty()) {
      return Outcome.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "followthrough.error.no-factor"));
    }
    return factor.get().version() == version
        ? Outcome.done(factor.get())
        : Outcome.refused(
            Refusal.of(
                Refusal.Kind.CONFLICT,
                "followthrough.error.factor-changed",
                factor.get().contribution().text()));
  }

  /** Makes a contribution of what was filled in, or says all that is wrong with it. */
  private static Outcome<Contribution> read(
      Visitor visitor, Dossier seen, FactorForm form, Set<Long> tied) {
    var texts = new TextReader();
    var category = category(form.category(), texts);
    var text =
        texts.telling(
            "text",
            form.text(),
            Contribution.TEXT_LIMIT,
            "followthrough.error.factor-text-missing");
    var actions = actions(visitor, seen, form.actions(), tied, texts);
    return category == null || texts.hasComplaints()
        ? Outcome.refused(texts.refusal())
        : Outcome.done(new Contribution(category, text, actions));
  }

  private static @Nullable Category category(@Nullable String said, TextReader texts) {
    var category = Category.of(said == null ? "" : said).orElse(null);
    if (category == null) {
      texts.complain(
          "category",
          "followthrough.error.no-choice",
          said == null ? "" : said,
          Choices.among(Category.values(), Category::id));
    }
    return category;
  }

  private static Set<Long> actions(
      Visitor visitor, Dossier seen, List<String> keys, Set<Long> tied, TextReader texts) {
    var byKey =
        visible(visitor, seen).stream()
            .collect(Collectors.toMap(ActionItem::key, Function.identity()));
    var visible = byKey.values().stream().map(ActionItem::id).collect(Collectors.toSet());
    var actions = new HashSet<>(tied);
    actions.removeAll(visible);
    var unknown = new ArrayList<String>();
    for (var key : keys) {
      var action = byKey.get(key.strip().toUpperCase(Locale.ROOT));
      if (action == null) {
        unknown.add(key);
      } else {
        actions.add(action.id());
      }
    }
    if (!unknown.isEmpty()) {
      texts.complain(
          "actions",
          "followthrough.error.not-asked-for",
          String.join(", ", unknown),
          RowedSection.of(seen).key());
    }
    return actions;
  }

  private static List<ActionItem> visible(Visitor visitor, Dossier dossier) {
    var visible = dossier.visibleTo(visitor);
    return RowedSection.of(dossier).actions().stream()
        .filter(action -> visible.contains(action.id()))
        .map(action -> action.seenBy(visible))
        .toList();
  }
}
