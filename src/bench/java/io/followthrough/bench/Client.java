package io.followthrough.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;

/** Somebody signed in, with one connection to the sandbox. */
final class Client {

  static final int CREATED = 201;
  static final int ACCEPTED = 202;
  static final int NO_CONTENT = 204;
  static final int BAD_REQUEST = 400;

  private static final int OK = 200;
  private static final String JSON = "application/json";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String baseUrl;
  private final String cookie;

  Client(String baseUrl, String name) throws IOException, InterruptedException {
    this.baseUrl = baseUrl;
    var answer =
        http.send(
            to("/rest/auth/1/session")
                .POST(
                    BodyPublishers.ofString(
                        "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(name, name)))
                .build(),
            BodyHandlers.ofString());
    this.cookie =
        answer
            .headers()
            .firstValue("Set-Cookie")
            .orElseThrow(() -> new IllegalStateException("No session: " + answer.body()))
            .split(";", 2)[0];
  }

  String get(String path) throws IOException, InterruptedException {
    return expect(OK, sent(path).GET().build(), path);
  }

  JsonNode json(String path) throws IOException, InterruptedException {
    return MAPPER.readTree(get(path));
  }

  String post(String path, String body, int status) throws IOException, InterruptedException {
    return expect(status, sent(path).POST(BodyPublishers.ofString(body)).build(), path);
  }

  /** Moves an issue by a transition of its workflow. */
  void move(String issue, int transition, int status) throws IOException, InterruptedException {
    post(
        "/rest/api/2/issue/" + issue + "/transitions",
        "{\"transition\":{\"id\":\"" + transition + "\"}}",
        status);
  }

  /** The lines of an answer, read as they come. */
  Stream<String> lines(String path) throws IOException, InterruptedException {
    return http.send(sent(path).GET().build(), BodyHandlers.ofLines()).body();
  }

  private String expect(int status, HttpRequest request, String path)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != status) {
      throw new IllegalStateException(
          path + " answered " + answer.statusCode() + ": " + answer.body());
    }
    return answer.body();
  }

  private HttpRequest.Builder sent(String path) {
    return to(path).header("Cookie", cookie).header("X-Atlassian-Token", "no-check");
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(baseUrl + path)).header("Content-Type", JSON);
  }
}
