package io.followthrough.desk.proof;

import io.followthrough.action.ActionItem;
import io.followthrough.action.Outstanding;
import java.util.List;

/**
 * What shows that an action item is done, as one visitor sees it.
 *
 * @param action the action item
 * @param said all that was ever said of it, the latest first
 * @param mayEdit whether the visitor may say something
 * @param isOwner whether the visitor answers for it himself
 */
public record ProofFile(ActionItem action, List<KeptProof> said, boolean mayEdit, boolean isOwner) {

  public ProofFile {
    said = List.copyOf(said);
  }

  /** Whether the visitor may give a link now. */
  public boolean takesLink() {
    return mayEdit && action.delivery().isPresent() && !action.isLost();
  }

  /** Whether it waits for the visitor's word that it is done. */
  public boolean takesConfirmation() {
    return mayEdit && !isOwner && action.outstanding().equals(List.of(Outstanding.CONFIRMATION));
  }

  /** Whether the visitor may say now whether it held. */
  public boolean takesCheck() {
    return mayEdit && action.isCheckable();
  }
}
