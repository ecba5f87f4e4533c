package io.followthrough.desk.incident;

import io.followthrough.action.LetGo;
import io.followthrough.desk.Dossier;
import io.followthrough.desk.Visitor;
import io.followthrough.postmortem.LostPostmortem;
import java.util.List;

/**
 * The postmortems that an incident had, as one visitor sees them.
 *
 * @param lost those that he may know of and that nobody let go
 * @param hidden how many more of these there are
 * @param letGo those that somebody let go; what he may not know is left out of each
 * @param mayLetGo whether he may let one go that he may know of
 */
public record LostPostmortems(
    List<LostPostmortem> lost, int hidden, List<LetGo> letGo, boolean mayLetGo) {

  public LostPostmortems {
    lost = List.copyOf(lost);
    letGo = List.copyOf(letGo);
  }

  static LostPostmortems of(Dossier dossier, Visitor visitor, boolean mayLetGo) {
    var visible = dossier.visibleTo(visitor);
    var named = dossier.lost().stream().filter(one -> visible.contains(one.id())).toList();
    return new LostPostmortems(
        named,
        dossier.lost().size() - named.size(),
        dossier.letGo().stream().map(one -> one.seenBy(visible)).toList(),
        mayLetGo);
  }
}
