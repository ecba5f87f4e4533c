package io.followthrough.sandbox.search;

import java.util.List;

/** Finds what a value or function of a query means to a field. */
@FunctionalInterface
interface Meaning<T> {

  /**
   * What the member stands for: one value, several, or none.
   *
   * @throws JqlFault where there is no such value or function
   */
  Meant<T> of(String field, Operand member, Asker asker);

  /**
   * What a member stands for.
   *
   * @param empty whether it means issues without a value, too
   */
  record Meant<T>(List<T> values, boolean empty) {
    static <T> Meant<T> all(List<T> values) {
      return new Meant<>(values, false);
    }

    static <T> Meant<T> nothing() {
      return new Meant<>(List.of(), true);
    }
  }
}
