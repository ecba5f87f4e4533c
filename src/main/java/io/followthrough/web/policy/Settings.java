package io.followthrough.web.policy;

import io.followthrough.web.Texts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes fields of what a policy says and inherits, both as objects, lists, texts and numbers. */
final class Settings {

  private final Map<String, Object> says;
  private final Map<String, Object> inherited;
  private final Texts texts;

  Settings(Map<String, Object> says, Map<String, Object> inherited, Texts texts) {
    this.says = says;
    this.inherited = inherited;
    this.texts = texts;
  }

  Setting field(String kind, String label, List<String> choices, String... path) {
    return new Setting(
        String.join("\n", path),
        "policy-" + String.join("-", path).replaceAll("[^A-Za-z0-9]", "-"),
        texts.say(label),
        kind,
        told(at(says, path)),
        told(at(inherited, path)),
        choices);
  }

  private static @Nullable Object at(Map<String, Object> tree, String... path) {
    Object found = tree;
    for (var step : path) {
      found = found instanceof Map<?, ?> object ? object.get(step) : null;
    }
    return found;
  }

  /** A list in lines, and pairs as {@code name = value}. */
  private static String told(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
    if (value instanceof Map<?, ?> pairs) {
      return pairs.entrySet().stream()
          .map(pair -> pair.getKey() + " = " + pair.getValue())
          .collect(Collectors.joining("\n"));
    }
    return value == null ? "" : value.toString();
  }
}
