package io.followthrough.sandbox.page.issue;

import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.page.SafeHtml;
import io.followthrough.sandbox.user.SandboxUser;
import java.util.List;

/** What plugins add to the page of an issue. */
public interface Panels {

  /** The panels at a location such as {@code atl.jira.view.issue.right.context}, by weight. */
  List<IssueView.Panel> at(String location, SandboxUser user, SandboxIssue issue);

  /** The style sheets and scripts of a context such as {@code jira.view.issue}. */
  SafeHtml head(String context);
}
