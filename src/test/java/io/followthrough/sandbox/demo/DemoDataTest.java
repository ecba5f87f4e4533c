package io.followthrough.sandbox.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.sandbox.FreshDatabase;
import io.followthrough.sandbox.issue.IssueInput;
import io.followthrough.sandbox.page.site.Stage;
import io.followthrough.sandbox.user.SandboxUser;
import java.io.IOException;
import java.time.InstantSource;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class DemoDataTest {

  @Rule public final FreshDatabase database = new FreshDatabase();

  private Stage stage;
  private DemoData demo;

  @Before
  public void open() throws IOException {
    stage = new Stage(database.store());
    demo =
        new DemoData(
            new DemoData.Ground(
                database.store(),
                stage.around,
                stage.ground.permissions,
                stage.ground.linkTypes,
                stage.tracker,
                clock -> stage.tracker,
                InstantSource.system()),
            Demo.YEAR);
  }

  @After
  public void close() {
    stage.close();
  }

  @Test
  public void writesProjectsPeopleAndIssues_onceOnly() {
    assertThat(demo.write()).isTrue();
    var found = everything(user("alice"));

    assertThat(demo.write()).isFalse();

    assertThat(found).isEqualTo(7);
    assertThat(everything(user("alice"))).isEqualTo(found);
    assertThat(DemoPeople.knownTo(stage.around.users())).hasSize(4);
  }

  @Test
  public void leavesASandboxAloneThatHasAProject() {
    stage.begin();

    assertThat(demo.write()).isFalse();

    assertThat(DemoPeople.knownTo(stage.around.users())).isEmpty();
  }

  @Test
  public void keepsTheNetworkFromDave() {
    demo.write();

    assertThat(everything(user("dave"))).isEqualTo(5);
    assertThat(count(user("bob"), "project = NET")).isEqualTo(2);
  }

  @Test
  public void leavesIncidentsInDifferentStates() {
    demo.write();

    assertThat(count(user("alice"), "project = OPS and type = Incident and status = Open"))
        .isEqualTo(1);
    assertThat(
            count(user("alice"), "project = OPS and type = Incident and status = \"In Progress\""))
        .isEqualTo(1);
    assertThat(count(user("alice"), "project = NET and resolution is not EMPTY")).isEqualTo(1);
  }

  /** Without the plugin nobody can ask the gate, so it stays shut. */
  @Test
  public void refusesToResolveAnIncident_whereThePluginIsAbsent() {
    demo.write();
    var incident = stage.tracker.issues().withKey("OPS-1").orElseThrow();

    var outcome =
        stage
            .tracker
            .transitions()
            .transition(user("alice"), incident.getId(), 5, new IssueInput(), null);

    assertThat(outcome.happened()).isFalse();
    assertThat(outcome.errors().getErrorMessages())
        .anySatisfy(message -> assertThat(message).contains("No enabled plugin"));
  }

  @Test
  public void letsEveryoneSignInWithTheUserNameAsPassword() {
    demo.write();

    assertThat(DemoPeople.knownTo(stage.around.users()))
        .allSatisfy(
            person ->
                assertThat(stage.around.users().authenticate(person.name(), person.name()))
                    .isPresent());
  }

  private SandboxUser user(String name) {
    return stage.around.users().withName(name).orElseThrow();
  }

  private long everything(SandboxUser user) {
    return count(user, "");
  }

  private long count(SandboxUser user, String jql) {
    return stage.search.find(user, jql, 0, 0).total();
  }
}
