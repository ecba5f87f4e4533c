package io.followthrough.postmortem;

import io.followthrough.action.Filler;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part of a postmortem that asks a question.
 *
 * @param id its name in storage, which never changes; of one that a policy adds, the id of its
 *     field
 * @param name its name to people, and of its field in Jira
 * @param help what belongs into it; a text that only repeats name and help counts as empty
 * @param required whether a postmortem may not do without it
 * @param least how much it has to say at least, where it is required
 */
public record Section(String id, String name, String help, boolean required, Substance least) {

  /** How the ids of fields begin that the plugin did not make. */
  public static final String OWN_FIELD = "customfield_";

  /** One that may stay empty. */
  public static Section optional(String id, String name, String help) {
    return new Section(id, name, help, false, Substance.NONE);
  }

  /** The same one, which may not stay empty. */
  public Section asked() {
    return new Section(id, name, help, true, least);
  }

  /** The same one, which may stay empty. */
  public Section unasked() {
    return new Section(id, name, help, false, Substance.NONE);
  }

  /** Whether it is kept in rows, which its field repeats as a table. */
  public boolean isRowed() {
    return Sections.ROWED.contains(id);
  }

  /** Whether a template may require it. */
  public boolean mayBeRequired() {
    return !id.equals(Sections.NO_ACTION_NEEDED.id());
  }

  /** The same one, asking for as much as another template has it ask for, too. */
  Section or(Section other) {
    return new Section(id, name, help, required || other.required, least.or(other.least));
  }

  /** Whether a text answers the question: there is enough to it besides filler, name and help. */
  public boolean isAnsweredBy(String text) {
    return lackIn(text).isEmpty();
  }

  /** What a text lacks to answer the question; empty where it does. */
  public Optional<Lack> lackIn(String text) {
    var said = saidIn(text);
    if (Filler.isAllThereIsIn(said)) {
      return Optional.of(new Lack(this, Lack.Kind.EMPTY, 0));
    }
    var substance = Substance.of(said);
    if (substance.rows() < least.rows()) {
      return Optional.of(new Lack(this, Lack.Kind.FEW_ROWS, substance.rows()));
    }
    return substance.words() < least.words()
        ? Optional.of(new Lack(this, Lack.Kind.FEW_WORDS, substance.words()))
        : Optional.empty();
  }

  /** What is left of a text without what the page itself says. */
  private String saidIn(String text) {
    if (Filler.wordsOf(text).equals(Filler.wordsOf(help))) {
      return "";
    }
    var asked = printed();
    return text.lines()
        .filter(line -> !asked.contains(Filler.wordsOf(line)))
        .collect(Collectors.joining("\n"));
  }

  /** What the page itself says, or its field does in Jira, line by line. */
  private Set<String> printed() {
    var shipped = Sections.named(id).map(Section::help).orElse("");
    return Stream.of(Stream.of(name), help.lines(), shipped.lines())
        .flatMap(lines -> lines)
        .map(Filler::wordsOf)
        .collect(Collectors.toUnmodifiableSet());
  }
}
