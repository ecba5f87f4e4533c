package io.followthrough.story;

import static io.followthrough.story.PretendIssue.pretend;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.followthrough.action.Accepted;
import io.followthrough.action.Person;
import io.followthrough.desk.IssueWatch;
import io.followthrough.desk.Papers;
import io.followthrough.desk.People;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.action.ActionDesk;
import io.followthrough.desk.action.DecisionReader;
import io.followthrough.desk.action.LossDesk;
import io.followthrough.desk.action.RemediationDesk;
import io.followthrough.desk.action.Scribe;
import io.followthrough.desk.audit.Audit;
import io.followthrough.desk.audit.AuditInMemory;
import io.followthrough.desk.incident.Bypasses;
import io.followthrough.desk.incident.DebtWatch;
import io.followthrough.desk.incident.GateDesk;
import io.followthrough.desk.incident.LostPostmortemDesk;
import io.followthrough.desk.incident.Waivers;
import io.followthrough.desk.policy.OnePolicy;
import io.followthrough.desk.review.ReviewsInMemory;
import io.followthrough.gate.Gate;
import io.followthrough.gate.requirement.Requirements;
import io.followthrough.jira.ActionReader;
import io.followthrough.jira.AnswerReader;
import io.followthrough.jira.Catalogue;
import io.followthrough.jira.DossierReader;
import io.followthrough.jira.IssueReader;
import io.followthrough.jira.JiraAsks;
import io.followthrough.jira.JiraTickets;
import io.followthrough.jira.LinkReader;
import io.followthrough.jira.NothingCancelled;
import io.followthrough.jira.NothingLowered;
import io.followthrough.jira.RemediationReader;
import io.followthrough.jira.Sight;
import io.followthrough.jira.TimelineStart;
import io.followthrough.jira.Unasked;
import io.followthrough.jira.store.StoredAnswers;
import io.followthrough.jira.store.StoredAsks;
import io.followthrough.jira.store.StoredHistory;
import io.followthrough.jira.store.StoredRemediations;
import io.followthrough.policy.Today;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The plugin from its desks down to its tables, on a Jira that is not there. */
final class Plugin {

  static final Visitor ALICE = new Visitor("alice");

  final ActionDesk actions;
  final LossDesk losses;
  final RemediationDesk remediations;
  final LostPostmortemDesk lostPostmortems;
  final GateDesk gate;
  final DebtWatch watch;
  final Tickets tickets;
  final JiraAsks asks;
  final OpenDebts debts = new OpenDebts();
  Instant now = Instant.parse("2030-03-14T12:00:00Z");
  boolean ownerIsActive = true;

  Plugin(PretendJira jira, ActiveObjects objects) {
    InstantSource clock = () -> now;
    var today = new Today(clock, ZoneOffset.UTC);
    var users = pretend(UserManager.class, (method, arguments) -> user((String) arguments[0]));
    var issues = jira.issueManager();
    var catalogue = new Catalogue(jira, fields());
    var links = new LinkReader(jira.linkManager(), catalogue);
    var answers = new StoredAnswers(objects, new StoredHistory(objects));
    var stored = new StoredAsks(objects);
    var reader =
        new IssueReader(
            catalogue,
            OnePolicy.standard(),
            new AnswerReader(users, today),
            new ReviewsInMemory(),
            new NothingLowered(),
            new NothingCancelled());
    var sight = sight(jira, users);
    var remediated = new StoredRemediations(objects, answers);
    var actionReader =
        new ActionReader(issues, answers, reader, new RemediationReader(reader, sight));
    tickets =
        new JiraTickets(
            issues,
            links,
            answers,
            stored,
            remediated,
            catalogue,
            reader,
            actionReader,
            new DossierReader(links, stored, actionReader, reader, catalogue, sight),
            sight,
            new TimelineStart());
    asks =
        new JiraAsks(
            issues,
            links,
            catalogue,
            stored,
            answers,
            new Unasked(issues, links, catalogue, answers, Papers.turns()));
    Permissions everything = pretend(Permissions.class, (method, arguments) -> true);
    var people = people();
    var none = pretend(Waivers.class, Map.of("of", Optional.empty()));
    gate = new GateDesk(new Gate(Requirements.all()), tickets, everything, debts, none, clock);
    watch =
        new DebtWatch(
            gate,
            tickets,
            asks,
            id -> {},
            debts,
            (incident, verdict, debt) -> {},
            pretend(Bypasses.class, Map.of("ready", Optional.empty())),
            Papers.audit(clock),
            Papers.turns(),
            today);
    var changes = IssueWatch.touching(tickets, watch);
    actions =
        new ActionDesk(
            tickets,
            everything,
            scribe(jira),
            answers,
            new DecisionReader(people, tickets, everything, OnePolicy.standard(), today),
            changes,
            new Audit(new AuditInMemory(), Papers.turns()),
            Papers.turns(),
            clock);
    losses =
        new LossDesk(
            tickets,
            everything,
            people,
            asks,
            changes,
            new Audit(new AuditInMemory(), Papers.turns()),
            today);
    remediations =
        new RemediationDesk(
            tickets,
            everything,
            remediated,
            (visitor, ids) -> Map.of(),
            changes,
            new Audit(new AuditInMemory(), Papers.turns()),
            Papers.turns(),
            clock);
    lostPostmortems =
        new LostPostmortemDesk(
            tickets, everything, people, asks, changes, Papers.audit(clock), today);
    jira.watchedBy(changes);
  }

  boolean opens(long incident) {
    return gate.verdict(tickets.incident(incident).orElseThrow()).opens();
  }

  private ApplicationUser user(String name) {
    return pretend(
        ApplicationUser.class,
        (method, arguments) -> method.equals("isActive") ? (Object) active(name) : name);
  }

  private Person person(String name) {
    return new Person(name, name, name, active(name));
  }

  private boolean active(String name) {
    return ownerIsActive || !name.equals("bob");
  }

  private static CustomFieldManager fields() {
    var field = pretend(CustomField.class, Map.of());
    return pretend(CustomFieldManager.class, (method, arguments) -> field);
  }

  private static Sight sight(PretendJira jira, UserManager users) {
    var project = pretend(Project.class, Map.of());
    return new Sight(
        pretend(GlobalPermissionManager.class, Map.of()),
        pretend(
            PermissionManager.class,
            (method, arguments) ->
                !(arguments[1] instanceof Issue issue) || !jira.withKey(issue.getKey()).hidden),
        pretend(ProjectManager.class, (method, arguments) -> project),
        users);
  }

  private People people() {
    return pretend(
        People.class,
        (method, arguments) ->
            switch (method) {
              case "user" -> Optional.of(person((String) arguments[0]));
              case "priorities" -> List.of("High");
              default -> throw new AssertionError("Nobody said what " + method + " does");
            });
  }

  private Scribe scribe(PretendJira jira) {
    return pretend(
        Scribe.class,
        (method, arguments) -> {
          var answer = (Accepted) arguments[2];
          var ticket = jira.withKey((String) arguments[1]);
          ticket.assignee = user(answer.owner().key());
          ticket.due = Timestamp.valueOf(answer.due().atStartOfDay());
          jira.changed(ticket);
          return Optional.empty();
        });
  }
}
