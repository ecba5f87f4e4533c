package io.followthrough.postmortem;

import io.followthrough.action.Filler;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part of a postmortem that asks a question.
 *
 * @param id its name in storage, which never changes
 * @param name its name to people, and of its field in Jira
 * @param help what belongs into it; a text that only repeats name and help counts as empty
 * @param required whether a postmortem may not do without it
 */
public record Section(String id, String name, String help, boolean required) {

  /** Whether the text answers the question: there is more to it than filler, name and help. */
  public boolean isAnsweredBy(String text) {
    if (Filler.wordsOf(text).equals(Filler.wordsOf(help))) {
      return false;
    }
    var asked = asked();
    var said =
        text.lines()
            .filter(line -> !asked.contains(Filler.wordsOf(line)))
            .collect(Collectors.joining("\n"));
    return !Filler.isAllThereIsIn(said);
  }

  /** What the page itself says, line by line. */
  private Set<String> asked() {
    return Stream.concat(Stream.of(name), help.lines())
        .map(Filler::wordsOf)
        .collect(Collectors.toUnmodifiableSet());
  }
}
