package io.followthrough.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.scheduler.SchedulerService;
import io.followthrough.desk.People;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Turns;
import io.followthrough.desk.Words;
import io.followthrough.desk.audit.Audit;
import io.followthrough.desk.policy.Policies;
import io.followthrough.desk.reminder.DigestDesk;
import io.followthrough.desk.reminder.Reminding;
import io.followthrough.desk.reminder.SnoozeDesk;
import io.followthrough.desk.reminder.Snoozes;
import io.followthrough.desk.reminder.Subscriptions;
import io.followthrough.desk.report.Outlooks;
import io.followthrough.desk.rows.ReportRows;
import io.followthrough.desk.triage.WaitingItems;
import io.followthrough.jira.JiraAcquaintances;
import io.followthrough.jira.RightHolders;
import io.followthrough.jira.mail.JiraPostbox;
import io.followthrough.jira.mail.Stationery;
import io.followthrough.jira.store.StoredAnswers;
import io.followthrough.jira.store.StoredNotices;
import io.followthrough.jira.store.StoredSnoozes;
import io.followthrough.jira.store.StoredSubscriptions;
import io.followthrough.policy.Today;
import io.followthrough.schedule.ReminderJob;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who is told what while something is open. */
@Configuration(proxyBeanMethods = false)
public class ReminderWiring {

  @Bean
  Subscriptions subscriptions(HostServices host) {
    return new StoredSubscriptions(host.find(ActiveObjects.class));
  }

  @Bean
  Snoozes snoozes(HostServices host) {
    return new StoredSnoozes(host.find(ActiveObjects.class));
  }

  @Bean
  DigestDesk digestDesk(Subscriptions subscriptions, JiraPostbox postbox) {
    return new DigestDesk(subscriptions, postbox);
  }

  @Bean
  SnoozeDesk snoozeDesk(
      Tickets tickets,
      Permissions permissions,
      Snoozes snoozes,
      Policies policies,
      People people,
      Audit audit,
      Today today) {
    return new SnoozeDesk(tickets, permissions, snoozes, policies, people, audit, today);
  }

  @Bean
  JiraAcquaintances acquaintances(HostServices host, StoredAnswers answers, RightHolders holders) {
    return new JiraAcquaintances(
        host.find(ProjectManager.class), host.find(IssueManager.class), answers, holders);
  }

  @Bean
  JiraPostbox postbox(HostServices host, Words words, ApplicationProperties properties) {
    return new JiraPostbox(
        host.find(MailQueue.class),
        host.find(MailServerManager.class),
        host.find(UserManager.class),
        new Stationery(words, properties));
  }

  @Bean
  Reminding.Neighbours neighbours(
      ReportRows rows,
      WaitingItems waiting,
      Outlooks outlooks,
      JiraAcquaintances acquaintances,
      People people,
      JiraPostbox postbox) {
    return new Reminding.Neighbours(rows, waiting, outlooks, acquaintances, people, postbox);
  }

  @Bean
  ReminderJob reminderJob(
      HostServices host,
      Subscriptions subscriptions,
      Snoozes snoozes,
      Reminding.Neighbours neighbours,
      Policies policies,
      Turns turns,
      Today today) {
    var notices = new StoredNotices(host.find(ActiveObjects.class));
    return new ReminderJob(
        host.find(SchedulerService.class),
        new Reminding(
            new Reminding.Memory(notices, subscriptions, snoozes),
            neighbours,
            policies,
            turns,
            today));
  }
}
