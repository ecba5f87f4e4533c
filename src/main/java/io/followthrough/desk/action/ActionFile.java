package io.followthrough.desk.action;

import io.followthrough.action.ActionItem;
import java.util.List;

/**
 * An action item as one visitor sees it.
 *
 * @param action the action item
 * @param postmortems the keys of the postmortems that ask for it, as far as the visitor sees them
 * @param mayTriage whether the visitor may answer it
 */
public record ActionFile(ActionItem action, List<String> postmortems, boolean mayTriage) {

  public ActionFile {
    postmortems = List.copyOf(postmortems);
  }
}
