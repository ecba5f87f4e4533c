package io.followthrough.postmortem;

import io.followthrough.action.ActionItem;
import io.followthrough.action.LetGo;
import io.followthrough.action.TicketRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A postmortem as it stands: its texts, its review, and what it asks for.
 *
 * @param id the id
 * @param key the key today
 * @param summary its title
 * @param status its status by name, for people to read
 * @param state how far its review has come
 * @param texts what was written, by the id of the section; a section nobody wrote into is absent
 * @param fieldless the ids of the sections that the host has no field for
 * @param actions what it asks for, oldest first; last those that have lost their ticket
 * @param letGo what it asked for until the ticket was lost and somebody gave it up
 */
public record Postmortem(
    long id,
    String key,
    String summary,
    String status,
    ReviewState state,
    Map<String, String> texts,
    Set<String> fieldless,
    List<ActionItem> actions,
    List<LetGo> letGo) {

  public Postmortem {
    texts = Map.copyOf(texts);
    fieldless = Set.copyOf(fieldless);
    actions = List.copyOf(actions);
    letGo = List.copyOf(letGo);
  }

  /** Which issue it is. */
  public TicketRef ref() {
    return new TicketRef(id, key);
  }

  /** What was written into a section; empty where nothing was. */
  public String textOf(Section section) {
    return texts.getOrDefault(section.id(), "");
  }

  /** Whether a section says something, and enough of it. */
  public boolean answers(Section section) {
    return lackOf(section).isEmpty();
  }

  /** What a section lacks; empty where it says enough. */
  public Optional<Lack> lackOf(Section section) {
    if (section.id().equals(Sections.LEAVE_ALONE) && !leftAlone().isEmpty()) {
      return Optional.empty();
    }
    return fieldless.contains(section.id())
        ? Optional.of(new Lack(section, Lack.Kind.NO_FIELD, 0))
        : section.lackIn(textOf(section));
  }

  /** What the required sections lack, in the order of the page. */
  public List<Lack> lacks(Template template) {
    return template.required().stream().flatMap(section -> lackOf(section).stream()).toList();
  }

  /** The same postmortem, in which no ticket elsewhere is named to those who may not see it. */
  public Postmortem veiled(Set<Long> visible) {
    var seen = actions.stream().map(action -> action.veiled(visible)).toList();
    return new Postmortem(id, key, summary, status, state, texts, fieldless, seen, letGo);
  }

  /** What is on purpose left as it is: the action items whose risk somebody accepted. */
  public List<ActionItem> leftAlone() {
    return actions.stream().filter(ActionItem::isLeftAlone).toList();
  }

  /** Whether somebody wrote down why nothing is to be done. */
  public boolean saysNoActionIsNeeded() {
    return answers(Sections.NO_ACTION_NEEDED);
  }
}
