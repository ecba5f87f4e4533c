package io.followthrough.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.issue.IssueManager;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.SeenIssues;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Turns;
import io.followthrough.desk.action.ActionDesk;
import io.followthrough.desk.audit.Audit;
import io.followthrough.desk.evidence.BacklogDesk;
import io.followthrough.desk.evidence.ClaimReader;
import io.followthrough.desk.evidence.Claims;
import io.followthrough.desk.evidence.EvidenceDesk;
import io.followthrough.desk.likeness.ComparedIndex;
import io.followthrough.desk.likeness.PostmortemTextWatch;
import io.followthrough.desk.likeness.SimilarPostmortems;
import io.followthrough.desk.policy.Policies;
import io.followthrough.desk.postmortem.Timelines;
import io.followthrough.desk.recurrence.ChainDesk;
import io.followthrough.desk.recurrence.RecurrenceDesk;
import io.followthrough.desk.recurrence.Recurrences;
import io.followthrough.desk.rows.ReportSource;
import io.followthrough.jira.IssueReader;
import io.followthrough.jira.JiraSeenIssues;
import io.followthrough.jira.Sight;
import io.followthrough.jira.store.StoredClaims;
import io.followthrough.jira.store.StoredLooks;
import io.followthrough.jira.store.StoredRecurrences;
import io.followthrough.jira.store.StoredTexts;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is learned from what was asked for before. */
@Configuration(proxyBeanMethods = false)
public class LearningWiring {

  /** Each takes some ten kilobytes of memory. */
  private static final int MOST_COMPARED = 5_000;

  @Bean
  SeenIssues seenIssues(HostServices host, IssueReader reader, Sight sight) {
    return new JiraSeenIssues(host.find(IssueManager.class), reader, sight);
  }

  @Bean
  Claims claims(HostServices host) {
    return new StoredClaims(host.find(ActiveObjects.class));
  }

  @Bean
  ClaimReader claimReader(
      Tickets tickets,
      SeenIssues issues,
      ReportSource source,
      Timelines timelines,
      Policies policies) {
    return new ClaimReader(tickets, issues, source, timelines, policies);
  }

  @Bean
  BacklogDesk backlogDesk(
      HostServices host,
      Tickets tickets,
      Permissions permissions,
      Claims claims,
      Recurrences recurrences,
      ClaimReader reader,
      Audit audit,
      Turns turns) {
    return new BacklogDesk(
        tickets,
        permissions,
        claims,
        new StoredLooks(host.find(ActiveObjects.class)),
        recurrences,
        reader,
        audit,
        turns,
        InstantSource.system());
  }

  @Bean
  EvidenceDesk evidenceDesk(Claims claims, ClaimReader reader, ActionDesk actions) {
    return new EvidenceDesk(claims, reader, actions);
  }

  @Bean
  PostmortemTextWatch postmortemTextWatch(HostServices host, Tickets tickets) {
    return new PostmortemTextWatch(
        tickets, StoredTexts.ofPostmortems(host.find(ActiveObjects.class)));
  }

  @Bean
  SimilarPostmortems similarPostmortems(HostServices host, Tickets tickets, SeenIssues issues) {
    return new SimilarPostmortems(
        tickets,
        issues,
        new ComparedIndex(
            StoredTexts.ofPostmortems(host.find(ActiveObjects.class)), MOST_COMPARED));
  }

  @Bean
  Recurrences recurrences(HostServices host) {
    return new StoredRecurrences(host.find(ActiveObjects.class));
  }

  @Bean
  RecurrenceDesk recurrenceDesk(
      Tickets tickets,
      SeenIssues issues,
      Permissions permissions,
      Recurrences recurrences,
      Audit audit) {
    return new RecurrenceDesk(
        tickets, issues, permissions, recurrences, audit, InstantSource.system());
  }

  @Bean
  ChainDesk chainDesk(
      Recurrences recurrences,
      SeenIssues issues,
      Timelines timelines,
      Tickets tickets,
      ReportSource source,
      Policies policies) {
    return new ChainDesk(recurrences, issues, timelines, tickets, source, policies);
  }
}
