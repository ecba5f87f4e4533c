package io.followthrough.sandbox.search;

import io.followthrough.sandbox.store.Tables.CustomFieldValue;
import io.followthrough.sandbox.store.Tables.Issue;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** A custom field: compares the rows its values have, where there are any. */
final class CustomValueField implements SearchField {

  private final long fieldId;
  private final SearchField value;

  /**
   * @param value compares the columns of one value's row
   */
  CustomValueField(long fieldId, SearchField value) {
    this.fieldId = fieldId;
    this.value = value;
  }

  @Override
  public Set<Operator> operators() {
    var operators = EnumSet.of(Operator.IS, Operator.IS_NOT);
    operators.addAll(value.operators());
    return operators;
  }

  @Override
  public boolean canBeEmpty() {
    return true;
  }

  @Override
  public Condition condition(String name, Operator operator, List<Operand> members, Asker asker) {
    var values = members.stream().filter(member -> !(member instanceof Operand.Empty)).toList();
    if (values.isEmpty()) {
      return operator.isNegative() ? hasValue() : DSL.not(hasValue());
    }
    var among = hasValueWith(value.condition(name, operator, values, asker));
    var orEmpty = values.size() < members.size() && !operator.isNegative();
    return orEmpty ? among.or(DSL.not(hasValue())) : among;
  }

  private Condition hasValue() {
    return hasValueWith(DSL.noCondition());
  }

  private Condition hasValueWith(Condition condition) {
    return DSL.exists(
        DSL.selectOne()
            .from(CustomFieldValue.TABLE)
            .where(
                CustomFieldValue.ISSUE_ID.eq(Issue.ID),
                CustomFieldValue.FIELD_ID.eq(fieldId),
                condition));
  }
}
