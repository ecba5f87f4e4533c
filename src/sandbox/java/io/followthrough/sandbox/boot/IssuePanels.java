package io.followthrough.sandbox.boot;

import io.followthrough.sandbox.fragment.WebPanels;
import io.followthrough.sandbox.fragment.WebResources;
import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.page.SafeHtml;
import io.followthrough.sandbox.page.issue.IssueView;
import io.followthrough.sandbox.page.issue.Panels;
import io.followthrough.sandbox.user.SandboxUser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Brings plugins' panels and web resources to the page of an issue. */
final class IssuePanels implements Panels {

  private final WebPanels panels;
  private final WebResources resources;

  IssuePanels(WebPanels panels, WebResources resources) {
    this.panels = panels;
    this.resources = resources;
  }

  @Override
  public List<IssueView.Panel> at(String location, SandboxUser user, SandboxIssue issue) {
    return panels.at(location, context(user, issue)).stream()
        .map(panel -> new IssueView.Panel(panel.key(), panel.title(), new SafeHtml(panel.html())))
        .toList();
  }

  /** The names under which Jira gives them to conditions and context providers. */
  private static Map<String, Object> context(SandboxUser user, SandboxIssue issue) {
    var context = new LinkedHashMap<String, Object>();
    context.put("issue", issue);
    context.put("project", issue.getProjectObject());
    context.put("user", user);
    return context;
  }

  @Override
  public SafeHtml head(String context) {
    return HeadTags.of(resources.forContext(context));
  }
}
