package io.followthrough.policy;

import java.util.List;

/**
 * One thing that is wrong with what a policy says.
 *
 * @param path where, with dots: {@code levels.SEV1}
 * @param kind what kind of flaw; a literal that names the sentence for it
 * @param details what fills that sentence
 */
public record Flaw(String path, String kind, List<String> details) {

  public Flaw {
    details = List.copyOf(details);
  }

  /** A flaw with its details. */
  public static Flaw at(String path, String kind, String... details) {
    return new Flaw(path, kind, List.of(details));
  }

  /** The same flaw, farther down. */
  public Flaw below(String above) {
    return new Flaw(above + "." + path, kind, details);
  }
}
