package io.followthrough.sandbox.plugin;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.osgi.framework.Bundle;

/** Decides whether a text in a descriptor can stand where it does. */
@FunctionalInterface
public interface Check {

  /** What is wrong with the text, to be read after "the attribute x"; empty where nothing is. */
  Optional<String> problem(String text, Bundle bundle);

  /** Anything at all. */
  static Check text() {
    return (text, bundle) -> Optional.empty();
  }

  /** Anything but nothing. */
  static Check words() {
    return (text, bundle) -> text.isBlank() ? Optional.of("is empty") : Optional.empty();
  }

  /** A whole number. */
  static Check integer() {
    return (text, bundle) ->
        text.matches("-?[0-9]{1,9}")
            ? Optional.empty()
            : Optional.of("is \"" + text + "\", which is no whole number");
  }

  /** One of some words. */
  static Check oneOf(String... words) {
    var allowed = new TreeSet<>(Set.of(words));
    return (text, bundle) ->
        allowed.contains(text.toLowerCase(Locale.ROOT))
            ? Optional.empty()
            : Optional.of("is \"" + text + "\"; it may be one of " + allowed);
  }

  /** A class the bundle can load, of a type where one is given. */
  static Check classOf(Class<?> type) {
    return (text, bundle) -> {
      try {
        return type.isAssignableFrom(bundle.loadClass(text))
            ? Optional.empty()
            : Optional.of("names " + text + ", which is no " + type.getName());
      } catch (ClassNotFoundException e) {
        return Optional.of(
            "names the class " + text + ", which is neither in the plugin nor imported by it");
      } catch (LinkageError e) {
        return Optional.of("names the class " + text + ", which cannot be loaded: " + e);
      }
    };
  }

  /** A file in the plugin's jar, or a folder of it where the text ends with a slash. */
  static Check file() {
    return (text, bundle) ->
        bundle.getEntry(text) == null
            ? Optional.of("names the file " + text + ", which is not in the plugin's jar")
            : Optional.empty();
  }

  /** A bundle of texts in the plugin's jar, by the name without {@code .properties}. */
  static Check texts() {
    return (text, bundle) ->
        bundle.getEntry(text.replace('.', '/') + ".properties") == null
            ? Optional.of(
                "names the texts "
                    + text
                    + ", but "
                    + text.replace('.', '/')
                    + ".properties is not in the plugin's jar")
            : Optional.empty();
  }
}
