package io.followthrough.postmortem;

import java.util.stream.Stream;

/**
 * What a required section of a postmortem lacks.
 *
 * @param section which one
 * @param kind what it is
 * @param said how much the section says, counted as the kind counts; 0 where that does not matter
 */
public record Lack(Section section, Kind kind, int said) {

  /** What a section may lack. The ids are spoken of over REST and name sentences. */
  public enum Kind {
    /** It says nothing, or holds only a placeholder. */
    EMPTY("empty"),
    /** It has fewer words than its template asks for. */
    FEW_WORDS("few-words"),
    /** It has fewer rows than its template asks for. */
    FEW_ROWS("few-rows"),
    /** The host has no field for it, so that nobody can write it. */
    NO_FIELD("no-field");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** The name under which it is spoken of. */
    public String id() {
      return id;
    }
  }

  /** How much the section has to say at least, counted as the kind counts. */
  public int least() {
    return switch (kind) {
      case FEW_WORDS -> section.least().words();
      case FEW_ROWS -> section.least().rows();
      case EMPTY, NO_FIELD -> 0;
    };
  }

  /**
   * What fills a sentence about it, after something else: the section's name and, where its kind
   * counts, how much the section says and how much it has to.
   */
  public String[] filling(String... before) {
    var counted =
        switch (kind) {
          case FEW_WORDS, FEW_ROWS -> Stream.of(String.valueOf(said), String.valueOf(least()));
          case EMPTY, NO_FIELD -> Stream.<String>empty();
        };
    return Stream.of(Stream.of(before), Stream.of(section.name()), counted)
        .flatMap(parts -> parts)
        .toArray(String[]::new);
  }
}
