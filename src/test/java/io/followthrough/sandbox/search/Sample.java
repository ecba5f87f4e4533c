package io.followthrough.sandbox.search;

import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import io.followthrough.sandbox.constant.Constants;
import io.followthrough.sandbox.constant.IssueTypes;
import io.followthrough.sandbox.constant.LinkTypes;
import io.followthrough.sandbox.constant.Priorities;
import io.followthrough.sandbox.constant.Resolutions;
import io.followthrough.sandbox.constant.StatusCategories;
import io.followthrough.sandbox.constant.Statuses;
import io.followthrough.sandbox.field.CustomFields;
import io.followthrough.sandbox.field.DateTexts;
import io.followthrough.sandbox.field.FieldKind;
import io.followthrough.sandbox.field.FieldSearcher;
import io.followthrough.sandbox.field.FieldValues;
import io.followthrough.sandbox.project.HolderType;
import io.followthrough.sandbox.project.Permissions;
import io.followthrough.sandbox.project.Projects;
import io.followthrough.sandbox.project.Roles;
import io.followthrough.sandbox.project.SandboxProject;
import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.store.Tables.ChangeGroup;
import io.followthrough.sandbox.store.Tables.ChangeItem;
import io.followthrough.sandbox.store.Tables.CustomFieldValue;
import io.followthrough.sandbox.store.Tables.Issue;
import io.followthrough.sandbox.store.Tables.IssueComment;
import io.followthrough.sandbox.store.Tables.IssueLink;
import io.followthrough.sandbox.store.Tables.OsWfentry;
import io.followthrough.sandbox.user.SandboxUser;
import io.followthrough.sandbox.user.Users;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Field;

/**
 * A handful of issues to search.
 *
 * <p>It is 07:30 on 15 March 2030 in Tokyo, and still 14 March in Greenwich.
 */
final class Sample {

  static final Instant NOW = Instant.parse("2030-03-14T22:30:00Z");
  static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  final Users users;
  final Projects projects;
  final Permissions permissions;
  final Search search;
  private final Store store;
  private final Constants constants;
  private final LinkTypes linkTypes;
  private final CustomFields customFields;
  private final FieldValues values;
  private final Map<String, Long> ids = new HashMap<>();

  /** What plugins bring, by names in lower case. */
  final Map<String, JqlFunction> functions = new HashMap<>();

  Sample(Store store) {
    this.store = store;
    this.users = new Users(store);
    var categories = new StatusCategories();
    this.constants =
        new Constants(
            new IssueTypes(store),
            new Statuses(store, categories),
            new Priorities(store),
            new Resolutions(store));
    this.linkTypes = new LinkTypes(store);
    this.projects = new Projects(store, users, constants.issueTypes());
    this.permissions = new Permissions(store, users, projects, new Roles(store, users));
    this.customFields = new CustomFields(store);
    this.values = new FieldValues(users, new DateTexts(TOKYO));
    this.search =
        new Search(
            store,
            permissions,
            new Vocabulary(
                users,
                projects,
                constants,
                categories,
                linkTypes,
                customFields,
                name -> Optional.ofNullable(functions.get(name.toLowerCase()))),
            InstantSource.fixed(NOW),
            TOKYO);
    constants(categories);
    people();
    projects();
    issues();
    customValues();
    history();
  }

  /** The keys a query finds, in its order. */
  List<String> find(String user, String jql) {
    return find(user, jql, 0, 100);
  }

  List<String> find(String user, String jql, long start, int max) {
    var page = search.find(users.withName(user).orElse(null), jql, start, max);
    return page.issueIds().stream().map(this::key).toList();
  }

  long id(String key) {
    return ids.get(key);
  }

  private String key(long id) {
    return ids.entrySet().stream()
        .filter(entry -> entry.getValue() == id)
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  private void constants(StatusCategories categories) {
    for (var type : List.of("Incident", "Task", "Bug")) {
      constants.issueTypes().create(type, "", false);
    }
    constants.issueTypes().create("Sub-task", "", true);
    constants.statuses().create("Open", "", categories.withKey("new").orElseThrow());
    constants
        .statuses()
        .create("In Progress", "", categories.withKey("indeterminate").orElseThrow());
    constants.statuses().create("Closed", "", categories.withKey("done").orElseThrow());
    for (var priority : List.of("Highest", "Medium", "Low")) {
      constants.priorities().create(priority, "", "#000000");
    }
    constants.resolutions().create("Fixed", "");
    linkTypes.create("Remediation", "remediates", "is remediated by", "");
    linkTypes.create("Relates", "relates to", "relates to", "");
  }

  private void people() {
    for (var name : List.of("alice", "bob", "dave")) {
      users.create(
          name,
          name.substring(0, 1).toUpperCase() + name.substring(1) + " Doe",
          name + "@example.com",
          name);
    }
    users.createGroup("network");
    users.addToGroup("network", user("bob"));
    users.createGroup("nobody");
  }

  private void projects() {
    var standard = permissions.createDefaultScheme();
    permissions.grant(standard, BROWSE_PROJECTS, HolderType.APPLICATION_ROLE, null);
    var network = permissions.createScheme("Network");
    permissions.grant(network, BROWSE_PROJECTS, HolderType.GROUP, "network");
    permissions.grant(network, BROWSE_PROJECTS, HolderType.USER, user("alice").key());
    var discreet = permissions.createScheme("Discreet");
    permissions.grant(discreet, BROWSE_PROJECTS, HolderType.REPORTER, null);
    projects.create("OPS", "Operations", user("alice"));
    projects.setPermissionScheme(projects.create("NET", "Network", user("bob")).id(), network);
    projects.setPermissionScheme(projects.create("SEC", "Security", user("alice")).id(), discreet);
  }

  private void issues() {
    add(
        "OPS-1",
        "Incident",
        "Open",
        Map.of(
            Issue.SUMMARY, "Payment gateway down",
            Issue.DESCRIPTION, "The gateway refused every payment; see follow-up_1.",
            Issue.PRIORITY_ID, constants.priorities().withName("Highest").orElseThrow().id(),
            Issue.ASSIGNEE_KEY, user("alice").key(),
            Issue.REPORTER_KEY, user("bob").key(),
            Issue.DUE_DATE, LocalDate.of(2030, 3, 10),
            Issue.CREATED, Instant.parse("2030-02-12T22:30:00Z")));
    add(
        "OPS-2",
        "Task",
        "In Progress",
        Map.of(
            Issue.SUMMARY, "Write it down",
            Issue.PRIORITY_ID, constants.priorities().withName("Medium").orElseThrow().id(),
            Issue.REPORTER_KEY, user("alice").key(),
            Issue.CREATED, Instant.parse("2030-03-07T22:30:00Z")));
    add(
        "OPS-3",
        "Sub-task",
        "Closed",
        Map.of(
            Issue.SUMMARY, "Alert on a slow gateway",
            Issue.DESCRIPTION, "Noch größere Übersicht",
            Issue.PRIORITY_ID, constants.priorities().withName("Low").orElseThrow().id(),
            Issue.ASSIGNEE_KEY, user("bob").key(),
            Issue.REPORTER_KEY, user("alice").key(),
            Issue.DUE_DATE, LocalDate.of(2030, 3, 15),
            Issue.RESOLUTION_ID, constants.resolutions().withName("Fixed").orElseThrow().id(),
            Issue.RESOLVED, Instant.parse("2030-03-14T21:00:00Z"),
            Issue.PARENT_ID, id("OPS-2"),
            Issue.CREATED, Instant.parse("2030-03-14T20:00:00Z")));
    add(
        "NET-1",
        "Bug",
        "Open",
        Map.of(
            Issue.SUMMARY, "Über 100 gateways",
            Issue.ASSIGNEE_KEY, user("bob").key(),
            Issue.REPORTER_KEY, user("alice").key(),
            Issue.DUE_DATE, LocalDate.of(2030, 3, 14),
            Issue.CREATED, Instant.parse("2030-03-14T10:00:00Z")));
    add(
        "SEC-1",
        "Bug",
        "Open",
        Map.of(
            Issue.SUMMARY, "Leaked",
            Issue.REPORTER_KEY, user("alice").key(),
            Issue.CREATED, Instant.parse("2030-01-01T00:00:00Z")));
    comment("NET-1", "Rollback of the firewall fixed it");
    link("Remediation", "NET-1", "OPS-2");
    link("Relates", "OPS-1", "NET-1");
  }

  /** OPS-2 went on a week ago; OPS-3 was given to bob, begun and closed this morning. */
  private void history() {
    changed("OPS-2", "alice", "2030-03-08T00:00:00Z", status("Open"), status("In Progress"));
    changed("OPS-3", "bob", "2030-03-14T20:10:00Z", status("Open"), status("In Progress"));
    changed("OPS-3", "alice", "2030-03-14T20:20:00Z", "assignee", null, user("bob").key());
    changed("OPS-3", "alice", "2030-03-14T21:00:00Z", status("In Progress"), status("Closed"));
  }

  private String status(String name) {
    return constants.statuses().withName(name).orElseThrow().getId();
  }

  private void changed(String key, String author, String moment, String from, String to) {
    changed(key, author, moment, "status", from, to);
  }

  private void changed(
      String key, String author, String moment, String field, String from, String to) {
    var group =
        store
            .sql()
            .insertInto(ChangeGroup.TABLE)
            .set(ChangeGroup.ISSUE_ID, id(key))
            .set(ChangeGroup.AUTHOR_KEY, user(author).key())
            .set(ChangeGroup.CREATED, Instant.parse(moment))
            .returningResult(ChangeGroup.ID)
            .fetchSingle()
            .value1();
    store
        .sql()
        .insertInto(ChangeItem.TABLE)
        .set(ChangeItem.GROUP_ID, group)
        .set(ChangeItem.FIELD_TYPE, "jira")
        .set(ChangeItem.FIELD, field)
        .set(ChangeItem.OLD_VALUE, from)
        .set(ChangeItem.NEW_VALUE, to)
        .execute();
  }

  private void customValues() {
    var lessons = field("Lessons", FieldKind.TEXT_AREA);
    put("OPS-2", lessons, "Practise the größte rollback");
    var team = field("Team", FieldKind.SELECT);
    customFields.addOption(team, "Zebra");
    customFields.addOption(team, "Apple");
    put("OPS-1", team, customFields.withId(team).orElseThrow().optionNamed("Zebra").orElseThrow());
    put("OPS-2", team, customFields.withId(team).orElseThrow().optionNamed("Apple").orElseThrow());
    put("OPS-1", field("Facilitator", FieldKind.USER), user("bob"));
    var drill = field("Drill", FieldKind.DATE);
    put("OPS-1", drill, Timestamp.from(LocalDate.of(2030, 3, 15).atStartOfDay(TOKYO).toInstant()));
    put("OPS-2", drill, Timestamp.from(LocalDate.of(2030, 3, 16).atStartOfDay(TOKYO).toInstant()));
    put("OPS-3", field("Cost", FieldKind.NUMBER), 12.5);
    put("OPS-1", field("Ref", FieldKind.TEXT), "CR 4711");
    put("OPS-2", field("Twin", FieldKind.TEXT), "left");
    put("OPS-3", field("Twin", FieldKind.TEXT), "right");
    customFields.create("Unsearchable", "", FieldKind.TEXT, null, Set.of());
  }

  private long field(String name, FieldKind kind) {
    return customFields.create(name, "", kind, FieldSearcher.values()[0], Set.of()).id();
  }

  private void put(String key, long fieldId, Object value) {
    var stored = values.store(customFields.withId(fieldId).orElseThrow(), value);
    store
        .sql()
        .insertInto(CustomFieldValue.TABLE)
        .set(CustomFieldValue.ISSUE_ID, id(key))
        .set(CustomFieldValue.FIELD_ID, fieldId)
        .set(CustomFieldValue.STRING_VALUE, stored.string())
        .set(CustomFieldValue.TEXT_VALUE, stored.text())
        .set(CustomFieldValue.NUMBER_VALUE, stored.number())
        .set(CustomFieldValue.DATE_VALUE, stored.date())
        .execute();
  }

  private void add(String key, String type, String status, Map<Field<?>, ?> values) {
    var project = project(key);
    var entry =
        store
            .sql()
            .insertInto(OsWfentry.TABLE)
            .set(OsWfentry.WORKFLOW_NAME, "jira")
            .set(OsWfentry.STATE, 1)
            .returningResult(OsWfentry.ID)
            .fetchSingle()
            .value1();
    var id =
        store
            .sql()
            .insertInto(Issue.TABLE)
            .set(Issue.PROJECT_ID, project.id())
            .set(Issue.ISSUE_NUMBER, Long.parseLong(key.substring(key.indexOf('-') + 1)))
            .set(Issue.ISSUE_TYPE_ID, constants.issueTypes().withName(type).orElseThrow().id())
            .set(Issue.STATUS_ID, constants.statuses().withName(status).orElseThrow().id())
            .set(Issue.UPDATED, NOW)
            .set(Issue.WORKFLOW_ENTRY_ID, entry)
            .set(values)
            .returningResult(Issue.ID)
            .fetchSingle()
            .value1();
    ids.put(key, id);
  }

  private void comment(String key, String body) {
    store
        .sql()
        .insertInto(IssueComment.TABLE)
        .set(IssueComment.ISSUE_ID, id(key))
        .set(IssueComment.BODY, body)
        .set(IssueComment.CREATED, NOW)
        .set(IssueComment.UPDATED, NOW)
        .execute();
  }

  private void link(String type, String source, String destination) {
    store
        .sql()
        .insertInto(IssueLink.TABLE)
        .set(IssueLink.LINK_TYPE_ID, linkTypes.withName(type).orElseThrow().id())
        .set(IssueLink.SOURCE_ID, id(source))
        .set(IssueLink.DESTINATION_ID, id(destination))
        .execute();
  }

  private SandboxProject project(String issueKey) {
    return projects.withKey(issueKey.substring(0, issueKey.indexOf('-'))).orElseThrow();
  }

  private SandboxUser user(String name) {
    return users.withName(name).orElseThrow();
  }
}
