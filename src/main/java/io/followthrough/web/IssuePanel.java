package io.followthrough.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.sal.api.ApplicationProperties;
import io.followthrough.desk.People;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Fills a panel of an issue's page with what its reader may see. */
public abstract class IssuePanel implements ContextProvider {

  private final People people;
  private final Texts texts;
  private final Links links;

  IssuePanel(People people, Words words, ApplicationProperties host) {
    this.people = people;
    this.texts = new Texts(words);
    this.links = new Links(host);
  }

  @Override
  public void init(Map<String, String> params) {}

  /** The values of the template; none at all where the panel has nothing to show. */
  @Override
  public Map<String, Object> getContextMap(Map<String, Object> context) {
    // Jira's list of methods that templates may call is sure to have those of a LinkedHashMap.
    var values = new LinkedHashMap<String, Object>();
    if (context.get("issue") instanceof Issue issue) {
      people
          .current()
          .flatMap(visitor -> view(visitor, issue.getKey(), texts))
          .ifPresent(view -> fill(values, view));
    }
    return values;
  }

  /** The same, for a page that shows several panels; empty where there is nothing to show. */
  public final Optional<? extends Record> shown(Visitor visitor, String issueKey) {
    return view(visitor, issueKey, texts);
  }

  /** What a visitor gets to see of an issue; empty where that is nothing. */
  abstract Optional<? extends Record> view(Visitor visitor, String issueKey, Texts words);

  private void fill(Map<String, Object> values, Record view) {
    values.put("panel", view);
    values.put("text", texts);
    values.put("links", links);
  }
}
