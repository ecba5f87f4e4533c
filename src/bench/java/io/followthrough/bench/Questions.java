package io.followthrough.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What is asked of a sandbox, and of its database alone where that tells how good an answer is. */
final class Questions {

  private static final String API = "/rest/api/2/issue/";
  private static final String OURS = "/rest/followthrough/1/";
  private static final String REPORT = OURS + "report/";

  private static final String SEARCH =
      "/rest/api/2/search?maxResults=50&jql=project%20%3D%20OPS%20AND%20status%20%3D%20Open"
          + "%20ORDER%20BY%20created%20DESC";

  private final String baseUrl;
  private final Database database;
  private final Crowd crowd;
  private final Load load;

  Questions(String baseUrl, Database database, Crowd crowd, Load load) {
    this.baseUrl = baseUrl;
    this.database = database;
    this.crowd = crowd;
    this.load = load;
  }

  void ask(int many, Report report) throws Exception {
    var clients = new ArrayList<Client>();
    for (var one = 0; one < many; one++) {
      clients.add(new Client(baseUrl, "alice"));
    }
    gate(clients, report);
    tracker(clients, report);
    reports(clients, report);
    sql(many, report);
    export(clients.get(0), report);
  }

  private void gate(List<Client> clients, Report report) throws Exception {
    report.row(
        "verdict, 5 action items",
        load.of(clients, (c, turn) -> c.get(OURS + "incident/" + crowd.any(turn) + "/gate")));
    report.row(
        "verdict, 1,000 action items",
        load.of(clients, (c, turn) -> c.get(OURS + "incident/" + crowd.crowded() + "/gate")));
    report.row(
        "close, refused",
        load.of(clients, (c, turn) -> c.move(crowd.shut(turn), Closing.CLOSE, Client.BAD_REQUEST)));
    report.row("close, let through", load.of(clients, new Closing(crowd::ready)));
    report.row("close of an action item, no gate", load.of(clients, new Closing(crowd::open)));
    report.row(
        "new action item",
        load.of(
            clients,
            (c, turn) ->
                c.post(
                    OURS + "postmortem/" + crowd.anyPostmortem(turn) + "/actions",
                    "{\"summary\":\"Watch it " + turn + "\"}",
                    Client.CREATED)));
  }

  private void tracker(List<Client> clients, Report report) throws Exception {
    report.row("search, first page", load.of(clients, (c, turn) -> c.get(SEARCH)));
    report.row("issue over REST", load.of(clients, (c, turn) -> c.get(API + crowd.any(turn))));
    report.row(
        "page of an incident", load.of(clients, (c, turn) -> c.get("/browse/" + crowd.any(turn))));
  }

  private void reports(List<Client> clients, Report report) throws Exception {
    report.row(
        "overdue, first page", load.of(clients, (c, turn) -> c.get(REPORT + "overdue?limit=50")));
    report.row("overdue, next page", load.of(clients, new NextPages(REPORT + "overdue?limit=50")));
    for (var name :
        List.of(
            "overdue/groups",
            "aging",
            "completion",
            "time-to-done",
            "backlog",
            "coverage",
            "items?count=open",
            "mine")) {
      report.row(name, load.of(clients, (c, turn) -> c.get(REPORT + name)));
    }
    report.row(
        "triage desk, first page", load.of(clients, (c, turn) -> c.get(OURS + "triage?limit=20")));
  }

  private void sql(int many, Report report) throws Exception {
    var connections = new ArrayList<Connection>();
    try {
      for (var one = 0; one < many; one++) {
        connections.add(database.connect());
      }
      var rows = "\"" + Crowd.prefix(database) + "REPORT_ROW\"";
      bare(
          connections,
          report,
          "SQL alone: overdue, first page",
          "select * from %s where \"PROMISED_FOR\" < current_date - date '1970-01-01'"
                  .formatted(rows)
              + " order by \"PROMISED_FOR\", \"ITEM_ID\" limit 50");
      bare(
          connections,
          report,
          "SQL alone: overdue by owner",
          "select \"OWNER\", count(*) from %s where \"PROMISED_FOR\" < current_date - date '1970-01-01'"
                  .formatted(rows)
              + " group by \"OWNER\"");
      bare(
          connections,
          report,
          "SQL alone: search, first page",
          "select * from issue where project_id = 10000 and status_id = 1"
              + " order by created desc limit 50");
    } finally {
      for (var connection : connections) {
        connection.close();
      }
    }
  }

  private void bare(List<Connection> connections, Report report, String what, String sql)
      throws Exception {
    report.row(what, load.of(connections, (connection, turn) -> run(connection, sql)));
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        rows.getObject(1);
      }
    }
  }

  private static void export(Client client, Report report)
      throws IOException, InterruptedException {
    var begin = System.nanoTime();
    var lines = client.lines(REPORT + "overdue.csv").count();
    var seconds = (System.nanoTime() - begin) / 1e9;
    report.sentence(
        "CSV of all overdue items: %,d rows in %.1f s, %,.0f rows a second.",
        lines - 1, seconds, (lines - 1) / seconds);
  }
}
