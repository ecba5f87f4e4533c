package io.followthrough.sandbox.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.Timeout;

/** Whatever is sent as JSON is answered or refused with reasons, and never takes long. */
public class JsonFuzzTest {

  @ClassRule public static final RestServer JIRA = new RestServer();

  private static final int INPUTS = 10_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<String> ODD =
      List.of(
          "null",
          "true",
          "0",
          "-1",
          "10000",
          "1e400",
          "1E-999999999",
          "12345678901234567890123",
          "0.1",
          "\"\"",
          "\" \"",
          "\"x\"",
          "\"OPS\"",
          "\"SEC-1\"",
          "\"alice\"",
          "\"\\u0000\"",
          "\"\\ud800\"",
          "\"2030-02-30\"",
          "\"9999999999\"",
          "[]",
          "{}",
          "[[]]",
          "[null]",
          "{\"id\": \"10000\"}",
          "{\"name\": \"alice\"}",
          "{\"key\": null}",
          "{\"set\": 1}",
          "{\"add\": {\"body\": \"x\"}}",
          "\"javascript:alert(1)\"",
          "\"status was Open\"");

  /** Tried now and then only, since checking a password is made to take its time. */
  private static final Target SIGN_IN =
      new Target("POST", "auth/1/session", "{\"username\": \"alice\", \"password\": \"wrong\"}");

  private final Random random = new Random(20300314);

  @Rule public final Timeout hang = Timeout.seconds(180);

  /** Something that takes a body, and a body it takes. */
  private record Target(String verb, String path, String body) {}

  @Test
  public void answersOrRefusesEveryBody() throws Exception {
    var targets = targets();
    var answered = 0;
    for (var number = 0; number < INPUTS; number++) {
      var target = number % 1_000 == 0 ? SIGN_IN : pick(targets);
      var body = damaged(target.body());

      var answer =
          target.verb().equals("PUT")
              ? JIRA.put("alice", target.path(), body)
              : JIRA.post("alice", target.path(), body);

      assertThat(answer.status())
          .as("%s %s %s", target.verb(), target.path(), body)
          .matches(status -> status < 500 || status == 501);
      if (answer.status() < 300) {
        answered++;
      } else {
        assertThat(answer.raw().body()).as(body).contains("\"errors\"");
      }
    }

    assertThat(answered).isBetween(INPUTS / 50, INPUTS * 3 / 4);
  }

  private List<Target> targets() throws Exception {
    var key = JIRA.issue("OPS", "Target");
    var other = JIRA.issue("OPS", "Other");
    var issue = "api/2/issue/" + key;
    var fields =
        """
        {"fields": {"project": {"key": "OPS"}, "issuetype": {"name": "Task"}, "summary": "Fuzz",
         "description": "Words", "duedate": "2030-03-20", "priority": {"name": "High"},
         "assignee": {"name": "dave"}, "customfield_%d": "Text", "customfield_%d": {"value": "Blue"},
         "customfield_%d": 1.5, "customfield_%d": "2030-03-20T10:00:00.000+0000",
         "customfield_%d": {"name": "dave"}}, "properties": [{"key": "x", "value": [1]}]}\
        """
            .formatted(JIRA.lessons, JIRA.team, JIRA.cost, JIRA.drill, JIRA.guide);
    var link = "{\"type\": {\"name\": \"Relates\"}, \"%s\": {\"key\": \"" + other + "\"}}";
    return List.of(
        new Target("POST", "api/2/issue", fields),
        new Target(
            "POST", "api/2/issue/bulk", "{\"issueUpdates\": [" + fields + ", " + fields + "]}"),
        new Target(
            "PUT",
            issue,
            """
            {"fields": {"summary": "Other words"},
             "update": {"priority": [{"set": {"id": "1"}}], "comment": [{"add": {"body": "x"}}],
                        "issuelinks": [{"add": %s}]}}\
            """
                .formatted(link.formatted("outwardIssue"))),
        new Target("PUT", issue + "/assignee", "{\"name\": \"dave\"}"),
        new Target("POST", issue + "/comment", "{\"body\": \"Said\"}"),
        new Target("PUT", issue + "/properties/x", "{\"any\": [\"thing\"]}"),
        new Target(
            "POST",
            issue + "/transitions",
            "{\"transition\": {\"id\": \"5\"}, \"fields\": {\"resolution\": {\"name\":"
                + " \"Done\"}}}"),
        new Target("POST", issue + "/watchers", "\"alice\""),
        new Target(
            "POST",
            issue + "/remotelink",
            """
            {"globalId": "g", "application": {"type": "t", "name": "n"}, "relationship": "r",
             "object": {"url": "https://example.com", "title": "t", "icon": {"url16x16": "u"}}}\
            """),
        new Target(
            "POST",
            "api/2/issueLink",
            """
            {"type": {"name": "Relates"}, "inwardIssue": {"key": "%s"}, "outwardIssue": {"key": "%s"},
             "comment": {"body": "x"}}\
            """
                .formatted(key, other)),
        new Target(
            "POST",
            "api/2/search",
            """
            {"jql": "key = OPS-1 or parent is not empty", "startAt": 0, "maxResults": 2,
             "fields": ["summary"], "expand": ["names"], "validateQuery": true}\
            """),
        new Target(
            "POST",
            "api/2/filter",
            "{\"name\": \"n\", \"description\": \"d\", \"jql\": \"key = OPS-1\", \"favourite\":"
                + " true}"),
        new Target("POST", "pat/latest/tokens", "{\"name\": \"t\", \"expirationDuration\": 1}"));
  }

  private String damaged(String body) throws Exception {
    var tree = JSON.readTree(body);
    for (var times = random.nextInt(3); times >= 0; times--) {
      tree = changed(tree);
    }
    var text = tree.toString();
    return switch (random.nextInt(10)) {
      case 0 -> text.substring(0, random.nextInt(text.length() + 1));
      case 1 -> text + pick(ODD);
      case 2 ->
          new StringBuilder(text)
              .insert(random.nextInt(text.length()), (char) random.nextInt(0x300))
              .toString();
      default -> text;
    };
  }

  /** A tree in which one thing, somewhere, is another, missing or double. */
  private JsonNode changed(JsonNode tree) throws Exception {
    var inner = new ArrayList<JsonNode>();
    inner.add(tree);
    for (var at = 0; at < inner.size(); at++) {
      inner.get(at).forEach(inner::add);
    }
    var where = inner.get(random.nextInt(inner.size()));
    if (where instanceof ObjectNode object && !object.isEmpty()) {
      var names = new ArrayList<String>();
      object.fieldNames().forEachRemaining(names::add);
      change(object, pick(names));
      return tree;
    }
    if (where instanceof ArrayNode array) {
      array.add(odd());
      return tree;
    }
    return where == tree ? odd() : tree;
  }

  private void change(ObjectNode object, String name) throws Exception {
    switch (random.nextInt(4)) {
      case 0 -> object.remove(name);
      case 1 -> object.set(name + "x", odd());
      default -> object.set(name, odd());
    }
  }

  private JsonNode odd() throws Exception {
    return JSON.readTree(pick(ODD));
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
