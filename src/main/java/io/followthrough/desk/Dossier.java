package io.followthrough.desk;

import io.followthrough.postmortem.Postmortem;
import java.util.List;
import java.util.Set;

/** Postmortems with their action items as read at one moment, and who may see what of it. */
public interface Dossier {

  /** The postmortems, oldest first, each with all of its action items. */
  List<Postmortem> postmortems();

  /**
   * The ids of the issues in this dossier that a visitor may see, also of those that an action item
   * is a duplicate of. Asks the host nothing new.
   */
  Set<Long> visibleTo(Visitor visitor);
}
