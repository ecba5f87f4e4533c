package io.followthrough.postmortem.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which column of a table holds what, by the names in its head, or else by what is in the cells.
 * Columns that fit nothing are kept: their cells are added to the text.
 *
 * @param when the columns that together tell when, in order
 * @param kind the columns of kinds, at most one
 * @param source the columns of sources, at most one
 * @param header the names in the head, in the order of the cells
 */
record Columns(List<Integer> when, List<Integer> kind, List<Integer> source, List<String> header) {

  private static final Pattern DAY = words("date|day");
  private static final Pattern TIME = words("time|timestamp|when|at|hour|clock|utc|cet|cest|gmt");
  private static final Pattern KIND = words("kind|type|phase|category");
  private static final Pattern SOURCE = words("source|link|links|reference|references|evidence");
  private static final Pattern WORD = Pattern.compile("[A-Za-z+-][A-Za-z0-9/_:+-]*");

  static Columns of(Table table) {
    var header = table.header().stream().map(Markup::bare).toList();
    var day = named(header, DAY);
    var time = named(header, TIME);
    var when = Stream.concat(day.stream(), time.stream()).distinct().sorted().limit(2).toList();
    return new Columns(
        when.isEmpty() ? List.of(likeliest(table)) : when,
        named(header, KIND).stream().limit(1).toList(),
        named(header, SOURCE).stream().limit(1).toList(),
        header);
  }

  /** The zone that the head names. */
  Optional<Zone> zone() {
    return when.stream()
        .filter(at -> at < header.size())
        .flatMap(at -> WORD.matcher(header.get(at)).results())
        .map(found -> found.group())
        .filter(word -> word.equals(word.toUpperCase(Locale.ROOT)) || word.contains("/"))
        .map(Zone::named)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** What tells when, as one text. */
  String when(List<String> cells) {
    return Markup.bare(joined(cells, when));
  }

  String kind(List<String> cells) {
    return Markup.bare(joined(cells, kind));
  }

  String source(List<String> cells) {
    return joined(cells, source);
  }

  /** What happened: the first other column, and after it what the further ones say. */
  String text(List<String> cells) {
    var taken = Stream.of(when, kind, source).flatMap(Collection::stream).toList();
    var others =
        IntStream.range(0, cells.size())
            .filter(at -> !taken.contains(at) && !cells.get(at).isBlank())
            .boxed()
            .toList();
    var said = new ArrayList<String>();
    for (var at : others) {
      var named = !said.isEmpty() && at < header.size() && !header.get(at).isBlank();
      said.add((named ? header.get(at) + ": " : "") + cells.get(at));
    }
    return String.join("\n", said);
  }

  private static String joined(List<String> cells, List<Integer> columns) {
    return columns.stream()
        .filter(at -> at < cells.size())
        .map(cells::get)
        .collect(Collectors.joining(" "))
        .strip();
  }

  private static List<Integer> named(List<String> header, Pattern words) {
    return IntStream.range(0, header.size())
        .filter(at -> words.matcher(header.get(at)).find())
        .boxed()
        .toList();
  }

  /** Without a head: the column most of whose cells begin with a time or a day. */
  private static int likeliest(Table table) {
    var width = table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    return IntStream.range(0, width)
        .boxed()
        .max(
            Comparator.<Integer>comparingLong(at -> times(table, at))
                .thenComparing(Comparator.reverseOrder()))
        .orElse(0);
  }

  private static long times(Table table, int column) {
    return table.rows().stream()
        .map(row -> column < row.cells().size() ? row.cells().get(column) : null)
        .filter(Objects::nonNull)
        .map(cell -> WhenReader.read(Markup.bare(cell), Zone.UTC, LocalDate.EPOCH))
        .filter(reading -> reading.when() != null)
        .count();
  }

  private static Pattern words(String words) {
    return Pattern.compile("(?i)\\b(?:" + words + ")\\b");
  }
}
