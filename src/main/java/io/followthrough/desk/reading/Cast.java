package io.followthrough.desk.reading;

import io.followthrough.action.Person;
import io.followthrough.desk.PersonNames;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Calls people by what they had to do with a postmortem, wherever their names stand in what was
 * written about it. Who is not one of them keeps his name: nothing tells it from other words.
 */
final class Cast {

  private final Map<String, String> roles = new HashMap<>();
  private final Set<String> keys = new HashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final BiFunction<String, Integer, String> words;

  /**
   * Nobody yet.
   *
   * @param words how somebody is called, by the id of his role and his number in it
   */
  Cast(BiFunction<String, Integer, String> words) {
    this.words = words;
  }

  /** Gives people a role, each in turn, but for those who have one already. */
  void add(String role, List<Person> people) {
    people.stream()
        .filter(person -> keys.add(person.key()))
        .forEach(
            person -> {
              var called = words.apply(role, numbers.merge(role, 1, Integer::sum));
              PersonNames.of(person).forEach(name -> roles.putIfAbsent(name, called));
            });
  }

  /** The same blocks without names; what the plugin says itself holds none. */
  List<Block> in(List<Block> blocks) {
    return roles.isEmpty() ? blocks : blocks.stream().map(block -> in(block, names())).toList();
  }

  private Block in(Block block, Pattern names) {
    if (block instanceof Block.Said said) {
      return new Block.Said(in(said.text(), names));
    }
    if (block instanceof Block.Grid grid) {
      return new Block.Grid(
          grid.head(),
          grid.rows().stream()
              .map(row -> row.stream().map(cell -> in(cell, names)).toList())
              .toList());
    }
    if (block instanceof Block.Outline outline) {
      return new Block.Outline(
          outline.branches().stream()
              .map(branch -> new Block.Branch(branch.depth(), in(branch.text(), names)))
              .toList());
    }
    return block instanceof Block.Heading heading && heading.level() == 1
        ? new Block.Heading(1, in(heading.text(), names))
        : block;
  }

  private String in(String text, Pattern names) {
    return names
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(roles.getOrDefault(found.group(), "")));
  }

  /** Whole names before their parts, and words as a whole only. */
  private Pattern names() {
    return Pattern.compile(
        roles.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
  }
}
