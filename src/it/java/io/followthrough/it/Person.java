package io.followthrough.it;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Somebody who uses the tracker over REST, as a client of Jira would. */
final class Person {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A day one may promise something for. */
  static final String DUE = LocalDate.now(ZoneOffset.UTC).plusDays(80).toString();

  private final String baseUrl;
  private final String name;
  private final String password;

  Person(String baseUrl, String name, String password) {
    this.baseUrl = baseUrl;
    this.name = name;
    this.password = password;
  }

  String name() {
    return name;
  }

  Reply get(String path) {
    return send("GET", path, BodyPublishers.noBody());
  }

  Reply post(String path, Object body) {
    return send("POST", path, json(body));
  }

  Reply post(String path) {
    return send("POST", path, BodyPublishers.noBody());
  }

  Reply postText(String path, String body) {
    return send("POST", path, BodyPublishers.ofString(body));
  }

  Reply put(String path, Object body) {
    return send("PUT", path, json(body));
  }

  Reply putText(String path, String body) {
    return send("PUT", path, BodyPublishers.ofString(body));
  }

  Reply delete(String path) {
    return send("DELETE", path, BodyPublishers.noBody());
  }

  Reply delete(String path, Object body) {
    return send("DELETE", path, json(body));
  }

  /** Creates an incident and returns its key. */
  String incident(String summary) {
    return issue("OPS", "Incident", summary, Map.of());
  }

  /** Creates an issue and returns its key. */
  String issue(String project, String type, String summary, Map<String, ?> more) {
    var fields = new LinkedHashMap<String, Object>(more);
    fields.put("project", Map.of("key", project));
    fields.put("issuetype", Map.of("name", type));
    fields.put("summary", summary);
    return post("/rest/api/2/issue", Map.of("fields", fields)).expect(201).key();
  }

  JsonNode fields(String key) {
    return get("/rest/api/2/issue/" + key).expect(200).json().get("fields");
  }

  /** The name of the status an issue is in. */
  String status(String key) {
    return fields(key).get("status").get("name").asText();
  }

  /** The id of a transition that an issue has now. */
  String transitionId(String key, String transition) {
    return StreamSupport.stream(
            get("/rest/api/2/issue/" + key + "/transitions")
                .expect(200)
                .json()
                .get("transitions")
                .spliterator(),
            false)
        .filter(one -> one.get("name").asText().equals(transition))
        .map(one -> one.get("id").asText())
        .findFirst()
        .orElseThrow(() -> new AssertionError(key + " has no transition " + transition));
  }

  /** Tries a transition by its name, with fields if it has any. */
  Reply transition(String key, String transition, Map<String, ?> fields) {
    var body = new LinkedHashMap<String, Object>();
    body.put("transition", Map.of("id", transitionId(key, transition)));
    if (!fields.isEmpty()) {
      body.put("fields", fields);
    }
    return post("/rest/api/2/issue/" + key + "/transitions", body);
  }

  /** Tries to resolve an incident. */
  Reply resolve(String key) {
    return transition(key, "Resolve", Map.of("resolution", Map.of("name", "Done")));
  }

  Reply gate(String incident) {
    return get("/rest/followthrough/1/incident/" + incident + "/gate");
  }

  /** Starts a postmortem and returns its key. */
  String startPostmortem(String incident) {
    return post("/rest/followthrough/1/incident/" + incident + "/postmortem").expect(201).key();
  }

  /** Writes into sections by their names. */
  void write(String postmortem, Map<String, String> texts) {
    var fields = new LinkedHashMap<String, Object>();
    texts.forEach((section, text) -> fields.put(fieldId(section), text));
    put("/rest/api/2/issue/" + postmortem, Map.of("fields", fields)).expect(204);
  }

  /** Writes a sentence into every required section. */
  void writeAll(String postmortem) {
    write(
        postmortem,
        Map.of(
            "Postmortem summary", "The shop answered with errors for an hour.",
            "Impact", "One customer in three could not pay.",
            "Timeline", "|10:02|First alarm|",
            "Contributing factors", "The pool was sized for half the load.",
            "Lessons", "Size pools by measurement."));
  }

  /** Leads a postmortem through its review, with bob for the second pair of eyes. */
  void approve(String postmortem) {
    transition(postmortem, "Ask for review", Map.of()).expect(204);
    new Person(baseUrl, "bob", "bob").transition(postmortem, "Approve", Map.of()).expect(204);
  }

  String addAction(String postmortem, Map<String, ?> action) {
    return post("/rest/followthrough/1/postmortem/" + postmortem + "/actions", action)
        .expect(201)
        .key();
  }

  Reply triage(String action, Map<String, ?> answer) {
    return post("/rest/followthrough/1/action/" + action + "/triage", answer);
  }

  /** Accepts an action item with all that an acceptance needs. */
  void accept(String action, String owner) {
    triage(
            action,
            Map.of(
                "disposition", "accepted",
                "type", "prevent",
                "priority", "High",
                "owner", owner,
                "due", DUE,
                "extension", "It takes that long."))
        .expect(200);
  }

  String fieldId(String fieldName) {
    return StreamSupport.stream(get("/rest/api/2/field").expect(200).json().spliterator(), false)
        .filter(field -> field.get("name").asText().equals(fieldName))
        .map(field -> field.get("id").asText())
        .findFirst()
        .orElseThrow(() -> new AssertionError("There is no field " + fieldName));
  }

  /** The issues that a query finds, as many as Jira tells at once. */
  Reply search(String jql) {
    return get("/rest/api/2/search?maxResults=1000&jql=" + encoded(jql));
  }

  /** Sends what a form of a page sends. */
  Reply postForm(String path, Map<String, String> fields) {
    return send(
        "POST",
        path
            + "?"
            + fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&")),
        BodyPublishers.noBody());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The octets at an address, whatever the status. */
  byte[] download(String path) {
    return send("GET", path, BodyPublishers.noBody(), BodyHandlers.ofByteArray()).body();
  }

  private Reply send(String method, String path, BodyPublisher body) {
    return reply(send(method, path, body, BodyHandlers.ofString()));
  }

  private <T> HttpResponse<T> send(
      String method, String path, BodyPublisher body, HttpResponse.BodyHandler<T> as) {
    var request =
        HttpRequest.newBuilder(URI.create(baseUrl + path))
            .method(method, body)
            .header("Content-Type", "application/json")
            .header("X-Atlassian-Token", "no-check");
    if (name != null) {
      var credentials = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
      request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }
    try {
      return HTTP.send(request.build(), as);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for " + path, e);
    }
  }

  private static Reply reply(HttpResponse<String> response) {
    return new Reply(
        response.statusCode(),
        parse(response.body()),
        response.body(),
        response.headers().firstValue("X-Sandbox-Statements").map(Integer::valueOf).orElse(-1));
  }

  private static JsonNode parse(String body) {
    try {
      return body.isEmpty() ? MissingNode.getInstance() : JSON.readTree(body);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  private static BodyPublisher json(Object body) {
    try {
      return BodyPublishers.ofString(JSON.writeValueAsString(body));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("No JSON: " + body, e);
    }
  }
}
