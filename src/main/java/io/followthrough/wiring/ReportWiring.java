package io.followthrough.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.scheduler.SchedulerService;
import io.followthrough.desk.People;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.SeenIncidents;
import io.followthrough.desk.SeenIssues;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Turns;
import io.followthrough.desk.audit.AuditDesk;
import io.followthrough.desk.incident.Waivers;
import io.followthrough.desk.looseend.LooseEndDesk;
import io.followthrough.desk.looseend.LooseEndRows;
import io.followthrough.desk.looseend.LooseEndUpkeep;
import io.followthrough.desk.policy.Policies;
import io.followthrough.desk.policy.PolicyArchive;
import io.followthrough.desk.report.DebtDesk;
import io.followthrough.desk.report.DutyDesk;
import io.followthrough.desk.report.FeedDesk;
import io.followthrough.desk.report.Outlooks;
import io.followthrough.desk.report.OwnDesk;
import io.followthrough.desk.report.PackDesk;
import io.followthrough.desk.report.ReportDesk;
import io.followthrough.desk.report.ServesDesk;
import io.followthrough.desk.review.Reviews;
import io.followthrough.desk.rows.DutyRows;
import io.followthrough.desk.rows.DutyUpkeep;
import io.followthrough.desk.rows.RebuildDesk;
import io.followthrough.desk.rows.Rebuilds;
import io.followthrough.desk.rows.ReportRebuild;
import io.followthrough.desk.rows.ReportRows;
import io.followthrough.desk.rows.ReportSource;
import io.followthrough.desk.rows.ReportUpkeep;
import io.followthrough.desk.triage.TriageDesk;
import io.followthrough.desk.triage.WaitingSearch;
import io.followthrough.jira.ActionReader;
import io.followthrough.jira.Catalogue;
import io.followthrough.jira.IncidentSeverities;
import io.followthrough.jira.IssueReader;
import io.followthrough.jira.ItemMemories;
import io.followthrough.jira.JiraClosedIncidents;
import io.followthrough.jira.JiraIncidentFaces;
import io.followthrough.jira.JiraLooseEnds;
import io.followthrough.jira.JiraOutlooks;
import io.followthrough.jira.JiraReportSource;
import io.followthrough.jira.LinkReader;
import io.followthrough.jira.LostFaces;
import io.followthrough.jira.RemediationReader;
import io.followthrough.jira.Sight;
import io.followthrough.jira.store.StoredAnswers;
import io.followthrough.jira.store.StoredAsks;
import io.followthrough.jira.store.StoredDebts;
import io.followthrough.jira.store.StoredDuties;
import io.followthrough.jira.store.StoredFeeds;
import io.followthrough.jira.store.StoredHistory;
import io.followthrough.jira.store.StoredLooseEnds;
import io.followthrough.jira.store.StoredRebuilds;
import io.followthrough.jira.store.StoredRemediations;
import io.followthrough.jira.store.StoredReportRows;
import io.followthrough.policy.Today;
import io.followthrough.schedule.RebuildJob;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reports, and what keeps their rows true. */
@Configuration(proxyBeanMethods = false)
public class ReportWiring {

  @Bean
  ReportSource reportSource(
      HostServices host,
      StoredAsks asks,
      StoredHistory history,
      StoredAnswers answers,
      StoredRemediations kept,
      RemediationReader remediations,
      LinkReader links,
      IssueReader reader,
      Catalogue catalogue,
      Policies policies) {
    var issues = host.find(IssueManager.class);
    return new JiraReportSource(
        issues,
        host.find(ProjectManager.class),
        asks,
        new ItemMemories(asks, history, answers),
        kept,
        remediations,
        links,
        reader,
        catalogue,
        new IncidentSeverities(issues, links, reader, policies));
  }

  @Bean
  Outlooks outlooks(HostServices host, ActionReader actions, Sight sight, StoredAsks asks) {
    var issues = host.find(IssueManager.class);
    var users = host.find(UserManager.class);
    return new JiraOutlooks(
        host.find(PermissionManager.class),
        issues,
        actions,
        users,
        sight,
        new LostFaces(asks, issues, users));
  }

  @Bean
  ReportDesk reportDesk(
      Outlooks outlooks, ReportRows rows, People people, Policies policies, Today today) {
    return new ReportDesk(outlooks, rows, people, policies, today);
  }

  @Bean
  DebtDesk debtDesk(
      HostServices host,
      StoredDebts debts,
      IssueReader reader,
      Sight sight,
      WaitingSearch waiting,
      ReportRows rows,
      ReportDesk reports,
      Outlooks outlooks,
      Today today) {
    var incidents = new JiraIncidentFaces(host.find(IssueManager.class), reader, sight);
    return new DebtDesk(debts, incidents, waiting, rows, reports, outlooks, today);
  }

  @Bean
  OwnDesk ownDesk(
      ReportRows rows, Outlooks outlooks, ReportDesk reports, TriageDesk triage, People people) {
    return new OwnDesk(rows, outlooks, reports, triage, people);
  }

  @Bean
  ServesDesk servesDesk(
      Tickets tickets, StoredRemediations remediations, ReportRows rows, Outlooks outlooks) {
    return new ServesDesk(tickets, remediations, rows, outlooks);
  }

  @Bean
  FeedDesk feedDesk(HostServices host, ReportDesk reports, People people, Turns turns) {
    return new FeedDesk(
        new StoredFeeds(host.find(ActiveObjects.class)),
        reports,
        people,
        turns,
        InstantSource.system(),
        new Secrets());
  }

  @Bean
  PackDesk packDesk(
      AuditDesk audit,
      DutyDesk duties,
      ReportDesk reports,
      DebtDesk debts,
      PolicyArchive policies,
      Permissions permissions,
      Today today) {
    return new PackDesk(audit, duties, reports, debts, policies, permissions, today);
  }

  @Bean
  DutyRows dutyRows(HostServices host) {
    return new StoredDuties(host.find(ActiveObjects.class));
  }

  @Bean
  DutyUpkeep dutyUpkeep(
      HostServices host,
      LinkReader links,
      IssueReader reader,
      Catalogue catalogue,
      Reviews reviews,
      Waivers waivers,
      StoredDebts debts,
      DutyRows rows) {
    var incidents =
        new JiraClosedIncidents(
            host.find(IssueManager.class),
            host.find(ChangeHistoryManager.class),
            links,
            reader,
            catalogue,
            reviews);
    return new DutyUpkeep(incidents, waivers, debts, rows);
  }

  @Bean
  DutyDesk dutyDesk(
      HostServices host,
      DutyRows rows,
      IssueReader reader,
      Sight sight,
      SeenIncidents seen,
      ReportDesk reports,
      Outlooks outlooks,
      Today today) {
    var incidents = new JiraIncidentFaces(host.find(IssueManager.class), reader, sight);
    return new DutyDesk(rows, incidents, seen, reports, outlooks, today);
  }

  @Bean
  ReportRows reportRows(HostServices host, Today today) {
    return new StoredReportRows(host.find(ActiveObjects.class), today);
  }

  @Bean
  ReportUpkeep reportUpkeep(ReportSource source, ReportRows rows, LooseEndUpkeep looseEnds) {
    return new ReportUpkeep(source, rows, looseEnds::refresh);
  }

  @Bean
  LooseEndRows looseEndRows(HostServices host) {
    return new StoredLooseEnds(host.find(ActiveObjects.class));
  }

  @Bean
  LooseEndUpkeep looseEndUpkeep(
      HostServices host,
      ReportRows items,
      ActionReader actions,
      IssueReader reader,
      Catalogue catalogue,
      LooseEndRows rows,
      Today today) {
    var source =
        new JiraLooseEnds(
            host.find(IssueManager.class),
            host.find(UserManager.class),
            items,
            actions,
            reader,
            catalogue);
    return new LooseEndUpkeep(source, rows, today);
  }

  @Bean
  LooseEndDesk looseEndDesk(
      LooseEndRows rows,
      ReportRows items,
      SeenIssues issues,
      ReportDesk reports,
      Outlooks outlooks,
      People people,
      Today today) {
    return new LooseEndDesk(rows, items, issues, reports, outlooks, people, today);
  }

  @Bean
  Rebuilds rebuilds(HostServices host) {
    return new StoredRebuilds(host.find(ActiveObjects.class));
  }

  @Bean
  RebuildJob rebuildJob(
      HostServices host,
      ReportSource source,
      ReportRows rows,
      ReportUpkeep upkeep,
      Rebuilds rebuilds,
      Turns turns) {
    return new RebuildJob(
        host.find(SchedulerService.class),
        new ReportRebuild(source, rows, upkeep, rebuilds, turns, InstantSource.system()));
  }

  @Bean
  RebuildDesk rebuildDesk(Rebuilds rebuilds, RebuildJob job, Permissions permissions) {
    return new RebuildDesk(rebuilds, job, permissions);
  }
}
