package io.followthrough.postmortem;

import io.followthrough.action.Filler;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A part of a postmortem that asks a question.
 *
 * @param id its name in storage, which never changes
 * @param name its name to people, and of its field in Jira
 * @param help what belongs into it; a text that only repeats the help counts as empty
 * @param required whether a postmortem may not do without it
 */
public record Section(String id, String name, String help, boolean required) {

  /** Whether the text answers the question: there is more to it than filler and help. */
  public boolean isAnsweredBy(String text) {
    var asked = linesOf(help);
    var said =
        text.lines()
            .filter(line -> !asked.contains(Filler.wordsOf(line)))
            .collect(Collectors.joining("\n"));
    return !Filler.isAllThereIsIn(said);
  }

  private static Set<String> linesOf(String help) {
    return help.lines().map(Filler::wordsOf).collect(Collectors.toUnmodifiableSet());
  }
}
