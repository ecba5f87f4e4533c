package io.followthrough.sandbox.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import org.jspecify.annotations.Nullable;

/** Knows how Jira's workflows name the screen of a transition and its place among the others. */
final class ActionScreen {

  private static final String VIEW = "fieldscreen";
  private static final String SCREEN = "jira.fieldscreen.id";
  private static final String PLACE = "opsbar-sequence";

  private ActionScreen() {}

  /** The id of the screen; {@code null} where there is none. */
  static @Nullable Long of(ActionDescriptor action) {
    var id = (String) action.getMetaAttributes().get(SCREEN);
    return VIEW.equals(action.getView()) && id != null ? Long.valueOf(id.strip()) : null;
  }

  /** Where it stands among the others; those without a place come last. */
  static int place(ActionDescriptor action) {
    var place = (String) action.getMetaAttributes().get(PLACE);
    return place == null ? Integer.MAX_VALUE : Integer.parseInt(place.strip());
  }
}
