package io.followthrough.desk;

import io.followthrough.action.ActionItem;
import java.util.List;

/**
 * An action item as one visitor sees it, and who asks for it.
 *
 * @param action the action item
 * @param postmortems the keys of the postmortems that ask for it, as far as the visitor sees them
 */
public record AskedAction(ActionItem action, List<String> postmortems) {

  public AskedAction {
    postmortems = List.copyOf(postmortems);
  }
}
