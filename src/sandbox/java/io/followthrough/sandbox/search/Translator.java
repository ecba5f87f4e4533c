package io.followthrough.sandbox.search;

import io.followthrough.sandbox.search.Clause.And;
import io.followthrough.sandbox.search.Clause.Changed;
import io.followthrough.sandbox.search.Clause.Comparison;
import io.followthrough.sandbox.search.Clause.Not;
import io.followthrough.sandbox.search.Clause.Or;
import io.followthrough.sandbox.search.Clause.Was;
import io.followthrough.sandbox.search.Operand.Empty;
import io.followthrough.sandbox.search.Operand.Several;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.SortField;
import org.jooq.impl.DSL;

/** Makes SQL of one query, and gathers everything in it that means nothing. */
final class Translator {

  private final FieldCatalog fields;
  private final Asker asker;
  private final List<String> faults = new ArrayList<>();

  Translator(FieldCatalog fields, Asker asker) {
    this.fields = fields;
    this.asker = asker;
  }

  /**
   * The query as SQL.
   *
   * @param faults what in it means nothing; such a part finds nothing
   */
  record Translated(Condition where, List<SortField<?>> order, List<String> faults) {

    /**
     * Itself.
     *
     * @throws JqlFault with all that is wrong, if anything is
     */
    Translated orElseThrow() {
      if (!faults.isEmpty()) {
        throw new JqlFault(faults);
      }
      return this;
    }
  }

  /** Translates a query. */
  Translated translate(Jql query) {
    var clause = query.where();
    var where = clause == null ? DSL.noCondition() : condition(clause, false);
    var order =
        query.order().stream().<SortField<?>>flatMap(sort -> sorted(sort).stream()).toList();
    return new Translated(where, order, faults.stream().distinct().toList());
  }

  /** NOT is taken down to the comparisons, whose negations leave out issues without a value. */
  private Condition condition(Clause clause, boolean negated) {
    if (clause instanceof Not not) {
      return condition(not.part(), !negated);
    }
    if (clause instanceof And and) {
      var parts = conditions(and.parts(), negated);
      return negated ? DSL.or(parts) : DSL.and(parts);
    }
    if (clause instanceof Or or) {
      var parts = conditions(or.parts(), negated);
      return negated ? DSL.and(parts) : DSL.or(parts);
    }
    return gathering(() -> single(clause, negated), DSL.falseCondition());
  }

  private List<Condition> conditions(List<Clause> parts, boolean negated) {
    return parts.stream().map(part -> condition(part, negated)).toList();
  }

  private Condition single(Clause clause, boolean negated) {
    if (clause instanceof Was was) {
      refuseMisfit(was);
      var had = fields.history(was.field()).was(was, asker);
      return negated ? DSL.not(had) : had;
    }
    if (clause instanceof Changed changed) {
      var did = fields.history(changed.field()).changed(changed, asker);
      return negated ? DSL.not(did) : did;
    }
    return compared((Comparison) clause, negated);
  }

  private static void refuseMisfit(Was was) {
    if (was.several() && isSingle(was.operand())) {
      throw Faults.fault(
          "Operator 'was in' does not support the non-list value '%s' for field '%s'."
              .formatted(was.operand(), was.field()));
    }
    if (!was.several() && was.operand() instanceof Several) {
      throw Faults.fault(
          "Operator 'was' does not support the list value '%s' for field '%s'."
              .formatted(was.operand(), was.field()));
    }
  }

  private Condition compared(Comparison comparison, boolean negated) {
    var name = comparison.field();
    var operator = comparison.operator();
    var field = fields.field(name).orElseThrow(() -> Faults.unknownField(name));
    if (!field.operators().contains(operator)) {
      throw Faults.unsupportedOperator(name, operator);
    }
    var members = flat(comparison.operand()).toList();
    refuseMisfits(comparison, field, members);
    members.forEach(member -> refuseMisfit(comparison, field, member));
    return field.condition(name, negated ? operator.negated() : operator, members, asker);
  }

  private static void refuseMisfits(
      Comparison comparison, SearchField field, List<Operand> members) {
    var name = comparison.field();
    var operator = comparison.operator();
    var operand = comparison.operand();
    if (operator.takesList() && isSingle(operand)) {
      throw Faults.unsupportedNonList(name, operator, operand);
    }
    if (!operator.takesList() && operand instanceof Several) {
      throw Faults.unsupportedList(name, operator, operand);
    }
    var empty = members.stream().anyMatch(Empty.class::isInstance);
    if ((operator == Operator.IS || operator == Operator.IS_NOT) && !empty) {
      throw Faults.onlyEmpty(name, operator, operand);
    }
    if (empty && (!field.canBeEmpty() || operator.isRelational())) {
      throw Faults.neverEmpty(name);
    }
  }

  /** As Jira judges plugins' functions, which say what they stand for, and whether for a list. */
  private void refuseMisfit(Comparison comparison, SearchField field, Operand member) {
    if (!(member instanceof Operand.Call call)) {
      return;
    }
    var name = comparison.field();
    var operator = comparison.operator();
    fields
        .plugins()
        .of(call)
        .ifPresent(
            function -> {
              if (!field.holdsIssues()) {
                throw Faults.unfitFunction(name, call);
              }
              if (function.isList() && !operator.takesList()) {
                throw Faults.unsupportedList(name, operator, call);
              }
              if (!function.isList() && operator.takesList() && comparison.operand() == call) {
                throw Faults.unsupportedNonList(name, operator, call);
              }
            });
  }

  /** A function may answer a list; a value or EMPTY is always one thing. */
  private static boolean isSingle(Operand operand) {
    return operand instanceof Operand.Value || operand instanceof Empty;
  }

  private static Stream<Operand> flat(Operand operand) {
    return operand instanceof Several several
        ? several.members().stream().flatMap(Translator::flat)
        : Stream.of(operand);
  }

  private List<SortField<?>> sorted(Jql.Sort sort) {
    return gathering(
        () -> {
          var name = sort.field();
          var sorting = fields.sorting(name);
          if (sorting.isEmpty() && fields.field(name).isPresent()) {
            throw Faults.notSortable(name);
          }
          return sorting.orElseThrow(() -> Faults.unknownField(name)).going(sort.direction());
        },
        List.of());
  }

  private <T> T gathering(Supplier<T> work, T otherwise) {
    try {
      return work.get();
    } catch (JqlFault fault) {
      faults.addAll(fault.messages());
      return otherwise;
    }
  }
}
