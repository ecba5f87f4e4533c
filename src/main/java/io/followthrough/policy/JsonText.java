package io.followthrough.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Objects, lists, texts, whole numbers and truths as JSON and back: as much as it takes to keep a
 * policy as text. What it cannot read is a fault, since nobody but this class writes what it reads.
 */
public final class JsonText {

  private final String text;
  private int at;

  private JsonText(String text) {
    this.text = text;
  }

  /** An object as JSON, its members in their order. */
  public static String write(Map<String, ?> object) {
    return value(object);
  }

  /**
   * An object out of JSON.
   *
   * @throws IllegalArgumentException where the text is something else
   */
  public static Map<String, @Nullable Object> read(String json) {
    var reading = new JsonText(json);
    var object = reading.object();
    reading.skipBlanks();
    if (reading.at != json.length()) {
      throw reading.unreadable();
    }
    return object;
  }

  private static String value(@Nullable Object value) {
    if (value instanceof Map<?, ?> object) {
      return object.entrySet().stream()
          .map(member -> quoted(member.getKey().toString()) + ":" + value(member.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(JsonText::value).collect(Collectors.joining(",", "[", "]"));
    }
    return value instanceof String words ? quoted(words) : String.valueOf(value);
  }

  private static String quoted(String words) {
    var quoted = new StringBuilder("\"");
    words
        .chars()
        .forEach(
            one -> {
              if (one == '"' || one == '\\') {
                quoted.append('\\').append((char) one);
              } else if (one < ' ') {
                quoted.append("\\u%04x".formatted(one));
              } else {
                quoted.append((char) one);
              }
            });
    return quoted.append('"').toString();
  }

  private @Nullable Object any() {
    skipBlanks();
    return switch (peek()) {
      case '{' -> object();
      case '[' -> list();
      case '"' -> words();
      default -> bare();
    };
  }

  private Map<String, @Nullable Object> object() {
    var object = new LinkedHashMap<String, @Nullable Object>();
    expect('{');
    while (!ends('}', object.isEmpty())) {
      skipBlanks();
      var name = words();
      expect(':');
      object.put(name, any());
    }
    return object;
  }

  private List<@Nullable Object> list() {
    var list = new ArrayList<@Nullable Object>();
    expect('[');
    while (!ends(']', list.isEmpty())) {
      list.add(any());
    }
    return list;
  }

  /** Whether the bracket comes next; else takes the comma that is due between two things. */
  private boolean ends(char bracket, boolean first) {
    skipBlanks();
    if (peek() == bracket) {
      at++;
      return true;
    }
    if (!first) {
      expect(',');
    }
    return false;
  }

  private String words() {
    expect('"');
    var words = new StringBuilder();
    while (peek() != '"') {
      words.append(peek() == '\\' ? escaped() : text.charAt(at++));
    }
    at++;
    return words.toString();
  }

  private char escaped() {
    at++;
    if (peek() == 'u' && at + 5 <= text.length()) {
      at += 5;
      return (char) Integer.parseInt(text.substring(at - 4, at), 16);
    }
    return text.charAt(at++);
  }

  private @Nullable Object bare() {
    var start = at;
    while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || peek() == '-')) {
      at++;
    }
    return switch (text.substring(start, at)) {
      case "true" -> true;
      case "false" -> false;
      case "null" -> null;
      default -> number(text.substring(start, at));
    };
  }

  private Integer number(String digits) {
    try {
      return Integer.valueOf(digits);
    } catch (NumberFormatException e) {
      throw unreadable();
    }
  }

  private void expect(char one) {
    skipBlanks();
    if (peek() != one) {
      throw unreadable();
    }
    at++;
  }

  private char peek() {
    if (at >= text.length()) {
      throw unreadable();
    }
    return text.charAt(at);
  }

  private void skipBlanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private IllegalArgumentException unreadable() {
    return new IllegalArgumentException("No JSON that a policy is kept as, at " + at + ": " + text);
  }
}
