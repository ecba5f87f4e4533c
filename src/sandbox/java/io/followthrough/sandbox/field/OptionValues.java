package io.followthrough.sandbox.field;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Choices from a list: forms send the option's id, and "-1" for none. */
record OptionValues() implements ValueType<SandboxOption> {

  private static final String NONE = "-1";

  @Override
  public @Nullable SandboxOption fromForm(SandboxCustomField field, String text)
      throws InvalidFieldValue {
    if (NONE.equals(text.strip())) {
      return null;
    }
    return field
        .option(text.strip())
        .orElseThrow(() -> new InvalidFieldValue(allowed(field, text)));
  }

  @Override
  public SandboxOption fromJson(SandboxCustomField field, JsonNode json) throws InvalidFieldValue {
    var id = json.path("id");
    var value = json.path("value");
    if (id.isTextual()) {
      return field.option(id.textValue()).orElseThrow(() -> notValid("Option id", id.textValue()));
    }
    if (value.isTextual()) {
      return field
          .optionNamed(value.textValue())
          .orElseThrow(() -> notValid("Option value", value.textValue()));
    }
    throw new InvalidFieldValue(
        "Could not find valid 'id' or 'value' in the Parent Option object.");
  }

  @Override
  public String toForm(SandboxOption value) {
    return Long.toString(value.id());
  }

  @Override
  public Object toJson(SandboxOption value) {
    var json = new LinkedHashMap<String, Object>();
    json.put("value", value.value());
    json.put("id", Long.toString(value.id()));
    json.put("disabled", false);
    return json;
  }

  @Override
  public String toText(SandboxOption value) {
    return value.value();
  }

  @Override
  public StoredValue store(SandboxOption value) {
    return StoredValue.ofString(Long.toString(value.id()));
  }

  @Override
  public @Nullable SandboxOption load(SandboxCustomField field, StoredValue stored) {
    var id = stored.string();
    return id == null ? null : field.option(id).orElse(null);
  }

  private static InvalidFieldValue notValid(String what, String value) {
    return new InvalidFieldValue(what + " '" + value + "' is not valid");
  }

  private static String allowed(SandboxCustomField field, String text) {
    return field.options().stream()
        .map(option -> option.id() + "[" + option.value() + "], ")
        .collect(
            Collectors.joining(
                "",
                "Invalid value '"
                    + text
                    + "' passed for customfield '"
                    + field.name()
                    + "'. Allowed values are: ",
                NONE));
  }
}
