package io.followthrough.bench;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Fills the database of a sandbox that was started before with very many issues. */
final class Crowd {

  /** An incident, its postmortem and five action items. */
  static final int ISSUES_EACH = 7;

  /** The id, and the number in its project, of the first one. */
  static final int FIRST = 1_000_000;

  /** Of so many incidents one is open with an unanswered item, and the one after it may close. */
  private static final int FATES = 33;

  /** The second of those that may close has a thousand items. */
  private static final int CROWDED = FATES + 1;

  /** Where the thousand items come from; fewer incidents have not enough of them. */
  private static final int AT_LEAST = 1_500;

  private static final Map<String, String> TYPES =
      Map.of(
          "incident-type", "Incident", "postmortem-type", "Postmortem", "item-type", "Action Item");
  private static final Map<String, String> STATUSES =
      Map.of(
          "open",
          "Open",
          "in-progress",
          "In Progress",
          "resolved",
          "Resolved",
          "approved",
          "Approved");
  private static final Map<String, String> RESOLUTIONS =
      Map.of("done", "Done", "wont-do", "Won''t Do");
  private static final Map<String, String> LINKS =
      Map.of("postmortem-link", "Postmortem", "sub-task-link", "jira_subtask_link");

  private final int incidents;

  Crowd(int incidents) {
    if (incidents < AT_LEAST) {
      throw new IllegalArgumentException("-Dbench.incidents has to be at least " + AT_LEAST);
    }
    this.incidents = incidents;
  }

  /** Writes them; the plugin must have made what it needs before. */
  void write(Database database) throws SQLException {
    var values = new HashMap<String, String>();
    values.put("incidents", Integer.toString(incidents));
    values.put("first", Integer.toString(FIRST));
    for (var name : Map.of("ops", "OPS", "net", "NET", "web", "WEB").entrySet()) {
      values.put(name.getKey(), id(database, "project", "project_key", name.getValue()));
    }
    names(database, values, "issue_type", "type_name", TYPES);
    names(database, values, "issue_status", "status_name", STATUSES);
    names(database, values, "resolution", "resolution_name", RESOLUTIONS);
    names(database, values, "link_type", "link_name", LINKS);
    for (var person : new String[] {"alice", "bob", "carol", "admin"}) {
      values.put(
          person, database.ask("select user_key from app_user where user_name = '" + person + "'"));
    }
    values.put("ao", prefix(database));
    database.run("crowd.sql", new Parameters(values));
  }

  /** What the names of the plugin's tables begin with. */
  static String prefix(Database database) throws SQLException {
    return database.ask(
        "select replace(tablename, 'ANSWER_CHANGE', '') from pg_tables"
            + " where tablename like 'AO\\_%\\_ANSWER\\_CHANGE'");
  }

  /** An incident that is open because of an action item nobody answered. */
  String shut(int turn) {
    return key(turn % (incidents / FATES) * FATES);
  }

  /** An incident that may close; it comes again only after all others. */
  String ready(int turn) {
    return key((turn % (incidents / FATES - 2) + 2) * FATES + 1);
  }

  /** An action item that is promised for later; it comes again only after all others. */
  String open(int turn) {
    var incident = turn % (incidents / 10) * 10 + 5;
    return project(incident) + "-" + (FIRST + incident * ISSUES_EACH + 3);
  }

  /** The incident with a thousand action items. */
  String crowded() {
    return key(CROWDED);
  }

  /** Any incident. */
  String any(int turn) {
    return key((int) (turn * 7919L % incidents));
  }

  /** The postmortem of any incident. */
  String anyPostmortem(int turn) {
    var incident = (int) (turn * 7919L % incidents);
    return project(incident) + "-" + (FIRST + incident * ISSUES_EACH + 1);
  }

  private static String key(int incident) {
    return project(incident) + "-" + (FIRST + incident * ISSUES_EACH);
  }

  private static String project(int incident) {
    return switch (incident % 4) {
      case 0 -> "NET";
      case 1 -> "WEB";
      default -> "OPS";
    };
  }

  private static void names(
      Database database,
      Map<String, String> values,
      String table,
      String column,
      Map<String, String> wanted)
      throws SQLException {
    for (var one : wanted.entrySet()) {
      values.put(one.getKey(), id(database, table, column, one.getValue()));
    }
  }

  private static String id(Database database, String table, String column, String name)
      throws SQLException {
    return database.ask("select id from " + table + " where " + column + " = '" + name + "'");
  }
}
