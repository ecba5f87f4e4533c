package io.followthrough.policy;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One object of the tree, and which of its members were asked for. */
final class Tree {

  private static final int LONGEST_NAME = 255;

  private final Map<?, ?> said;
  private final String path;
  private final List<Flaw> flaws;
  private final Set<String> asked = new LinkedHashSet<>();

  Tree(Map<?, ?> said, String path, List<Flaw> flaws) {
    this.said = said;
    this.path = path;
    this.flaws = flaws;
  }

  boolean has(String name) {
    return said.get(name) != null;
  }

  void flaw(String name, String kind, String... details) {
    flaws.add(Flaw.at(path.isEmpty() ? name : path + "." + name, kind, details));
  }

  Optional<String> text(String name) {
    return member(name, String.class, "not-text").filter(text -> isName(name, text));
  }

  /** A text of several lines; what is blank is no text. */
  Optional<String> paragraphs(String name, int most) {
    var text = member(name, String.class, "not-text").map(one -> one.replace("\r\n", "\n").strip());
    var fits =
        text.filter(one -> one.length() <= most && one.lines().allMatch(Tree::isLine))
            .filter(one -> !one.isEmpty());
    if (text.isPresent() && fits.isEmpty()) {
      flaw(name, "no-paragraphs", String.valueOf(most));
    }
    return fits;
  }

  Optional<Boolean> flag(String name) {
    return member(name, Boolean.class, "not-flag");
  }

  Optional<Integer> number(String name, int least, int most) {
    var number = member(name, Number.class, "not-number");
    var whole = number.filter(one -> one instanceof Integer).map(Number::intValue);
    var fits = whole.filter(one -> one >= least && one <= most);
    if (number.isPresent() && fits.isEmpty()) {
      flaw(name, "out-of-range", String.valueOf(least), String.valueOf(most));
    }
    return fits;
  }

  /** A list of whole numbers, each of them once. */
  Optional<List<Integer>> numbers(String name, int mostOfThem, int least, int most) {
    return list(name, mostOfThem)
        .map(
            one -> {
              var numbers = new LinkedHashSet<Integer>();
              for (var index = 0; index < one.size(); index++) {
                var at = name + "[" + index + "]";
                if (!(one.get(index) instanceof Integer number)
                    || number < least
                    || number > most) {
                  flaw(at, "out-of-range", String.valueOf(least), String.valueOf(most));
                } else if (!numbers.add(number)) {
                  flaw(at, "twice", String.valueOf(number));
                }
              }
              return List.copyOf(numbers);
            });
  }

  Optional<Tree> object(String name) {
    return member(name, Map.class, "not-object")
        .map(
            object ->
                new Tree((Map<?, ?>) object, path.isEmpty() ? name : path + "." + name, flaws));
  }

  Optional<List<Tree>> objects(String name, int most) {
    var list = list(name, most);
    return list.map(
        one -> {
          var trees = new ArrayList<Tree>();
          for (var index = 0; index < one.size(); index++) {
            var at = name + "[" + index + "]";
            if (one.get(index) instanceof Map<?, ?> object) {
              trees.add(new Tree(object, path.isEmpty() ? at : path + "." + at, flaws));
            } else {
              flaw(at, "not-object");
            }
          }
          return List.copyOf(trees);
        });
  }

  Optional<List<String>> texts(String name, int most) {
    return list(name, most)
        .map(
            one -> {
              var texts = new ArrayList<String>();
              for (var index = 0; index < one.size(); index++) {
                text(name + "[" + index + "]", one.get(index), texts);
              }
              return List.copyOf(texts);
            });
  }

  <T> Optional<Map<String, T>> each(
      String name, int most, BiFunction<Tree, String, Optional<T>> read) {
    var all = object(name);
    if (all.filter(one -> one.said.size() > most).isPresent()) {
      flaw(name, "too-many", String.valueOf(most));
      return Optional.empty();
    }
    return all.map(
        one -> {
          var each = new LinkedHashMap<String, T>();
          one.said
              .keySet()
              .forEach(
                  id -> read.apply(one, id.toString()).ifPresent(t -> each.put(id.toString(), t)));
          return each;
        });
  }

  <T> Optional<T> parsed(String name, Function<String, T> parse, String kind) {
    return text(name).flatMap(said -> parse(name, said, parse, kind));
  }

  <T> Optional<T> parse(String name, String said, Function<String, T> parse, String kind) {
    try {
      return Optional.of(parse.apply(said));
    } catch (DateTimeException e) {
      flaw(name, kind, said);
      return Optional.empty();
    }
  }

  <T> Optional<T> known(String name, Optional<T> found, String said, List<String> choices) {
    if (found.isEmpty()) {
      flaw(name, "no-choice", said, String.join(", ", choices));
    }
    return found;
  }

  void refuseTheRest() {
    said.keySet().stream()
        .map(Object::toString)
        .filter(name -> !asked.contains(name))
        .sorted()
        .forEach(name -> flaw(name, "unknown", String.join(", ", asked)));
  }

  private Optional<List<?>> list(String name, int most) {
    var list = member(name, List.class, "not-list").<List<?>>map(one -> (List<?>) one);
    if (list.filter(one -> one.size() > most).isPresent()) {
      flaw(name, "too-many", String.valueOf(most));
      return Optional.empty();
    }
    return list;
  }

  private <T> Optional<T> member(String name, Class<T> type, String kind) {
    asked.add(name);
    var member = said.get(name);
    if (member != null && !type.isInstance(member)) {
      flaw(name, kind);
    }
    return Optional.ofNullable(member).filter(type::isInstance).map(type::cast);
  }

  private void text(String name, @Nullable Object member, List<String> texts) {
    if (!(member instanceof String text)) {
      flaw(name, "not-text");
    } else if (isName(name, text)) {
      if (texts.contains(text)) {
        flaw(name, "twice", text);
      }
      texts.add(text);
    }
  }

  private boolean isName(String name, String text) {
    if (text.isBlank() || text.length() > LONGEST_NAME || !isLine(text)) {
      flaw(name, "no-name", String.valueOf(LONGEST_NAME));
      return false;
    }
    return true;
  }

  /** Databases refuse the NUL character and halves of characters. */
  static boolean isLine(String text) {
    return text.codePoints()
        .noneMatch(point -> point < ' ' || Character.getType(point) == Character.SURROGATE);
  }
}
