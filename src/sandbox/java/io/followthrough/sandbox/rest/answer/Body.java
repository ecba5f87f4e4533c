package io.followthrough.sandbox.rest.answer;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;

/** Reads what was sent as JSON, and says where it is not what it should be. */
public final class Body {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final JsonNode json;

  private Body(JsonNode json) {
    this.json = json;
  }

  /**
   * Reads an object of some properties.
   *
   * @throws Refusal where it is no object, or has a property it cannot have
   */
  public static Body object(InputStream sent, String... known) throws IOException {
    return object(any(sent), known);
  }

  /** Reads any JSON value. */
  public static JsonNode any(InputStream sent) throws IOException {
    var json = JSON.readTree(sent);
    if (json == null || json instanceof MissingNode) {
      throw Refusal.badRequest("No content to map to Object due to end of input");
    }
    return json;
  }

  /** Takes an object that was read already. */
  public static Body object(JsonNode json, String... known) {
    if (!json.isObject()) {
      throw Refusal.badRequest("Expected a JSON object but got " + kind(json) + ".");
    }
    var names = Set.of(known);
    json.fieldNames()
        .forEachRemaining(
            name -> {
              if (!names.contains(name)) {
                throw Refusal.badRequest(
                    "Unrecognized field \"%s\". Known fields are %s."
                        .formatted(name, String.join(", ", known)));
              }
            });
    return new Body(json);
  }

  /** The value of a property; missing where it was not sent, or sent as null. */
  public JsonNode get(String name) {
    var value = json.path(name);
    return value.isNull() ? MissingNode.getInstance() : value;
  }

  /** Whether a property was sent, were it as null. */
  public boolean has(String name) {
    return json.has(name);
  }

  /** A property that is a text, if it was sent. */
  public Optional<String> text(String name) {
    var value = get(name);
    if (value.isMissingNode()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw Refusal.badField(name, "Expected a string but got " + kind(value) + ".");
    }
    return Optional.of(value.textValue());
  }

  /** A property that is a whole number, if it was sent. */
  public Optional<Integer> number(String name) {
    var value = get(name);
    if (value.isMissingNode()) {
      return Optional.empty();
    }
    if (!value.isIntegralNumber() || !value.canConvertToInt()) {
      throw Refusal.badField(name, "Expected a whole number but got " + kind(value) + ".");
    }
    return Optional.of(value.intValue());
  }

  public static String kind(JsonNode json) {
    return switch (json.getNodeType()) {
      case ARRAY -> "an array";
      case OBJECT, POJO -> "an object";
      case STRING -> "a string";
      case NUMBER -> "the number " + json.asText();
      case BOOLEAN -> json.asText();
      case NULL, MISSING -> "null";
      case BINARY -> "bytes";
    };
  }
}
