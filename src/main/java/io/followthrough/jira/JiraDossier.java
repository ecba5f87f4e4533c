package io.followthrough.jira;

import io.followthrough.action.LetGo;
import io.followthrough.desk.Dossier;
import io.followthrough.desk.Visitor;
import io.followthrough.jira.store.StoredAsk;
import io.followthrough.postmortem.LostPostmortem;
import io.followthrough.postmortem.Postmortem;
import java.util.List;
import java.util.Set;

/**
 * Keeps the issues it was read from, so that who may see them costs no second look.
 *
 * @param former what is not there any more, where it is about an incident
 * @param sheaf the issues, those that exist
 * @param gone what is left of those that do not exist any more
 */
record JiraDossier(
    List<Postmortem> postmortems,
    Former former,
    ActionReader.Sheaf sheaf,
    List<StoredAsk> gone,
    Sight sight)
    implements Dossier {

  /** The postmortems that an incident had and does not have any more. */
  record Former(List<LostPostmortem> lost, List<LetGo> letGo) {}

  @Override
  public List<LostPostmortem> lost() {
    return former.lost();
  }

  @Override
  public List<LetGo> letGo() {
    return former.letGo();
  }

  @Override
  public Set<Long> visibleTo(Visitor visitor) {
    var visible = sight.within(sheaf, visitor);
    gone.stream()
        .filter(ask -> isKnownTo(visitor, visible, ask))
        .map(StoredAsk::issue)
        .forEach(visible::add);
    return visible;
  }

  /**
   * A sub-task was seen by whoever sees its parent. Who saw another ticket nobody can tell any
   * more; nothing is left of it but its key, which those may know who see that project.
   */
  private boolean isKnownTo(Visitor visitor, Set<Long> visible, StoredAsk ask) {
    return visible.contains(ask.asker())
        && (ask.isSubTask() || sight.reachesProjectOf(visitor, ask.key()));
  }
}
