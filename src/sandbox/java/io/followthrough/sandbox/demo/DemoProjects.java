package io.followthrough.sandbox.demo;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import io.followthrough.sandbox.base.BaseData;
import io.followthrough.sandbox.project.HolderType;
import io.followthrough.sandbox.project.SandboxProject;
import java.lang.invoke.MethodHandles;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the projects, who may see them, and the workflows their issues follow. */
final class DemoProjects {

  private static final Logger LOG = LoggerFactory.getLogger(MethodHandles.lookup().lookupClass());

  private static final String INCIDENT_WORKFLOW = "Incident workflow";
  private static final String POSTMORTEM_WORKFLOW = "Postmortem workflow";

  private static final List<String> FOR_ADMINISTRATORS =
      List.of("ADMINISTER_PROJECTS", "DELETE_ISSUES", "MODIFY_REPORTER");

  private final DemoData.Ground ground;

  DemoProjects(DemoData.Ground ground) {
    this.ground = ground;
  }

  /** The three projects. */
  record Made(SandboxProject operations, SandboxProject network, SandboxProject web) {}

  Made create(DemoPeople people) {
    var projects = ground.around().projects();
    var made =
        new Made(
            projects.create("OPS", "Operations", people.alice()),
            projects.create("NET", "Network", people.bob()),
            projects.create("WEB", "Web shop", people.carol()));
    projects.describe(made.operations().getId(), "Incidents and what we learn from them.");
    projects.describe(made.network().getId(), "Routers, links and firewalls.");
    projects.describe(made.web().getId(), "Everything customers see.");
    projects.setPermissionScheme(made.network().getId(), networkScheme());
    projects.setPermissionScheme(made.web().getId(), webScheme());
    var workflows = workflowScheme();
    for (var project : List.of(made.operations(), made.network(), made.web())) {
      projects.setWorkflowScheme(project.getId(), workflows);
    }
    return made;
  }

  /** The network's issues are for its team and for administrators. */
  private long networkScheme() {
    return schemeFor("Network team only", DemoPeople.NETWORK_TEAM);
  }

  /** Everybody reads the web shop's issues; its team and administrators write them. */
  private long webScheme() {
    var scheme = schemeFor("Web team writes, everybody reads", DemoPeople.WEB_TEAM);
    grant(scheme, "BROWSE_PROJECTS", DemoPeople.EVERYBODY);
    return scheme;
  }

  private long schemeFor(String name, String team) {
    var scheme = ground.permissions().createScheme(name);
    for (var permission : BaseData.FOR_USERS) {
      grant(scheme, permission, team);
      grant(scheme, permission, "jira-administrators");
    }
    for (var permission : FOR_ADMINISTRATORS) {
      grant(scheme, permission, "jira-administrators");
    }
    return scheme;
  }

  private void grant(long scheme, String permission, String group) {
    ground
        .permissions()
        .grant(scheme, new ProjectPermissionKey(permission), HolderType.GROUP, group);
  }

  private long workflowScheme() {
    var workflows = ground.tracker().workflows();
    var schemes = ground.tracker().schemes();
    workflows.create(INCIDENT_WORKFLOW, DemoText.of("incident-workflow.xml"));
    var scheme = schemes.create("Incidents and postmortems");
    schemes.map(scheme, type("Incident"), INCIDENT_WORKFLOW);
    var postmortem = ground.around().types().withName("Postmortem");
    if (postmortem.isPresent() && workflows.workflowExists(POSTMORTEM_WORKFLOW)) {
      schemes.map(scheme, postmortem.get().id(), POSTMORTEM_WORKFLOW);
    } else {
      LOG.warn(
          "The demo data has no workflow for postmortems: no plugin has provided the issue type"
              + " \"Postmortem\" and the workflow \"{}\"",
          POSTMORTEM_WORKFLOW);
    }
    return scheme;
  }

  private long type(String name) {
    return ground.around().types().withName(name).orElseThrow().id();
  }
}
