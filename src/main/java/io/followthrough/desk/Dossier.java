package io.followthrough.desk;

import io.followthrough.action.LetGo;
import io.followthrough.postmortem.LostPostmortem;
import io.followthrough.postmortem.Postmortem;
import java.util.List;
import java.util.Set;

/** Postmortems with their action items as read at one moment, and who may see what of it. */
public interface Dossier {

  /** The postmortems, oldest first, each with all of its action items. */
  List<Postmortem> postmortems();

  /** Those that the incident had before and that nobody let go; none where it is about none. */
  List<LostPostmortem> lost();

  /** Those that the incident had before and that somebody let go; none where it is about none. */
  List<LetGo> letGo();

  /**
   * The ids of the issues in this dossier that a visitor may see, also of those that an action item
   * is a duplicate of, and of those that are gone as far as he may know of them. Asks the host
   * nothing new.
   */
  Set<Long> visibleTo(Visitor visitor);
}
