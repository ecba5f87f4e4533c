package io.followthrough.desk.likeness;

import io.followthrough.action.Accepted;
import io.followthrough.action.Answer;
import io.followthrough.action.Person;
import io.followthrough.desk.Complaint;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.PersonNames;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Visitor;
import io.followthrough.learning.Hint;
import io.followthrough.learning.Wording;
import io.followthrough.postmortem.Postmortem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gives hints on how things are put. Nothing is ever refused for its wording. */
public final class WordingDesk {

  /** As much as Jira takes into a text field by default. */
  private static final int TEXT_LIMIT = 32_767;

  private final Tickets tickets;

  public WordingDesk(Tickets tickets) {
    this.tickets = tickets;
  }

  /**
   * Hints on a text that somebody is writing, in its order.
   *
   * @param postmortemKey the postmortem it is written for, whose people are known by name then;
   *     {@code null} for none
   */
  public Outcome<List<Hint>> on(
      Visitor visitor, TextKind kind, String text, @Nullable String postmortemKey) {
    if (text.length() > TEXT_LIMIT) {
      return Outcome.refused(
          new Refusal(
              Refusal.Kind.INVALID,
              List.of(
                  Complaint.about(
                      "text", "followthrough.error.text-long", String.valueOf(TEXT_LIMIT)))));
    }
    if (postmortemKey == null) {
      return Outcome.done(hints(kind, text, Set.of()));
    }
    return tickets
        .postmortem(visitor, postmortemKey)
        .map(dossier -> namesOf(dossier.postmortems().get(0)))
        .map(names -> Outcome.done(hints(kind, text, names)))
        .orElseGet(() -> Outcome.refused(Refusal.notFound(postmortemKey)));
  }

  /** Hints on the sections of a postmortem, by the id of the section; none is absent. */
  public Map<String, List<Hint>> inSections(Postmortem postmortem) {
    var names = namesOf(postmortem);
    var hints = new TreeMap<String, List<Hint>>();
    postmortem
        .texts()
        .forEach((section, text) -> hints.put(section, hints(TextKind.SECTION, text, names)));
    hints.values().removeIf(List::isEmpty);
    return hints;
  }

  private static List<Hint> hints(TextKind kind, String text, Set<String> names) {
    return switch (kind) {
      case ACTION -> Wording.ofAction(text);
      case DONE_WHEN -> Wording.ofDoneWhen(text);
      case SECTION -> Wording.ofSection(text, names);
    };
  }

  private Set<String> namesOf(Postmortem postmortem) {
    var names = new LinkedHashSet<String>();
    Stream.concat(
            tickets.involved(postmortem.id()).stream(),
            postmortem.actions().stream().map(action -> ownerOf(action.answer())))
        .filter(Objects::nonNull)
        .flatMap(PersonNames::of)
        .forEach(names::add);
    return names;
  }

  private static @Nullable Person ownerOf(Answer answer) {
    return answer instanceof Accepted accepted ? accepted.owner() : null;
  }
}
