package io.followthrough.sandbox.field;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers, which Jira keeps as doubles. */
record NumberValues() implements ValueType<Double> {

  private static final Pattern NUMBER =
      Pattern.compile("[-+]?\\d{1,100}(\\.\\d{1,100})?([eE][-+]?\\d{1,3})?");

  @Override
  public Double fromForm(SandboxCustomField field, String text) throws InvalidFieldValue {
    var number = text.strip();
    if (!NUMBER.matcher(number).matches()) {
      throw invalid(number);
    }
    return finite(Double.parseDouble(number), number);
  }

  @Override
  public Double fromJson(SandboxCustomField field, JsonNode json) throws InvalidFieldValue {
    if (!json.isNumber()) {
      throw new InvalidFieldValue("Operation value must be a number");
    }
    return finite(json.doubleValue(), json.asText());
  }

  @Override
  public String toForm(Double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  @Override
  public Object toJson(Double value) {
    return value;
  }

  @Override
  public String toText(Double value) {
    return toForm(value);
  }

  @Override
  public StoredValue store(Double value) {
    return StoredValue.ofNumber(value);
  }

  @Override
  public @Nullable Double load(SandboxCustomField field, StoredValue stored) {
    return stored.number();
  }

  private static Double finite(double number, String text) throws InvalidFieldValue {
    if (!Double.isFinite(number)) {
      throw invalid(text);
    }
    return number;
  }

  private static InvalidFieldValue invalid(String text) {
    return new InvalidFieldValue("'" + text + "' is an invalid number");
  }
}
