package io.followthrough.gate.requirement;

import io.followthrough.gate.Requirement;
import java.util.List;

/** The requirements that come with the plugin. */
public final class Requirements {

  private Requirements() {}

  /** All of them, in the order in which a person would mend them. */
  public static List<Requirement> all() {
    return List.of(
        new NoPostmortemLost(),
        new PostmortemComplete(),
        new SectionsFilled(),
        new ActionsRecorded(),
        new EveryActionTriaged(),
        ActionsDone.priority(),
        ActionsDone.other(),
        new SeverityClear());
  }
}
