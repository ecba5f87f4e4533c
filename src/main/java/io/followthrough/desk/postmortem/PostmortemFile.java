package io.followthrough.desk.postmortem;

import io.followthrough.action.ActionItem;
import io.followthrough.action.LetGo;
import io.followthrough.desk.Keepers;
import io.followthrough.postmortem.Lack;
import io.followthrough.postmortem.Postmortem;
import io.followthrough.postmortem.Template;
import java.util.List;

/**
 * A postmortem as one visitor sees it.
 *
 * @param postmortem the postmortem, with action items the visitor may not see still in it
 * @param actions the action items the visitor may see, those without an answer first
 * @param lost the action items without a ticket, as far as the visitor may see them; one whose
 *     ticket is gone is there for everybody, though not by name
 * @param letGo those that somebody gave up
 * @param hiddenActions how many more action items there are, with or without a ticket
 * @param template what it is made of, and what else was written
 * @param incidents the keys of the incidents it reviews, as far as the visitor sees them
 * @param keepers who sees to it that it gets done
 * @param mayAdd whether the visitor may add action items
 */
public record PostmortemFile(
    Postmortem postmortem,
    List<ActionItem> actions,
    List<ActionItem> lost,
    List<LetGo> letGo,
    int hiddenActions,
    Template template,
    List<String> incidents,
    Keepers keepers,
    boolean mayAdd) {

  public PostmortemFile {
    actions = List.copyOf(actions);
    lost = List.copyOf(lost);
    letGo = List.copyOf(letGo);
    incidents = List.copyOf(incidents);
  }

  /** What the required sections lack. */
  public List<Lack> lacks() {
    return postmortem.lacks(template);
  }

  /** Those of the action items the visitor sees that are on purpose left as they are. */
  public List<ActionItem> leftAlone() {
    return actions.stream().filter(ActionItem::isLeftAlone).toList();
  }

  /** How many of the action items the visitor is told of have no answer that counts. */
  public int untriaged() {
    return (int) actions.stream().filter(action -> !action.isTriaged()).count() + lost.size();
  }
}
