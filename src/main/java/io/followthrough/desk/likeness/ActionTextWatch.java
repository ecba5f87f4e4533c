package io.followthrough.desk.likeness;

import io.followthrough.action.ActionItem;
import io.followthrough.desk.IssueWatch;
import io.followthrough.desk.Tickets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.stream.Collectors;

/**
 * Keeps the texts of action items in step with their tickets. A change of a postmortem has all of
 * its items looked at, so that one that was missed is made good at the next occasion.
 */
public final class ActionTextWatch implements IssueWatch {

  private final Tickets tickets;
  private final ComparedTexts texts;

  public ActionTextWatch(Tickets tickets, ComparedTexts texts) {
    this.tickets = tickets;
    this.texts = texts;
  }

  @Override
  public void issuesChanged(Long... issueIds) {
    var asked =
        Arrays.stream(issueIds)
            .flatMap(id -> tickets.askedFor(id).stream())
            .collect(Collectors.toMap(ActionItem::id, ActionItem::summary, (one, same) -> one));
    var gone = new HashSet<>(Arrays.asList(issueIds));
    gone.removeAll(asked.keySet());
    texts.keep(asked);
    texts.drop(gone);
  }
}
