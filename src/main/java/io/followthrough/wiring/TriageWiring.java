package io.followthrough.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.issue.IssueManager;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Turns;
import io.followthrough.desk.action.ActionDesk;
import io.followthrough.desk.triage.TriageDesk;
import io.followthrough.desk.triage.WaitingItems;
import io.followthrough.desk.triage.WaitingReader;
import io.followthrough.desk.triage.WaitingSearch;
import io.followthrough.desk.triage.WaitingWatch;
import io.followthrough.jira.ActionReader;
import io.followthrough.jira.Catalogue;
import io.followthrough.jira.DossierReader;
import io.followthrough.jira.IssueReader;
import io.followthrough.jira.JiraWaitingReader;
import io.followthrough.jira.LinkReader;
import io.followthrough.jira.Sight;
import io.followthrough.jira.store.StoredWaiting;
import io.followthrough.policy.Today;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The triage desk, and what keeps its list true. */
@Configuration(proxyBeanMethods = false)
public class TriageWiring {

  @Bean
  WaitingItems waitingItems(HostServices host) {
    return new StoredWaiting(host.find(ActiveObjects.class));
  }

  @Bean
  WaitingWatch waitingWatch(Tickets tickets, WaitingItems items, Turns turns) {
    return new WaitingWatch(tickets, items, turns);
  }

  @Bean
  WaitingReader waitingReader(
      HostServices host,
      ActionReader actions,
      DossierReader dossiers,
      LinkReader links,
      IssueReader reader,
      Catalogue catalogue,
      Sight sight) {
    return new JiraWaitingReader(
        host.find(IssueManager.class), actions, dossiers, links, reader, catalogue, sight);
  }

  @Bean
  TriageDesk triageDesk(
      WaitingItems items,
      WaitingReader reader,
      ActionDesk desk,
      Permissions permissions,
      Today today) {
    return new TriageDesk(items, reader, desk, permissions, today);
  }

  @Bean
  WaitingSearch waitingSearch(WaitingItems items, WaitingReader reader, Today today) {
    return new WaitingSearch(items, reader, today);
  }
}
