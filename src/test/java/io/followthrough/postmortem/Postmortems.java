package io.followthrough.postmortem;

import io.followthrough.action.ActionItem;
import io.followthrough.action.Actions;
import io.followthrough.action.LetGo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Builds postmortems that are approved and written to the end unless a test says otherwise. */
public final class Postmortems {

  private long id = 201;
  private String key = "OPS-2";
  private ReviewState state = ReviewState.APPROVED;
  private final Map<String, String> texts = new HashMap<>();
  private final Set<String> fieldless = new HashSet<>();
  private final List<ActionItem> actions = new ArrayList<>();
  private final List<LetGo> letGo = new ArrayList<>();

  private Postmortems() {
    Template.full()
        .required()
        .forEach(section -> texts.put(section.id(), "The DNS zone had expired."));
  }

  /** A postmortem without action items. */
  public static Postmortems aPostmortem() {
    return new Postmortems();
  }

  /** Also the key becomes another one. */
  public Postmortems withId(long id) {
    this.id = id;
    this.key = "OPS-" + (id - 199);
    return this;
  }

  public Postmortems in(ReviewState state) {
    this.state = state;
    return this;
  }

  public Postmortems withText(String sectionId, String text) {
    texts.put(sectionId, text);
    return this;
  }

  public Postmortems without(String sectionId) {
    texts.remove(sectionId);
    return this;
  }

  /** The host has no field for a section any more. */
  public Postmortems fieldless(String sectionId) {
    fieldless.add(sectionId);
    return without(sectionId);
  }

  public Postmortems withActions(Actions... asked) {
    List.of(asked).forEach(action -> actions.add(action.build()));
    return this;
  }

  /** It asked for that too, until somebody let it go. */
  public Postmortems without(LetGo item) {
    letGo.add(item);
    return this;
  }

  /** Somebody wrote down why nothing is to be done. */
  public Postmortems needingNoAction() {
    return withText(Sections.NO_ACTION_NEEDED.id(), "The registrar went out of business.");
  }

  public Postmortem build() {
    return new Postmortem(
        id, key, "Postmortem: DNS", state.id(), state, texts, fieldless, actions, letGo);
  }
}
