package io.followthrough.sandbox.workflow;

import com.atlassian.jira.issue.Issue;
import io.followthrough.sandbox.FreshDatabase;
import io.followthrough.sandbox.base.Ground;
import io.followthrough.sandbox.event.Events;
import io.followthrough.sandbox.field.DateTexts;
import io.followthrough.sandbox.issue.IssueInput;
import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.issue.Surroundings;
import io.followthrough.sandbox.project.SandboxProject;
import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.user.SandboxUser;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.rules.ExternalResource;
import org.junit.rules.RuleChain;
import org.junit.rules.TestRule;
import org.junit.runner.Description;
import org.junit.runners.model.Statement;

/**
 * Gives each test a tracker with a fresh Jira's data, the project OPS, and alice, who uses it, next
 * to admin.
 */
public final class TestTracker implements TestRule {

  public static final Instant NOW = Instant.parse("2030-03-14T10:00:00Z");

  private final FreshDatabase database = new FreshDatabase();

  /** What workflows of a test may name, by class name. */
  public final Map<String, Object> objects = new HashMap<>();

  public final Events events = new Events();
  public Ground ground;
  public Surroundings around;
  public Tracker tracker;
  public SandboxUser admin;
  public SandboxUser alice;
  public SandboxProject ops;

  @Override
  public Statement apply(Statement base, Description description) {
    return RuleChain.outerRule(database)
        .around(
            new ExternalResource() {
              @Override
              protected void before() {
                open();
              }
            })
        .apply(base, description);
  }

  public Store store() {
    return database.store();
  }

  private void open() {
    var store = store();
    ground = Ground.fresh(store);
    around =
        new Surroundings(
            ground.users,
            ground.projects,
            ground.issueTypes,
            ground.statuses,
            ground.priorities,
            ground.resolutions,
            ground.customFields,
            ground.fieldValues,
            new DateTexts(ZoneId.of("Pacific/Auckland")));
    tracker =
        new Tracker(
            new Tracker.Ground(
                store,
                around,
                ground.permissions,
                ground.screens,
                ground.linkTypes,
                events,
                InstantSource.fixed(NOW),
                (className, args) -> made(className)));
    tracker.workflows().createDefault();
    admin = ground.admin();
    alice = ground.users.create("alice", "Alice", "alice@example.com", "alice");
    ground.users.addToGroup("jira-software-users", alice);
    ops = ground.projects.create("OPS", "Operations", admin);
  }

  private Object made(String className) {
    var object = objects.get(className);
    if (object == null) {
      throw new MissingWorkflowObject(className + " is switched off. Ask an administrator.");
    }
    return object;
  }

  /** What everything of a new issue needs. */
  public IssueInput input(String type, String summary) {
    var input =
        new IssueInput()
            .setProjectId(ops.id())
            .setIssueTypeId(around.types().withName(type).orElseThrow().getId())
            .setSummary(summary);
    input.setApplyDefaultValuesWhenParameterNotProvided(true);
    return input;
  }

  /** A new issue of admin's. */
  public SandboxIssue issue(String type, String summary) {
    return issue(admin, input(type, summary));
  }

  public SandboxIssue issue(SandboxUser user, IssueInput input) {
    var validation = tracker.work().validateCreate(user, input);
    if (!validation.isValid()) {
      throw new AssertionError(validation.getErrorCollection());
    }
    return (SandboxIssue) tracker.work().create(user, validation).getIssue();
  }

  public SandboxIssue subTask(Issue parent, String summary) {
    var validation =
        tracker.work().validateSubTaskCreate(admin, parent.getId(), input("Sub-task", summary));
    if (!validation.isValid()) {
      throw new AssertionError(validation.getErrorCollection());
    }
    return (SandboxIssue) tracker.work().createSubTask(admin, validation).getIssue();
  }

  /** Takes an issue through a transition of its name. */
  public TransitionOutcome move(SandboxUser user, SandboxIssue issue, String transition) {
    var current = tracker.issues().withId(issue.getId()).orElseThrow();
    var id =
        tracker.transitions().available(user, current).stream()
            .filter(way -> way.name().equals(transition))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no " + transition + " for " + current))
            .id();
    return tracker.transitions().transition(user, issue.getId(), id, new IssueInput(), null);
  }

  public SandboxIssue again(SandboxIssue issue) {
    return tracker.issues().withId(issue.getId()).orElseThrow();
  }
}
