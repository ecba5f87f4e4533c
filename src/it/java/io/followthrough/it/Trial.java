package io.followthrough.it;

import java.util.HashMap;
import java.util.Map;

/**
 * An incident that lacks nothing but an answer to one action item, for somebody to try and close.
 *
 * @param here the item that waits for an answer, a sub-task of the postmortem
 */
record Trial(Site site, String incident, String postmortem, String here) {

  private static final String ISSUE = "/rest/api/2/issue/";

  static Trial start(Site site, String summary) {
    var alice = site.as("alice");
    var incident = alice.incident(summary);
    var postmortem = alice.startPostmortem(incident);
    alice.writeAll(postmortem);
    alice.approve(postmortem);
    return new Trial(
        site, incident, postmortem, alice.addAction(postmortem, Map.of("summary", "Mend it")));
  }

  Person alice() {
    return site.as("alice");
  }

  Person bob() {
    return site.as("bob");
  }

  /** Tries to resolve the incident. */
  Reply resolve() {
    return alice().resolve(incident);
  }

  /** Does something first and then tries to resolve the incident. */
  Reply resolveAfter(Reply first, int expected) {
    first.expect(expected);
    return resolve();
  }

  /** Answers the item as one should, and resolves the incident. */
  void resolveRightly() {
    accept();
    resolve().expect(204);
  }

  void accept() {
    alice().accept(here, "alice");
  }

  /** Adds an item whose ticket is in another team's project; returns its key. */
  String elsewhere() {
    return alice().addAction(postmortem, Map.of("summary", "Mend theirs", "project", "NET"));
  }

  Reply finish(String ticket, String resolution) {
    return bob().transition(ticket, "Close Issue", resolution(resolution));
  }

  Reply answer(String disposition, Map<String, ?> more) {
    var answer = new HashMap<String, Object>(more);
    answer.put("disposition", disposition);
    return alice().triage(here, answer);
  }

  Reply edit(String issue, String field, Object value) {
    var fields = new HashMap<String, Object>();
    fields.put(field, value);
    return alice().put(ISSUE + issue, Map.of("fields", fields));
  }

  /** Has an administrator let a lower severity count. */
  void letLowerCount(String severity) {
    site.admin()
        .post(
            "/rest/followthrough/1/incident/" + incident + "/severity/lower",
            Map.of("severity", severity, "reason", "Few were hit"))
        .expect(200);
  }

  Reply delete(String issue) {
    return site.admin().delete(ISSUE + issue + "?deleteSubtasks=true");
  }

  /** Removes all links of one issue to another. */
  Reply unlink(String issue, String other) {
    for (var link : alice().fields(issue).get("issuelinks")) {
      var end = link.has("inwardIssue") ? link.get("inwardIssue") : link.get("outwardIssue");
      if (end.get("key").asText().equals(other)) {
        return site.admin().delete("/rest/api/2/issueLink/" + link.get("id").asText());
      }
    }
    throw new AssertionError(issue + " has no link to " + other);
  }

  Reply link(String type, String inward, String outward) {
    return alice()
        .post(
            "/rest/api/2/issueLink",
            Map.of(
                "type", Map.of("name", type),
                "outwardIssue", Map.of("key", outward),
                "inwardIssue", Map.of("key", inward)));
  }

  /** Sets the status of the incident in the database, where nothing is asked and nothing told. */
  void closeInTheDatabase() {
    site.change(
        "update issue set status_id = (select id from issue_status where status_name = 'Done')"
            + " where id = "
            + alice().get(ISSUE + incident).expect(200).json().get("id").asText());
  }

  static Map<String, ?> resolution(String name) {
    return Map.of("resolution", Map.of("name", name));
  }

  boolean isOpen() {
    var fields = alice().fields(incident);
    return fields.get("resolution").isNull()
        && !fields.get("status").get("statusCategory").get("key").asText().equals("done");
  }

  boolean isFlagged() {
    return alice()
        .get(ISSUE + incident + "/properties/followthrough.gate")
        .expect(200)
        .json()
        .get("value")
        .get("debt")
        .asBoolean();
  }
}
