package io.followthrough.sandbox.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assert.assertThrows;

import io.followthrough.sandbox.FreshDatabase;
import io.followthrough.sandbox.constant.IssueTypes;
import io.followthrough.sandbox.user.SandboxUser;
import io.followthrough.sandbox.user.Users;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class ProjectsTest {

  @Rule public final FreshDatabase database = new FreshDatabase();

  private Users users;
  private IssueTypes types;
  private Projects projects;
  private SandboxUser lead;

  @Before
  public void open() {
    users = new Users(database.store());
    types = new IssueTypes(database.store());
    projects = new Projects(database.store(), users, types);
    new Permissions(database.store(), users, projects, new Roles(database.store(), users))
        .createDefaultScheme();
    lead = users.create("alice", "Alice", "a@example.com", "alice");
  }

  @Test
  public void findsAProject_byKeyAndId() {
    var ops = projects.create("OPS", "Operations", lead);

    assertThat(projects.withKey("OPS")).contains(ops);
    assertThat(projects.withId(ops.id())).contains(ops);
    assertThat(projects.getProjectObj(ops.getId())).isEqualTo(ops);
    assertThat(projects.getProjectByCurrentKey("OPS")).isEqualTo(ops);
    assertThat(ops.getProjectLead()).isEqualTo(lead);
  }

  @Test
  public void answersNull_whereJiraDoes() {
    assertThat(projects.getProjectObj(1L)).isNull();
    assertThat(projects.getProjectObj(null)).isNull();
    assertThat(projects.getProjectByCurrentKey("NONE")).isNull();
    assertThat(projects.getProjectByCurrentKey(null)).isNull();
  }

  @Test
  public void showsProjectsByName() {
    projects.create("WEB", "web shop", lead);
    projects.create("NET", "Network", lead);

    assertThat(projects.getProjects()).extracting("key").containsExactly("NET", "WEB");
  }

  @Test
  public void hasEveryIssueType_alsoThoseThatComeLater() {
    projects.create("OPS", "Operations", lead);

    var bug = types.create("Bug", "", false);

    assertThat(projects.withKey("OPS").orElseThrow().getIssueTypes()).containsExactly(bug);
  }

  @Test
  public void remembersItsSchemes() {
    var ops = projects.create("OPS", "Operations", lead);

    projects.describe(ops.id(), "What runs");

    assertThat(projects.withKey("OPS").orElseThrow().description()).isEqualTo("What runs");
    assertThat(ops.workflowSchemeId()).isNull();
    assertThat(ops.permissionSchemeId()).isZero();
  }

  @Test
  public void refusesWhatCannotBeAProject() {
    projects.create("OPS", "Operations", lead);

    assertRefused("OPS", "Other");
    assertRefused("OTH", "operations");
    assertRefused("ops", "Other");
    assertRefused("O", "Other");
    assertRefused("1OP", "Other");
    assertRefused("ABCDEFGHIJK", "Other");
    assertRefused("OTH", " ");

    assertThat(projects.all()).hasSize(1);
  }

  @Test
  public void givesEachIssueItsOwnNumber_underConcurrency() {
    var ops = projects.create("OPS", "Operations", lead);
    var pool = Executors.newFixedThreadPool(8);
    var numbers = new ArrayList<CompletableFuture<Long>>();
    for (var i = 0; i < 200; i++) {
      numbers.add(
          CompletableFuture.supplyAsync(
              () -> database.store().inTransaction(() -> projects.nextIssueNumber(ops.id())),
              pool));
    }

    assertThat(numbers.stream().map(CompletableFuture::join).distinct()).hasSize(200);
    assertThat(projects.nextIssueNumber(ops.id())).isEqualTo(201);
    pool.shutdown();
  }

  @Test
  public void sendsNoSql_onceWarm() {
    projects.create("OPS", "Operations", lead).types();
    projects.withKey("OPS");
    database.store().statements().reset();

    projects.withKey("OPS").orElseThrow().getProjectLead();
    projects.getProjects();

    assertThat(database.store().statements().sent()).isZero();
  }

  @Test
  public void countsNoIssues_whereThereIsNoProject() {
    assertThrows(IllegalArgumentException.class, () -> projects.nextIssueNumber(1));
  }

  private void assertRefused(String key, String name) {
    assertThrows(IllegalArgumentException.class, () -> projects.create(key, name, lead));
  }
}
