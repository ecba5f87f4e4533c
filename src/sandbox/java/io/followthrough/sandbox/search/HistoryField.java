package io.followthrough.sandbox.search;

import io.followthrough.sandbox.search.Circumstances.Window;
import io.followthrough.sandbox.search.Meaning.Meant;
import io.followthrough.sandbox.store.Tables.ChangeGroup;
import io.followthrough.sandbox.store.Tables.ChangeItem;
import io.followthrough.sandbox.store.Tables.Issue;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * A field whose past can be asked for.
 *
 * <p>A value lasts from the change that set it to the next change of the field. The first one lasts
 * from the issue's creation and was set by its creator.
 */
final class HistoryField {

  private final FieldChanges changes;
  private final Field<String> now;
  private final Meaning<String> value;
  private final Meaning<String> person;

  /**
   * @param id what the history calls the field
   * @param now the value it has now, as the history writes it
   */
  private HistoryField(
      String id, Field<String> now, Meaning<String> value, Meaning<String> person) {
    this.changes = new FieldChanges(id);
    this.now = now;
    this.value = value;
    this.person = person;
  }

  /** The fields that have a past, by the names queries call them. */
  static Map<String, HistoryField> all(Meanings words) {
    Meaning<String> person = words::person;
    return Map.of(
        "status", numbered("status", Issue.STATUS_ID, words::status, person),
        "priority", numbered("priority", Issue.PRIORITY_ID, words::priority, person),
        "resolution", numbered("resolution", Issue.RESOLUTION_ID, words::resolution, person),
        "assignee", new HistoryField("assignee", Issue.ASSIGNEE_KEY, person, person),
        "reporter", new HistoryField("reporter", Issue.REPORTER_KEY, person, person));
  }

  private static HistoryField numbered(
      String id, Field<Long> now, Meaning<Long> meaning, Meaning<String> person) {
    return new HistoryField(
        id,
        FieldChanges.text(now),
        (field, member, asker) -> {
          var meant = meaning.of(field, member, asker);
          return new Meant<>(meant.values().stream().map(Object::toString).toList(), meant.empty());
        },
        person);
  }

  /** Issues in which the field had, or has, one of some values. */
  Condition was(Clause.Was clause, Asker asker) {
    var name = clause.field();
    var given = Circumstances.of(name, clause.circumstances(), value, person, asker);
    if (!given.from().isEmpty() || !given.to().isEmpty()) {
      throw Faults.fault(
          "WAS takes no FROM and no TO for the field '%s'; ask with CHANGED.".formatted(name));
    }
    var wanted = Circumstances.meant(name, clause.operand(), value, asker);
    return DSL.or(set(wanted, given), first(wanted, given), always(wanted, given));
  }

  /** Issues in which the field changed. */
  Condition changed(Clause.Changed clause, Asker asker) {
    var given = Circumstances.of(clause.field(), clause.circumstances(), value, person, asker);
    return changes.exist(
        DSL.and(
            each(given.from(), one -> among(ChangeItem.OLD_VALUE, one)),
            each(given.to(), one -> among(ChangeItem.NEW_VALUE, one)),
            each(given.windows(), window -> window.holds(ChangeGroup.CREATED)),
            each(given.by(), ChangeGroup.AUTHOR_KEY::in)));
  }

  /** A change set such a value, and it lasted into each window. */
  private Condition set(Meant<String> wanted, Circumstances given) {
    return changes.exist(
        DSL.and(
            among(ChangeItem.NEW_VALUE, wanted),
            each(given.by(), ChangeGroup.AUTHOR_KEY::in),
            each(given.windows(), window -> window.endsAfter(ChangeGroup.CREATED)),
            each(given.windows(), this::lasted)));
  }

  private Condition lasted(Window window) {
    return window.start() == null ? DSL.noCondition() : changes.noneAfterUntil(window.start());
  }

  /** The issue began with such a value, and the first change came after each window's start. */
  private Condition first(Meant<String> wanted, Circumstances given) {
    return begun(given)
        .and(
            changes.exist(
                DSL.and(
                    among(ChangeItem.OLD_VALUE, wanted),
                    changes.noneBefore(),
                    each(given.windows(), window -> window.startsBefore(ChangeGroup.CREATED)))));
  }

  /** The issue has such a value and never had another. */
  private Condition always(Meant<String> wanted, Circumstances given) {
    return DSL.and(among(now, wanted), DSL.not(changes.exist(DSL.noCondition())), begun(given));
  }

  private static Condition begun(Circumstances given) {
    return each(given.by(), Issue.CREATOR_KEY::in)
        .and(each(given.windows(), window -> window.endsAfter(Issue.CREATED)));
  }

  private static <T> Condition each(Collection<T> given, Function<T, Condition> holds) {
    return DSL.and(given.stream().map(holds).toList());
  }

  private static Condition among(Field<String> column, Meant<String> wanted) {
    var among = wanted.values().isEmpty() ? DSL.falseCondition() : column.in(wanted.values());
    return wanted.empty() ? among.or(column.isNull()) : among;
  }
}
