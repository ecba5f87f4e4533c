package io.followthrough.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.DateFieldFormat;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.templaterenderer.TemplateRenderer;
import io.followthrough.desk.IssueWatch;
import io.followthrough.desk.People;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.SeenIncidents;
import io.followthrough.desk.SeenIssues;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Turns;
import io.followthrough.desk.Words;
import io.followthrough.desk.action.ActionDesk;
import io.followthrough.desk.action.Answers;
import io.followthrough.desk.action.Asks;
import io.followthrough.desk.action.DecisionReader;
import io.followthrough.desk.action.DueDesk;
import io.followthrough.desk.action.DueProposals;
import io.followthrough.desk.action.LossDesk;
import io.followthrough.desk.action.PasteDesk;
import io.followthrough.desk.action.RemediationDesk;
import io.followthrough.desk.action.Remediations;
import io.followthrough.desk.action.Scribe;
import io.followthrough.desk.audit.Audit;
import io.followthrough.desk.audit.AuditDesk;
import io.followthrough.desk.audit.AuditLog;
import io.followthrough.desk.coverage.CoverageWatch;
import io.followthrough.desk.incident.BypassDesk;
import io.followthrough.desk.incident.Bypasses;
import io.followthrough.desk.incident.CancellationDesk;
import io.followthrough.desk.incident.Cancellations;
import io.followthrough.desk.incident.DebtWatch;
import io.followthrough.desk.incident.Debts;
import io.followthrough.desk.incident.GateDesk;
import io.followthrough.desk.incident.IncidentAudit;
import io.followthrough.desk.incident.LostPostmortemDesk;
import io.followthrough.desk.incident.SeverityDesk;
import io.followthrough.desk.incident.WaiverDesk;
import io.followthrough.desk.incident.Waivers;
import io.followthrough.desk.likeness.ActionSearch;
import io.followthrough.desk.likeness.ActionTextWatch;
import io.followthrough.desk.likeness.ComparedIndex;
import io.followthrough.desk.likeness.ComparedTexts;
import io.followthrough.desk.likeness.PostmortemTextWatch;
import io.followthrough.desk.likeness.SimilarActions;
import io.followthrough.desk.likeness.WordingDesk;
import io.followthrough.desk.looseend.LooseEndUpkeep;
import io.followthrough.desk.policy.Policies;
import io.followthrough.desk.policy.PolicyArchive;
import io.followthrough.desk.policy.PolicyCheck;
import io.followthrough.desk.policy.PolicyDesk;
import io.followthrough.desk.postmortem.Causes;
import io.followthrough.desk.postmortem.FactorDesk;
import io.followthrough.desk.postmortem.LeaveAloneDesk;
import io.followthrough.desk.postmortem.PostmortemDesk;
import io.followthrough.desk.postmortem.RowedSection;
import io.followthrough.desk.postmortem.SectionDesk;
import io.followthrough.desk.postmortem.Templates;
import io.followthrough.desk.postmortem.TimelineDesk;
import io.followthrough.desk.postmortem.Timelines;
import io.followthrough.desk.postmortem.WhyDesk;
import io.followthrough.desk.proof.ProofDesk;
import io.followthrough.desk.reading.ReadingDesk;
import io.followthrough.desk.report.HistoryDesk;
import io.followthrough.desk.review.ReviewCases;
import io.followthrough.desk.review.ReviewDesk;
import io.followthrough.desk.review.ReviewMoves;
import io.followthrough.desk.review.ReviewWatch;
import io.followthrough.desk.review.Reviews;
import io.followthrough.desk.rows.DutyUpkeep;
import io.followthrough.desk.rows.ReportRows;
import io.followthrough.desk.rows.ReportUpkeep;
import io.followthrough.desk.setup.CompatibilityDesk;
import io.followthrough.desk.setup.HostCheck;
import io.followthrough.desk.setup.PolicyPreview;
import io.followthrough.desk.setup.Provisions;
import io.followthrough.desk.setup.Setup;
import io.followthrough.desk.sweep.Sweep;
import io.followthrough.desk.sweep.SweepDesk;
import io.followthrough.desk.sweep.SweepRuns;
import io.followthrough.desk.triage.WaitingWatch;
import io.followthrough.gate.Gate;
import io.followthrough.gate.requirement.Requirements;
import io.followthrough.jira.ActionReader;
import io.followthrough.jira.AnswerReader;
import io.followthrough.jira.Catalogue;
import io.followthrough.jira.DossierReader;
import io.followthrough.jira.I18nWords;
import io.followthrough.jira.IssueReader;
import io.followthrough.jira.JiraAsks;
import io.followthrough.jira.JiraGateMirror;
import io.followthrough.jira.JiraHistories;
import io.followthrough.jira.JiraIncidentNotice;
import io.followthrough.jira.JiraIncidents;
import io.followthrough.jira.JiraOpenIncidents;
import io.followthrough.jira.JiraPeople;
import io.followthrough.jira.JiraPermissions;
import io.followthrough.jira.JiraScribe;
import io.followthrough.jira.JiraSeenIncidents;
import io.followthrough.jira.JiraTickets;
import io.followthrough.jira.JiraTurns;
import io.followthrough.jira.JiraVocabulary;
import io.followthrough.jira.JiraWriters;
import io.followthrough.jira.LinkReader;
import io.followthrough.jira.QueuedGateNotes;
import io.followthrough.jira.RemediationReader;
import io.followthrough.jira.RightHolders;
import io.followthrough.jira.Sight;
import io.followthrough.jira.TimelineStart;
import io.followthrough.jira.Unasked;
import io.followthrough.jira.event.ChangeListener;
import io.followthrough.jira.event.WorkflowListener;
import io.followthrough.jira.store.StoredAnswers;
import io.followthrough.jira.store.StoredAsks;
import io.followthrough.jira.store.StoredAudit;
import io.followthrough.jira.store.StoredBypasses;
import io.followthrough.jira.store.StoredCancellations;
import io.followthrough.jira.store.StoredCauses;
import io.followthrough.jira.store.StoredDebts;
import io.followthrough.jira.store.StoredHistory;
import io.followthrough.jira.store.StoredLowerings;
import io.followthrough.jira.store.StoredPolicies;
import io.followthrough.jira.store.StoredProofs;
import io.followthrough.jira.store.StoredProvisions;
import io.followthrough.jira.store.StoredRemediations;
import io.followthrough.jira.store.StoredReviews;
import io.followthrough.jira.store.StoredSweeps;
import io.followthrough.jira.store.StoredTexts;
import io.followthrough.jira.store.StoredTimelines;
import io.followthrough.jira.store.StoredWaivers;
import io.followthrough.jira.workflow.Targets;
import io.followthrough.jira.workflow.WorkflowMoves;
import io.followthrough.policy.Policy;
import io.followthrough.policy.Today;
import io.followthrough.provision.FieldSteps;
import io.followthrough.provision.JiraSteps;
import io.followthrough.provision.Provisioner;
import io.followthrough.provision.TypeSteps;
import io.followthrough.provision.WorkflowSteps;
import io.followthrough.rest.Answering;
import io.followthrough.rest.Created;
import io.followthrough.schedule.RebuildJob;
import io.followthrough.schedule.ReminderJob;
import io.followthrough.schedule.SweepJob;
import io.followthrough.web.FactorsPanel;
import io.followthrough.web.PostmortemPanel;
import io.followthrough.web.TimelinePanel;
import io.followthrough.web.page.Pages;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The whole plugin, piece by piece. */
@Configuration(proxyBeanMethods = false)
public class Wiring {

  /** As many action items are compared with; they take some 65 MB of memory. */
  private static final int MOST_COMPARED = 200_000;

  /** Some 10 KB each at the most. */
  private static final int MOST_NOTES_WAITING = 1_000;

  @Bean(destroyMethod = "close")
  HostServices host() {
    return new HostServices();
  }

  @Bean
  StoredPolicies policies(HostServices host, Today today) {
    return new StoredPolicies(
        host.find(ActiveObjects.class),
        host.find(ProjectManager.class),
        today.clock(),
        Policy.standard(today.zone()));
  }

  @Bean
  AuditLog auditLog(HostServices host) {
    return new StoredAudit(host.find(ActiveObjects.class));
  }

  @Bean
  Audit audit(AuditLog log, Turns turns) {
    return new Audit(log, turns);
  }

  @Bean
  IncidentAudit incidentAudit(Audit audit, Policies policies) {
    return new IncidentAudit(audit, policies, InstantSource.system());
  }

  @Bean(destroyMethod = "close")
  QueuedGateNotes gateNotes(Audit audit) {
    return new QueuedGateNotes(audit, InstantSource.system(), MOST_NOTES_WAITING);
  }

  @Bean
  AuditDesk auditDesk(
      Audit audit, AuditLog log, Permissions permissions, People people, SeenIncidents seen) {
    return new AuditDesk(audit, log, permissions, people, seen, InstantSource.system());
  }

  @Bean
  PolicyDesk policyDesk(
      HostServices host,
      PolicyArchive archive,
      Catalogue catalogue,
      Permissions permissions,
      Turns turns,
      Audit audit) {
    var vocabulary =
        new JiraVocabulary(
            host.find(ConstantsManager.class),
            catalogue,
            host.find(GroupManager.class),
            host.find(ProjectRoleManager.class),
            host.find(UserManager.class));
    return new PolicyDesk(
        archive, new PolicyCheck(vocabulary), permissions, turns, audit, InstantSource.system());
  }

  @Bean
  PolicyPreview policyPreview(
      HostServices host, PolicyDesk desk, IssueReader reader, GateDesk gate, SeenIncidents seen) {
    var incidents =
        new JiraOpenIncidents(
            host.find(ProjectManager.class), host.find(IssueManager.class), reader);
    return new PolicyPreview(desk, incidents, gate, seen);
  }

  @Bean
  ApplicationProperties applicationProperties(HostServices host) {
    return host.find(ApplicationProperties.class);
  }

  @Bean
  I18nResolver texts(HostServices host) {
    return host.find(I18nResolver.class);
  }

  @Bean
  StoredHistory storedHistory(HostServices host) {
    return new StoredHistory(host.find(ActiveObjects.class));
  }

  @Bean
  StoredAnswers answers(HostServices host, StoredHistory history) {
    return new StoredAnswers(host.find(ActiveObjects.class), history);
  }

  @Bean
  StoredAsks storedAsks(HostServices host) {
    return new StoredAsks(host.find(ActiveObjects.class));
  }

  @Bean
  StoredDebts debts(HostServices host) {
    return new StoredDebts(host.find(ActiveObjects.class));
  }

  @Bean
  Provisions provisions(HostServices host) {
    return new StoredProvisions(host.find(ActiveObjects.class));
  }

  @Bean
  Catalogue catalogue(HostServices host, Provisions provisions) {
    return new Catalogue(provisions, host.find(CustomFieldManager.class));
  }

  @Bean
  Today today() {
    return new Today(InstantSource.system(), ZoneId.systemDefault());
  }

  @Bean
  AnswerReader answerReader(HostServices host, Today today) {
    return new AnswerReader(host.find(UserManager.class), today);
  }

  @Bean
  Reviews reviews(HostServices host) {
    return new StoredReviews(host.find(ActiveObjects.class), InstantSource.system());
  }

  @Bean
  StoredLowerings lowerings(HostServices host) {
    return new StoredLowerings(host.find(ActiveObjects.class), InstantSource.system());
  }

  @Bean
  StoredCancellations cancellations(HostServices host) {
    return new StoredCancellations(host.find(ActiveObjects.class), InstantSource.system());
  }

  @Bean
  CancellationDesk cancellationDesk(
      Tickets tickets,
      Permissions permissions,
      Cancellations cancellations,
      DebtWatch debts,
      IncidentAudit audit) {
    return new CancellationDesk(
        tickets,
        permissions,
        cancellations,
        IssueWatch.touching(tickets, debts),
        audit,
        InstantSource.system());
  }

  @Bean
  Targets targets(HostServices host) {
    return new Targets(host.find(ConstantsManager.class));
  }

  @Bean
  IssueReader issueReader(
      Catalogue catalogue,
      Policies policies,
      AnswerReader answers,
      Reviews reviews,
      StoredLowerings lowerings,
      Cancellations cancellations) {
    return new IssueReader(catalogue, policies, answers, reviews, lowerings, cancellations);
  }

  @Bean
  ReviewMoves reviewMoves(HostServices host, Catalogue catalogue) {
    return new WorkflowMoves(
        host.find(IssueService.class),
        host.find(IssueWorkflowManager.class),
        host.find(IssueManager.class),
        host.find(UserManager.class),
        catalogue);
  }

  @Bean
  Templates templates(Tickets tickets, Policies policies, Causes causes) {
    return new Templates(tickets, policies, causes);
  }

  @Bean
  ReviewDesk reviewDesk(
      HostServices host,
      Catalogue catalogue,
      Tickets tickets,
      Templates templates,
      Reviews reviews,
      Policies policies,
      ReviewMoves moves,
      Permissions permissions,
      Turns turns) {
    return new ReviewDesk(
        new ReviewCases(
            tickets,
            templates,
            reviews,
            policies,
            permissions,
            new JiraWriters(
                host.find(IssueManager.class), host.find(ChangeHistoryManager.class), catalogue)),
        reviews,
        moves,
        permissions,
        turns,
        InstantSource.system());
  }

  @Bean
  SectionDesk sectionDesk(
      Tickets tickets,
      Templates templates,
      Timelines timelines,
      Causes causes,
      Permissions permissions,
      Scribe scribe,
      Turns turns) {
    return new SectionDesk(tickets, templates, timelines, causes, permissions, scribe, turns);
  }

  @Bean
  ReadingDesk readingDesk(
      Tickets tickets,
      PostmortemDesk postmortems,
      SectionDesk sections,
      TimelineDesk timelines,
      FactorDesk factors,
      Words words) {
    return new ReadingDesk(tickets, postmortems, sections, timelines, factors, words);
  }

  @Bean
  ReviewWatch reviewWatch(
      Tickets tickets, Reviews reviews, ReviewMoves moves, People people, Turns turns) {
    return new ReviewWatch(tickets, reviews, moves, people, turns, InstantSource.system());
  }

  @Bean
  StoredRemediations remediations(HostServices host, StoredAnswers answers) {
    return new StoredRemediations(host.find(ActiveObjects.class), answers);
  }

  @Bean
  RemediationReader remediationReader(IssueReader reader, Sight sight) {
    return new RemediationReader(reader, sight);
  }

  @Bean
  ActionReader actionReader(
      HostServices host,
      StoredAnswers answers,
      IssueReader reader,
      RemediationReader remediations) {
    return new ActionReader(host.find(IssueManager.class), answers, reader, remediations);
  }

  @Bean
  Sight sight(HostServices host) {
    return new Sight(
        host.find(GlobalPermissionManager.class),
        host.find(PermissionManager.class),
        host.find(ProjectManager.class),
        host.find(UserManager.class));
  }

  @Bean
  HistoryDesk historyDesk(
      Tickets tickets,
      StoredHistory history,
      AnswerReader people,
      ActionReader actions,
      Sight sight,
      ReportRows rows) {
    return new HistoryDesk(tickets, new JiraHistories(history, people, actions, sight), rows);
  }

  @Bean
  LinkReader linkReader(HostServices host, Catalogue catalogue) {
    return new LinkReader(host.find(IssueLinkManager.class), catalogue);
  }

  @Bean
  Asks asks(
      HostServices host,
      LinkReader links,
      Catalogue catalogue,
      StoredAsks asks,
      StoredAnswers answers,
      Turns turns) {
    var issues = host.find(IssueManager.class);
    return new JiraAsks(
        issues,
        links,
        catalogue,
        asks,
        answers,
        new Unasked(issues, links, catalogue, answers, turns));
  }

  @Bean
  DossierReader dossierReader(
      LinkReader links,
      StoredAsks asks,
      ActionReader actions,
      IssueReader reader,
      Catalogue catalogue,
      Sight sight) {
    return new DossierReader(links, asks, actions, reader, catalogue, sight);
  }

  @Bean
  Tickets tickets(
      HostServices host,
      LinkReader links,
      StoredAnswers answers,
      StoredAsks asks,
      StoredRemediations remediations,
      Catalogue catalogue,
      IssueReader reader,
      ActionReader actions,
      DossierReader dossiers,
      Sight sight) {
    return new JiraTickets(
        host.find(IssueManager.class),
        links,
        answers,
        asks,
        remediations,
        catalogue,
        reader,
        actions,
        dossiers,
        sight,
        new TimelineStart());
  }

  @Bean
  RightHolders rightHolders(HostServices host, Policies policies) {
    return new RightHolders(
        policies,
        host.find(PermissionManager.class),
        host.find(GroupManager.class),
        host.find(ProjectRoleManager.class),
        host.find(UserManager.class));
  }

  @Bean
  Permissions permissions(HostServices host, RightHolders holders) {
    return new JiraPermissions(
        host.find(GlobalPermissionManager.class),
        host.find(PermissionManager.class),
        host.find(IssueManager.class),
        host.find(ProjectManager.class),
        host.find(UserManager.class),
        holders);
  }

  @Bean
  People people(HostServices host) {
    return new JiraPeople(
        host.find(JiraAuthenticationContext.class),
        host.find(UserManager.class),
        host.find(ConstantsManager.class),
        host.find(TimeZoneManager.class));
  }

  @Bean
  Scribe scribe(HostServices host, Catalogue catalogue, Policies policies) {
    return new JiraScribe(
        host.find(IssueService.class),
        host.find(IssueManager.class),
        host.find(IssueLinkManager.class),
        host.find(SubTaskManager.class),
        host.find(ProjectManager.class),
        host.find(ConstantsManager.class),
        host.find(UserManager.class),
        host.find(DateFieldFormat.class),
        catalogue,
        policies);
  }

  @Bean
  Turns turns(HostServices host) {
    return new JiraTurns(host.find(ClusterLockService.class), host.find(TransactionTemplate.class));
  }

  @Bean
  Words words(I18nResolver texts) {
    return new I18nWords(texts);
  }

  @Bean
  Waivers waivers(HostServices host) {
    return new StoredWaivers(host.find(ActiveObjects.class), InstantSource.system());
  }

  @Bean
  GateDesk gateDesk(Tickets tickets, Permissions permissions, Debts debts, Waivers waivers) {
    return new GateDesk(
        new Gate(Requirements.all()), tickets, permissions, debts, waivers, InstantSource.system());
  }

  @Bean
  Bypasses bypasses(HostServices host) {
    return new StoredBypasses(host.find(ActiveObjects.class));
  }

  @Bean
  BypassDesk bypassDesk(
      GateDesk gate,
      Tickets tickets,
      Permissions permissions,
      People people,
      Policies policies,
      Bypasses bypasses,
      SeenIncidents seen,
      IncidentAudit audit,
      Today today) {
    return new BypassDesk(
        gate, tickets, permissions, people, policies, bypasses, seen, audit, today);
  }

  @Bean
  DebtWatch debtWatch(
      HostServices host,
      GateDesk gate,
      Tickets tickets,
      Asks asks,
      IssueReader reader,
      StoredLowerings lowerings,
      Cancellations cancellations,
      Debts debts,
      Bypasses bypasses,
      IncidentAudit audit,
      Turns turns,
      Today today) {
    return new DebtWatch(
        gate,
        tickets,
        asks,
        new JiraIncidentNotice(
            host.find(IssueManager.class),
            reader,
            lowerings,
            cancellations,
            InstantSource.system()),
        debts,
        new JiraGateMirror(host.find(JsonEntityPropertyManager.class)),
        bypasses,
        audit,
        turns,
        today);
  }

  @Bean
  Timelines timelines(HostServices host) {
    return new StoredTimelines(host.find(ActiveObjects.class));
  }

  @Bean
  SeenIncidents seenIncidents(HostServices host, Sight sight) {
    return new JiraSeenIncidents(host.find(IssueManager.class), sight);
  }

  @Bean
  WaiverDesk waiverDesk(
      Tickets tickets,
      Permissions permissions,
      People people,
      Waivers waivers,
      SeenIncidents seen,
      DebtWatch debts,
      DutyUpkeep duties,
      IncidentAudit audit,
      Today today) {
    return new WaiverDesk(
        tickets,
        permissions,
        people,
        waivers,
        seen,
        IssueWatch.touching(tickets, debts, duties),
        audit,
        today);
  }

  @Bean
  SeverityDesk severityDesk(
      Tickets tickets,
      Permissions permissions,
      StoredLowerings lowerings,
      DebtWatch debts,
      IncidentAudit audit) {
    return new SeverityDesk(
        tickets,
        permissions,
        lowerings,
        IssueWatch.touching(tickets, debts),
        audit,
        InstantSource.system());
  }

  @Bean
  PostmortemDesk postmortemDesk(
      Tickets tickets,
      Templates templates,
      Timelines timelines,
      Permissions permissions,
      Scribe scribe,
      Turns turns) {
    return new PostmortemDesk(tickets, templates, timelines, permissions, scribe, turns);
  }

  @Bean
  Causes causes(HostServices host) {
    return new StoredCauses(host.find(ActiveObjects.class));
  }

  @Bean
  FactorDesk factorDesk(
      Tickets tickets, Permissions permissions, Causes causes, Scribe scribe, Turns turns) {
    return new FactorDesk(
        new RowedSection(tickets, permissions, scribe, turns, FactorDesk.SECTION), tickets, causes);
  }

  @Bean
  WhyDesk whyDesk(
      Tickets tickets,
      Permissions permissions,
      Causes causes,
      Scribe scribe,
      Turns turns,
      FactorDesk factors) {
    return new WhyDesk(
        new RowedSection(tickets, permissions, scribe, turns, FactorDesk.SECTION),
        tickets,
        causes,
        factors);
  }

  @Bean
  TimelineDesk timelineDesk(
      Tickets tickets, Permissions permissions, Timelines timelines, Scribe scribe, Turns turns) {
    return new TimelineDesk(
        new RowedSection(tickets, permissions, scribe, turns, TimelineDesk.SECTION),
        timelines,
        InstantSource.system());
  }

  @Bean
  DecisionReader decisionReader(
      People people, Tickets tickets, Permissions permissions, Policies policies, Today today) {
    return new DecisionReader(people, tickets, permissions, policies, today);
  }

  @Bean
  DueDesk dueDesk(Tickets tickets, People people, Policies policies, Today today) {
    return new DueDesk(
        tickets, people, policies, new DueProposals(tickets, policies, today.clock()));
  }

  /** No change of an issue tells of an answer; whoever takes one has these look. */
  @Bean
  @Primary
  IssueWatch afterAnswers(
      Tickets tickets, DebtWatch debts, ReportUpkeep reports, WaitingWatch waiting) {
    return IssueWatch.all(IssueWatch.touching(tickets, debts, waiting), reports);
  }

  @Bean
  ActionDesk actionDesk(
      Tickets tickets,
      Permissions permissions,
      Scribe scribe,
      Answers answers,
      DecisionReader reader,
      IssueWatch watch,
      Audit audit,
      Turns turns) {
    return new ActionDesk(
        tickets, permissions, scribe, answers, reader, watch, audit, turns, InstantSource.system());
  }

  @Bean
  LeaveAloneDesk leaveAloneDesk(ActionDesk actions, DecisionReader reader) {
    return new LeaveAloneDesk(actions, reader);
  }

  @Bean
  ComparedTexts actionTexts(HostServices host) {
    return StoredTexts.ofActions(host.find(ActiveObjects.class));
  }

  @Bean
  SimilarActions similarActions(Tickets tickets, ComparedTexts texts) {
    return new SimilarActions(tickets, new ComparedIndex(texts, MOST_COMPARED));
  }

  @Bean
  WordingDesk wordingDesk(Tickets tickets) {
    return new WordingDesk(tickets);
  }

  @Bean
  ActionSearch actionSearch(
      Tickets tickets,
      ComparedTexts texts,
      StoredAnswers answers,
      PostmortemDesk postmortems,
      Today today) {
    return new ActionSearch(tickets, texts, answers, postmortems, today);
  }

  @Bean
  PasteDesk pasteDesk(ActionDesk actions, Tickets tickets) {
    return new PasteDesk(actions, tickets);
  }

  @Bean
  LossDesk lossDesk(
      Tickets tickets,
      Permissions permissions,
      People people,
      Asks asks,
      IssueWatch watch,
      Audit audit,
      Today today) {
    return new LossDesk(tickets, permissions, people, asks, watch, audit, today);
  }

  @Bean
  RemediationDesk remediationDesk(
      Tickets tickets,
      Permissions permissions,
      Remediations remediations,
      SeenIssues issues,
      IssueWatch watch,
      Audit audit,
      Turns turns) {
    return new RemediationDesk(
        tickets, permissions, remediations, issues, watch, audit, turns, InstantSource.system());
  }

  @Bean
  ProofDesk proofDesk(
      HostServices host,
      Tickets tickets,
      Permissions permissions,
      StoredAnswers answers,
      IssueWatch watch,
      Audit audit,
      Turns turns) {
    return new ProofDesk(
        tickets,
        permissions,
        new StoredProofs(host.find(ActiveObjects.class), answers),
        watch,
        audit,
        turns,
        InstantSource.system());
  }

  @Bean
  LostPostmortemDesk lostPostmortemDesk(
      Tickets tickets,
      Permissions permissions,
      People people,
      Asks asks,
      IssueWatch watch,
      IncidentAudit audit,
      Today today) {
    return new LostPostmortemDesk(tickets, permissions, people, asks, watch, audit, today);
  }

  @Bean
  Answering answering(People people, Words words) {
    return new Answering(people, words);
  }

  @Bean
  Created created(Answering answering, ApplicationProperties applicationProperties) {
    return new Created(answering, applicationProperties);
  }

  @Bean
  CompatibilityDesk compatibilityDesk(Setup setup, Permissions permissions) {
    return new CompatibilityDesk(new HostCheck(Wiring.class.getClassLoader()), setup, permissions);
  }

  @Bean
  TimelinePanel timelinePanel(
      TimelineDesk timelines, People people, Words words, ApplicationProperties host) {
    return new TimelinePanel(timelines, people, words, host);
  }

  @Bean
  FactorsPanel factorsPanel(
      FactorDesk factors, People people, Words words, ApplicationProperties host) {
    return new FactorsPanel(factors, people, words, host);
  }

  @Bean
  PostmortemPanel postmortemPanel(
      PostmortemDesk postmortems,
      ReviewDesk reviews,
      Policies policies,
      Permissions permissions,
      People people,
      WordingDesk wording,
      Words words,
      ApplicationProperties host) {
    return new PostmortemPanel(
        postmortems, reviews, policies, permissions, people, wording, words, host);
  }

  @Bean
  Pages pages(
      HostServices host, People people, Words words, ApplicationProperties applicationProperties) {
    return new Pages(
        people,
        words,
        applicationProperties,
        host.find(TemplateRenderer.class),
        host.find(LoginUriProvider.class));
  }

  @Bean
  Provisioner provisioner(HostServices host, Provisions provisions, Turns turns) {
    var types =
        new TypeSteps(
            provisions,
            host.find(SubTaskManager.class),
            host.find(IssueTypeManager.class),
            host.find(AvatarManager.class),
            host.find(IssueLinkTypeManager.class));
    var fields =
        new FieldSteps(
            provisions,
            host.find(CustomFieldManager.class),
            host.find(IssueTypeManager.class),
            host.find(FieldScreenManager.class));
    var workflow =
        new WorkflowSteps(
            provisions,
            host.find(ConstantsManager.class),
            host.find(StatusManager.class),
            host.find(StatusCategoryManager.class),
            host.find(WorkflowManager.class));
    return new Provisioner(new JiraSteps(types, fields, workflow), turns);
  }

  @Bean
  SweepRuns sweepRuns(HostServices host) {
    return new StoredSweeps(host.find(ActiveObjects.class));
  }

  @Bean
  SweepJob sweepJob(
      HostServices host,
      IssueReader reader,
      Catalogue catalogue,
      DebtWatch debts,
      DutyUpkeep duties,
      Tickets tickets,
      Asks asks,
      ComparedTexts texts,
      WaitingWatch waiting,
      PostmortemTextWatch postmortemTexts,
      LooseEndUpkeep looseEnds,
      SweepRuns runs,
      Turns turns,
      RebuildJob rebuild,
      CoverageWatch coverage) {
    var kept =
        IssueWatch.all(
            new ActionTextWatch(tickets, texts),
            IssueWatch.touching(tickets, waiting, postmortemTexts),
            postmortems -> looseEnds.refresh(List.of(postmortems)));
    var incidents =
        new JiraIncidents(
            host.find(ProjectManager.class), host.find(IssueManager.class), reader, catalogue);
    return new SweepJob(
        host.find(SchedulerService.class),
        new Sweep(
            incidents,
            debts,
            duties,
            postmortems -> {
              Arrays.stream(postmortems).forEach(asks::review);
              kept.issuesChanged(postmortems);
            },
            runs,
            turns,
            InstantSource.system()),
        () -> {
          rebuild.runSoon();
          coverage.look(null);
        });
  }

  @Bean
  SweepDesk sweepDesk(SweepRuns runs, SweepJob job, Permissions permissions) {
    return new SweepDesk(runs, job, permissions);
  }

  @Bean(initMethod = "watch", destroyMethod = "end")
  Launch launch(
      HostServices host,
      QueuedGateNotes gateNotes,
      Provisioner provisioner,
      DebtWatch debts,
      DutyUpkeep duties,
      ReviewWatch review,
      ReportUpkeep reports,
      Tickets tickets,
      ComparedTexts texts,
      WaitingWatch waiting,
      WorkflowListener workflows,
      PostmortemTextWatch postmortemTexts,
      SweepJob sweep,
      RebuildJob rebuild,
      ReminderJob reminders) {
    var events = host.find(EventPublisher.class);
    var launch =
        new Launch(
            events,
            gateNotes,
            provisioner,
            new ChangeListener(
                events,
                List.of(
                    review,
                    IssueWatch.touching(tickets, debts, duties, waiting, postmortemTexts),
                    reports,
                    new ActionTextWatch(tickets, texts))),
            workflows,
            sweep,
            rebuild,
            reminders);
    host.offer(LifecycleAware.class, launch);
    return launch;
  }
}
