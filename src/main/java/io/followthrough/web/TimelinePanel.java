package io.followthrough.web;

import com.atlassian.sal.api.ApplicationProperties;
import io.followthrough.desk.People;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.Words;
import io.followthrough.desk.postmortem.TimelineDesk;
import java.util.Optional;

/** Shows on a postmortem what happened when, in a picture and in rows. */
public final class TimelinePanel extends IssuePanel {

  private final TimelineDesk timelines;
  private final People people;

  public TimelinePanel(
      TimelineDesk timelines, People people, Words words, ApplicationProperties host) {
    super(people, words, host);
    this.timelines = timelines;
    this.people = people;
  }

  @Override
  Optional<TimelineView> view(Visitor visitor, String issueKey, Texts words) {
    return timelines
        .open(visitor, issueKey)
        .fold(
            file -> Optional.of(TimelineView.of(file, people.zone(), words)),
            refusal -> Optional.empty());
  }
}
