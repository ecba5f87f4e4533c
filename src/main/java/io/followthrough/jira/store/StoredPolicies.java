package io.followthrough.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.followthrough.action.TicketRef;
import io.followthrough.desk.policy.Policies;
import io.followthrough.desk.policy.PolicyArchive;
import io.followthrough.desk.policy.PolicyScope;
import io.followthrough.gate.Incident;
import io.followthrough.gate.OpenTime;
import io.followthrough.policy.Amendment;
import io.followthrough.policy.AmendmentReader;
import io.followthrough.policy.AmendmentTree;
import io.followthrough.policy.JsonText;
import io.followthrough.policy.Policy;
import io.followthrough.policy.PolicyHistory;
import io.followthrough.policy.PolicyVersion;
import io.followthrough.postmortem.Section;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/**
 * Keeps policies in Active Objects, and in memory. Rows are only ever added, so their number tells
 * whether another node has changed something: each node counts them at most every five seconds, and
 * reads them anew where there are more. So two nodes disagree for five seconds at most.
 */
public final class StoredPolicies implements Policies, PolicyArchive {

  private static final Duration TRUSTED = Duration.ofSeconds(5);

  private final ActiveObjects objects;
  private final ProjectManager projects;
  private final InstantSource clock;
  private final Policy shipped;

  private volatile @Nullable KnownPolicies known;

  public StoredPolicies(
      ActiveObjects objects, ProjectManager projects, InstantSource clock, Policy shipped) {
    this.objects = objects;
    this.projects = projects;
    this.clock = clock;
    this.shipped = shipped;
  }

  @Override
  public Policy of(String projectKey) {
    return known().effective(idOf(projectKey), PolicyHistory::latest);
  }

  @Override
  public Policy holding(String projectKey, OpenTime open) {
    return known()
        .effective(idOf(projectKey), history -> history.holding(open.opened(), open.resolved()));
  }

  @Override
  public List<Section> ownSections() {
    return known().ownSections();
  }

  @Override
  public String versionsHolding(Incident incident) {
    var project = TicketRef.projectOf(incident.key());
    var now = known();
    return PolicyScope.GLOBAL.key()
        + " "
        + held(now.history(PolicyScope.GLOBAL.projectId()), incident.clock())
        + ", "
        + project
        + " "
        + held(now.history(idOf(project)), incident.clock());
  }

  @Override
  public Optional<PolicyScope> scope(String projectKey) {
    return project(projectKey).map(project -> new PolicyScope(project.getId(), project.getKey()));
  }

  @Override
  public List<PolicyScope> projects() {
    return read().histories().keySet().stream()
        .flatMap(id -> Stream.ofNullable(projects.getProjectObj(id)))
        .map(project -> new PolicyScope(project.getId(), project.getKey()))
        .sorted(Comparator.comparing(PolicyScope::key))
        .toList();
  }

  @Override
  public PolicyHistory history(PolicyScope scope) {
    return read().history(scope.projectId());
  }

  @Override
  public void add(PolicyScope scope, PolicyVersion version) {
    objects.executeInTransaction(
        () ->
            objects.create(
                PolicyEntity.class,
                new DBParam("PROJECT_ID", scope.projectId()),
                new DBParam("REVISION", version.number()),
                new DBParam("SAVED_AT", Date.from(version.at())),
                new DBParam("SAVED_BY", version.by()),
                new DBParam("FOR_OPEN", version.forOpen()),
                new DBParam("SAYS", JsonText.write(AmendmentTree.of(version.says())))));
    known = null;
  }

  @Override
  public Policy shipped() {
    return shipped;
  }

  private static int held(PolicyHistory history, OpenTime open) {
    return history.holding(open.opened(), open.resolved()).map(PolicyVersion::number).orElse(0);
  }

  private KnownPolicies known() {
    var now = clock.instant();
    var current = known;
    if (current != null && now.isBefore(current.at().plus(TRUSTED))) {
      return current;
    }
    if (current != null && objects.count(PolicyEntity.class, Query.select()) == current.rows()) {
      var confirmed = current.confirmed(now);
      known = confirmed;
      return confirmed;
    }
    return read();
  }

  private KnownPolicies read() {
    var at = clock.instant();
    var rows = objects.find(PolicyEntity.class, Query.select().order("ID ASC"));
    var histories =
        Arrays.stream(rows)
            .collect(
                Collectors.groupingBy(
                    PolicyEntity::getProjectId,
                    Collectors.collectingAndThen(
                        Collectors.mapping(StoredPolicies::version, Collectors.toList()),
                        PolicyHistory::new)));
    var current = KnownPolicies.read(at, rows.length, histories, shipped);
    known = current;
    return current;
  }

  private static PolicyVersion version(PolicyEntity row) {
    return new PolicyVersion(
        row.getRevision(),
        row.getSavedAt().toInstant(),
        row.getSavedBy(),
        row.isForOpen(),
        says(row));
  }

  private static Amendment says(PolicyEntity row) {
    var reading = AmendmentReader.read(JsonText.read(row.getSays()));
    if (!reading.flaws().isEmpty()) {
      throw new IllegalStateException(
          "Row " + row.getID() + " of the policies cannot be read: " + reading.flaws());
    }
    return reading.says();
  }

  private long idOf(String projectKey) {
    return project(projectKey).map(Project::getId).orElse(PolicyScope.GLOBAL.projectId());
  }

  private Optional<Project> project(String key) {
    return Optional.ofNullable(projects.getProjectByCurrentKey(key.toUpperCase(Locale.ROOT)));
  }
}
