package io.followthrough.wiring;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import io.followthrough.desk.CoverageDesk;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Policies;
import io.followthrough.desk.Workflows;
import io.followthrough.jira.workflow.JiraWorkflows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What looks whether workflows ask the gate. */
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
        host.find(WorkflowManager.class));
  }

  @Bean
  CoverageDesk coverageDesk(Workflows workflows, Permissions permissions) {
    return new CoverageDesk(workflows, permissions);
  }
}
