package io.followthrough.sandbox.search;

import java.util.List;

/** What Jira says to a query that reads well but asks for something that is not there. */
final class Faults {

  private Faults() {}

  static JqlFault unknownField(String field) {
    return fault(
        "Field '%s' does not exist or you do not have permission to view it.".formatted(field));
  }

  static JqlFault unknownValue(String field, String value) {
    return fault(
        value.matches("\\d+")
            ? "A value with ID '%s' does not exist for the field '%s'.".formatted(value, field)
            : "The value '%s' does not exist for the field '%s'.".formatted(value, field));
  }

  static JqlFault unknownFunction(Operand.Call call) {
    return fault("Unable to find JQL function '%s'.".formatted(call));
  }

  static JqlFault unfitFunction(String field, Operand.Call call) {
    return fault(
        "A value provided by the function '%s' is invalid for the field '%s'."
            .formatted(call.name(), field));
  }

  static JqlFault unsupportedOperator(String field, Operator operator) {
    return fault(
        "The operator '%s' is not supported by the '%s' field.".formatted(operator.words(), field));
  }

  static JqlFault unsupportedList(String field, Operator operator, Operand operand) {
    return fault(
        "Operator '%s' does not support the list value '%s' for field '%s'."
            .formatted(operator.words(), operand, field));
  }

  static JqlFault unsupportedNonList(String field, Operator operator, Operand operand) {
    return fault(
        "Operator '%s' does not support the non-list value '%s' for field '%s'."
            .formatted(operator.words(), operand, field));
  }

  static JqlFault neverEmpty(String field) {
    return fault("The field '%s' does not support searching for EMPTY values.".formatted(field));
  }

  static JqlFault onlyEmpty(String field, Operator operator, Operand operand) {
    return fault(
        "The operator '%s' only takes EMPTY or NULL, not '%s', for the field '%s'."
            .formatted(operator.words(), operand, field));
  }

  static JqlFault notSortable(String field) {
    return fault("Not able to sort using field '%s'.".formatted(field));
  }

  static JqlFault fault(String message) {
    return new JqlFault(List.of(message));
  }
}
