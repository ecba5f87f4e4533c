package io.followthrough.desk;

import io.followthrough.action.ActionItem;
import io.followthrough.postmortem.Postmortem;
import io.followthrough.postmortem.Section;
import io.followthrough.postmortem.Template;
import java.util.List;

/**
 * A postmortem as one visitor sees it.
 *
 * @param postmortem the postmortem, with action items the visitor may not see still in it
 * @param actions the action items the visitor may see, those without an answer first
 * @param hiddenActions how many more there are
 * @param template what it is made of
 * @param incidents the keys of the incidents it reviews, as far as the visitor sees them
 * @param mayAdd whether the visitor may add action items
 */
public record PostmortemFile(
    Postmortem postmortem,
    List<ActionItem> actions,
    int hiddenActions,
    Template template,
    List<String> incidents,
    boolean mayAdd) {

  public PostmortemFile {
    actions = List.copyOf(actions);
    incidents = List.copyOf(incidents);
  }

  /** The required sections that say nothing. */
  public List<Section> missing() {
    return postmortem.missing(template);
  }
}
