package io.followthrough.web;

import com.atlassian.sal.api.ApplicationProperties;
import io.followthrough.desk.People;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.Words;
import io.followthrough.desk.postmortem.WhyDesk;
import io.followthrough.desk.postmortem.WhyPath;
import java.util.List;
import java.util.Optional;

/** Shows on the ticket of an action item by which whys people came to ask for it. */
public final class WhyPanel extends IssuePanel {

  private final WhyDesk whys;

  public WhyPanel(WhyDesk whys, People people, Words words, ApplicationProperties host) {
    super(people, words, host);
    this.whys = whys;
  }

  @Override
  Optional<WhyView> view(Visitor visitor, String issueKey, Texts words) {
    return whys.behind(visitor, issueKey)
        .fold(paths -> Optional.of(view(paths, words)), refusal -> Optional.empty());
  }

  private static WhyView view(List<WhyPath> paths, Texts words) {
    return new WhyView(paths.stream().map(path -> WhyLine.of(path, words)).toList());
  }
}
