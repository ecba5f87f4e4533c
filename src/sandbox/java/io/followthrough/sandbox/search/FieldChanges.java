package io.followthrough.sandbox.search;

import io.followthrough.sandbox.store.Tables.ChangeGroup;
import io.followthrough.sandbox.store.Tables.ChangeItem;
import io.followthrough.sandbox.store.Tables.Issue;
import java.time.Instant;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Is the SQL of the changes of one field in an issue's history.
 *
 * @param fieldId what the history calls the field
 */
record FieldChanges(String fieldId) {

  private static final Table<?> OTHER_GROUP = ChangeGroup.TABLE.as("other_group");
  private static final Table<?> OTHER_ITEM = ChangeItem.TABLE.as("other_item");
  private static final Field<Long> OTHER_ID = other("other_group", ChangeGroup.ID);
  private static final Field<Instant> OTHER_CREATED = other("other_group", ChangeGroup.CREATED);

  /** There is a change of which the condition holds. */
  Condition exist(Condition condition) {
    return DSL.exists(
        DSL.selectOne()
            .from(ChangeGroup.TABLE)
            .join(ChangeItem.TABLE)
            .on(ChangeItem.GROUP_ID.eq(ChangeGroup.ID))
            .where(
                ChangeGroup.ISSUE_ID.eq(Issue.ID),
                ChangeItem.FIELD_TYPE.eq("jira"),
                ChangeItem.FIELD.eq(fieldId),
                condition));
  }

  /** Said of a change: it is the first one. */
  Condition noneBefore() {
    return DSL.not(existOther(OTHER_ID.lt(ChangeGroup.ID)));
  }

  /** Said of a change: no other came after it until a moment. */
  Condition noneAfterUntil(Instant moment) {
    return DSL.not(existOther(OTHER_ID.gt(ChangeGroup.ID).and(OTHER_CREATED.le(moment))));
  }

  private Condition existOther(Condition condition) {
    return DSL.exists(
        DSL.selectOne()
            .from(OTHER_GROUP)
            .join(OTHER_ITEM)
            .on(other("other_item", ChangeItem.GROUP_ID).eq(OTHER_ID))
            .where(
                other("other_group", ChangeGroup.ISSUE_ID).eq(Issue.ID),
                other("other_item", ChangeItem.FIELD_TYPE).eq("jira"),
                other("other_item", ChangeItem.FIELD).eq(fieldId),
                condition));
  }

  private static <T> Field<T> other(String table, Field<T> column) {
    return DSL.field(DSL.name(table, column.getName()), column.getDataType());
  }

  /** A number as the history writes it. */
  static Field<String> text(Field<Long> id) {
    return id.cast(SQLDataType.VARCHAR);
  }
}
