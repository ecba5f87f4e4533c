package io.followthrough.desk.likeness;

import io.followthrough.action.ActionItem;
import io.followthrough.desk.SeenIssue;
import java.util.List;

/**
 * A postmortem that tells of something like what somebody looks at. That is a suggestion and no
 * more: only people say that two are of the same shape.
 *
 * @param postmortem the postmortem
 * @param score how much alike the texts are, from 0 to 1
 * @param incidents the keys of what it reviews, as far as the visitor sees it
 * @param open what it asks for and what is still to be done, as far as the visitor sees it
 */
public record SimilarPostmortem(
    SeenIssue postmortem, double score, List<String> incidents, List<ActionItem> open) {

  public SimilarPostmortem {
    incidents = List.copyOf(incidents);
    open = List.copyOf(open);
  }
}
