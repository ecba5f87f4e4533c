package io.followthrough.jira.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.followthrough.desk.policy.PolicyScope;
import io.followthrough.gate.OpenTime;
import io.followthrough.policy.AmendmentReader;
import io.followthrough.policy.Level;
import io.followthrough.policy.Policy;
import io.followthrough.policy.PolicyVersion;
import io.followthrough.sandbox.FreshDatabase;
import io.followthrough.sandbox.ao.TestObjects;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Policies are kept in real tables, and known to every node soon. */
public class StoredPoliciesTest {

  private static final Instant NOON = Instant.parse("2030-03-14T12:00:00Z");
  private static final PolicyScope OPS = new PolicyScope(10000, "OPS");

  @Rule public final FreshDatabase database = new FreshDatabase();

  private final ProjectManager projects = mock(ProjectManager.class);
  private ActiveObjects objects;
  private Instant now = NOON;
  private StoredPolicies policies;

  @Before
  public void open() {
    objects = TestObjects.of(database.store(), List.of(PolicyEntity.class));
    policies = node();
    var ops = mock(Project.class);
    given(ops.getId()).willReturn(OPS.projectId());
    given(ops.getKey()).willReturn("OPS");
    given(projects.getProjectByCurrentKey("OPS")).willReturn(ops);
    given(projects.getProjectObj(OPS.projectId())).willReturn(ops);
  }

  @Test
  public void hasTheShippedPolicy_whereNothingWasSaid() {
    assertThat(policies.of("OPS")).isEqualTo(Policy.standard());
    assertThat(policies.projects()).isEmpty();
    assertThat(policies.history(OPS).latest()).isEmpty();
  }

  @Test
  public void putsTheProjectsWordsOnTopOfTheGlobalOnes() {
    save(PolicyScope.GLOBAL, 1, false, Map.of("levels", Map.of("SEV3", "warn", "SEV4", "off")));
    save(OPS, 1, false, Map.of("levels", Map.of("SEV4", "warn")));

    assertThat(levels("ops")).endsWith(Level.WARN, Level.WARN);
    assertThat(levels("WEB")).endsWith(Level.WARN, Level.OFF);
    assertThat(policies.projects()).containsExactly(OPS);
    assertThat(policies.history(OPS).latest())
        .get()
        .isEqualTo(version(1, false, Map.of("levels", Map.of("SEV4", "warn"))));
  }

  @Test
  public void holdsAnIssueToWhatItBeganWith() {
    save(OPS, 1, false, Map.of("levels", Map.of("SEV4", "off")));

    assertThat(holding(NOON.minusSeconds(1))).isEqualTo(Level.TRIAGED);
    assertThat(holding(NOON)).isEqualTo(Level.OFF);
  }

  @Test
  public void isKnownToAnotherNode_afterFiveSeconds() {
    var other = node();
    assertThat(other.of("OPS")).isEqualTo(Policy.standard());
    save(OPS, 1, false, Map.of("levels", Map.of("SEV4", "off")));

    now = NOON.plusSeconds(4);
    assertThat(other.of("OPS")).isEqualTo(Policy.standard());
    assertThat(levels("OPS")).endsWith(Level.OFF);
    now = NOON.plusSeconds(5);
    assertThat(other.of("OPS")).isEqualTo(policies.of("OPS"));
  }

  private Level holding(Instant began) {
    var severities = policies.holding("OPS", new OpenTime(began, null)).severities();
    return severities.named("SEV4").orElseThrow().level();
  }

  private List<Level> levels(String project) {
    return policies.of(project).severities().worstFirst().stream().map(one -> one.level()).toList();
  }

  private void save(PolicyScope scope, int number, boolean forOpen, Map<String, ?> says) {
    policies.add(scope, version(number, forOpen, says));
  }

  private static PolicyVersion version(int number, boolean forOpen, Map<String, ?> says) {
    return new PolicyVersion(number, NOON, "root", forOpen, AmendmentReader.read(says).says());
  }

  private StoredPolicies node() {
    return new StoredPolicies(objects, projects, () -> now, Policy.standard());
  }
}
