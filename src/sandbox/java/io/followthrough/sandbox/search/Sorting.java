package io.followthrough.sandbox.search;

import io.followthrough.sandbox.search.Jql.Direction;
import java.util.List;
import org.jooq.Field;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;

/**
 * How issues are sorted by a field.
 *
 * @param natural the way it goes where the query does not say
 */
record Sorting(List<Field<?>> by, Direction natural) {

  static Sorting up(Field<?>... by) {
    return new Sorting(List.of(by), Direction.ASC);
  }

  static Sorting down(Field<?>... by) {
    return new Sorting(List.of(by), Direction.DESC);
  }

  /** As SQL; issues without a value stand at the end, or at the start when turned around. */
  List<SortField<?>> going(@Nullable Direction direction) {
    var down = (direction == null ? natural : direction) == Direction.DESC;
    return by.stream()
        .<SortField<?>>map(field -> down ? field.desc().nullsFirst() : field.asc().nullsLast())
        .toList();
  }
}
