package io.followthrough.postmortem;

import io.followthrough.action.ActionItem;
import io.followthrough.action.LetGo;
import io.followthrough.action.TicketRef;
import java.util.List;
import java.util.Map;

/**
 * A postmortem as it stands: its texts, its review, and what it asks for.
 *
 * @param id the id
 * @param key the key today
 * @param summary its title
 * @param status its status by name, for people to read
 * @param state how far its review has come
 * @param texts what was written, by the id of the section; a section nobody wrote into is absent
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
    List<ActionItem> actions,
    List<LetGo> letGo) {

  public Postmortem {
    texts = Map.copyOf(texts);
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

  /** Whether a section says something. */
  public boolean answers(Section section) {
    return section.isAnsweredBy(textOf(section));
  }

  /** The required sections that say nothing, in the order of the page. */
  public List<Section> missing(Template template) {
    return template.required().stream().filter(section -> !answers(section)).toList();
  }

  /** Whether somebody wrote down why nothing is to be done. */
  public boolean saysNoActionIsNeeded() {
    return answers(Template.NO_ACTION_NEEDED);
  }
}
