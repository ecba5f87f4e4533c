package io.followthrough.sandbox.page.site;

import io.followthrough.sandbox.fragment.WebPanels;
import io.followthrough.sandbox.fragment.WebResources;
import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.page.SafeHtml;
import io.followthrough.sandbox.page.Templates;
import io.followthrough.sandbox.page.issue.IssueView;
import io.followthrough.sandbox.page.issue.Panels;
import io.followthrough.sandbox.user.SandboxUser;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows the panels of the plugins that run. */
public final class PluginPanels implements Panels {

  private final WebPanels panels;
  private final WebResources resources;

  public PluginPanels(WebPanels panels, WebResources resources) {
    this.panels = panels;
    this.resources = resources;
  }

  @Override
  public List<IssueView.Panel> at(String location, SandboxUser user, SandboxIssue issue) {
    Map<String, Object> context =
        Map.of("user", user, "issue", issue, "project", issue.getProjectObject());
    return panels.at(location, context).stream()
        .map(
            panel ->
                new IssueView.Panel(
                    moduleKey(panel.key()), panel.title(), new SafeHtml(panel.html())))
        .toList();
  }

  private static String moduleKey(String completeKey) {
    return completeKey.substring(completeKey.indexOf(':') + 1);
  }

  /** Scripts run in the order of the page, after AUI's own. */
  @Override
  public SafeHtml head(String context) {
    return new SafeHtml(
        resources.forContext(context).stream()
            .map(PluginPanels::element)
            .collect(Collectors.joining("\n")));
  }

  private static String element(WebResources.Link link) {
    var url = Templates.escape(link.url());
    if (link.isStyle()) {
      return "<link rel=\"stylesheet\" href=\"" + url + "\">";
    }
    return link.isScript() ? "<script src=\"" + url + "\" defer></script>" : "";
  }
}
