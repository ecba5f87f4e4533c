package io.followthrough.sandbox.field;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * Texts of one line or of many.
 *
 * @param limit how many characters they may have
 * @param isLong whether they are kept where there is room for long ones
 */
record TextValues(int limit, boolean isLong) implements ValueType<String> {

  @Override
  public String fromForm(SandboxCustomField field, String text) throws InvalidFieldValue {
    return TextRule.checked(text, limit);
  }

  @Override
  public @Nullable String fromJson(SandboxCustomField field, JsonNode json)
      throws InvalidFieldValue {
    var text = ValueType.text(json);
    return text.isEmpty() ? null : TextRule.checked(text, limit);
  }

  @Override
  public String toForm(String value) {
    return value;
  }

  @Override
  public Object toJson(String value) {
    return value;
  }

  @Override
  public String toText(String value) {
    return value;
  }

  @Override
  public StoredValue store(String value) {
    return isLong ? StoredValue.ofText(value) : StoredValue.ofString(value);
  }

  @Override
  public @Nullable String load(SandboxCustomField field, StoredValue stored) {
    return isLong ? stored.text() : stored.string();
  }
}
