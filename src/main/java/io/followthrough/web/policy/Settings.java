package io.followthrough.web.policy;

import io.followthrough.gate.Message;
import io.followthrough.web.Texts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    return field(kind, Message.of(label), choices, path);
  }

  Setting field(String kind, Message label, List<String> choices, String... path) {
    return new Setting(
        String.join("\n", path),
        "policy-" + String.join("-", path).replaceAll("[^A-Za-z0-9]", "-"),
        texts.tell(label),
        kind,
        told(kind, at(says, path)),
        told(kind, at(inherited, path)),
        choices);
  }

  private static @Nullable Object at(Map<String, Object> tree, String... path) {
    Object found = tree;
    for (var step : path) {
      found = found instanceof Map<?, ?> object ? object.get(step) : null;
    }
    return found;
  }

  /** Numbers in one line, another list in lines, and pairs as {@code name = value}. */
  private static String told(String kind, @Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream()
          .map(Object::toString)
          .collect(Collectors.joining(kind.equals("numbers") ? ", " : "\n"));
    }
    if (value instanceof Map<?, ?> pairs) {
      return pairs.entrySet().stream()
          .flatMap(pair -> lines(pair.getKey(), pair.getValue()))
          .collect(Collectors.joining("\n"));
    }
    return value == null ? "" : value.toString();
  }

  private static Stream<String> lines(Object name, Object value) {
    return (value instanceof List<?> several ? several.stream() : Stream.of(value))
        .map(one -> name + " = " + one);
  }
}
