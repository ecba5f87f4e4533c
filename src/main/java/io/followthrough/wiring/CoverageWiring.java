package io.followthrough.wiring;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import io.followthrough.desk.People;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.audit.Audit;
import io.followthrough.desk.audit.AuditLog;
import io.followthrough.desk.coverage.CoverageDesk;
import io.followthrough.desk.coverage.CoverageWatch;
import io.followthrough.desk.coverage.Workflows;
import io.followthrough.desk.policy.Policies;
import io.followthrough.desk.setup.Provisions;
import io.followthrough.desk.setup.RemovalDesk;
import io.followthrough.desk.setup.Setup;
import io.followthrough.desk.setup.SetupDesk;
import io.followthrough.jira.JiraSetupProjects;
import io.followthrough.jira.event.WorkflowListener;
import io.followthrough.jira.workflow.JiraWorkflows;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What looks whether workflows ask the gate, and sets projects up. */
@Configuration(proxyBeanMethods = false)
public class CoverageWiring {

  @Bean
  Workflows workflows(HostServices host, Policies policies) {
    return new JiraWorkflows(
        host.find(ProjectManager.class),
        policies,
        host.find(ConstantsManager.class),
        host.find(FieldScreenManager.class),
        host.find(WorkflowSchemeManager.class),
        host.find(WorkflowManager.class),
        host.find(UserManager.class));
  }

  @Bean
  CoverageWatch coverageWatch(Workflows workflows, AuditLog log, Audit audit) {
    return new CoverageWatch(workflows, log, audit, InstantSource.system());
  }

  @Bean
  WorkflowListener workflowListener(HostServices host, CoverageWatch watch, People people) {
    return new WorkflowListener(
        host.find(EventPublisher.class), () -> watch.look(people.current().orElse(null)));
  }

  @Bean
  CoverageDesk coverageDesk(Workflows workflows, CoverageWatch watch, Permissions permissions) {
    return new CoverageDesk(workflows, watch, permissions);
  }

  @Bean
  RemovalDesk removalDesk(
      Workflows workflows, CoverageWatch watch, Permissions permissions, Audit audit) {
    return new RemovalDesk(workflows, watch, permissions, audit, InstantSource.system());
  }

  @Bean
  SetupDesk setupDesk(
      HostServices host,
      Policies policies,
      Provisions provisions,
      Setup setup,
      Workflows workflows,
      CoverageDesk coverage,
      Permissions permissions) {
    var projects =
        new JiraSetupProjects(
            host.find(ProjectManager.class),
            policies,
            provisions,
            host.find(WorkflowSchemeManager.class));
    return new SetupDesk(projects, setup, workflows, coverage, provisions, permissions);
  }
}
