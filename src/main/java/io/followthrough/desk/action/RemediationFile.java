package io.followthrough.desk.action;

import io.followthrough.action.ActionItem;
import java.util.List;

/**
 * The tickets that do an action item, as one visitor sees them.
 *
 * @param action the action item
 * @param attached those beside its own, in the order they were attached
 * @param detached those that were detached again, oldest first; of one that the visitor may not see
 *     the key is empty
 * @param mayEdit whether the visitor may attach and detach
 */
public record RemediationFile(
    ActionItem action,
    List<RemediationLine> attached,
    List<KeptRemediation> detached,
    boolean mayEdit) {

  public RemediationFile {
    attached = List.copyOf(attached);
    detached = List.copyOf(detached);
  }
}
