package io.followthrough.sandbox.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assert.assertThrows;

import io.followthrough.sandbox.NotInSandbox;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What every request to the sandbox can rely on, whatever answers it. */
public class WebServerTest {

  private final XsrfToken token = new XsrfToken();
  private final WebServer server =
      new WebServer(
          0,
          List.of(new XsrfFilter(token)),
          List.of(
              new Mount("/rest/*", new Echo(token)),
              new Mount("/plugins/servlet/*", new Echo(token)),
              new Mount("/secure/*", new Echo(token))),
          FaultPage.plain());
  private final HttpClient client = HttpClient.newHttpClient();

  @Before
  public void start() throws IOException {
    server.start();
  }

  @After
  public void stop() {
    server.close();
  }

  @Test
  public void setsSecurityHeaders_onAnswersAndFaults() throws Exception {
    for (var path : List.of("/secure/page", "/secure/fail", "/nowhere")) {
      var answer = send(get(path));

      assertThat(answer.headers().firstValue("X-Content-Type-Options"))
          .as(path)
          .hasValue("nosniff");
      assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("SAMEORIGIN");
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
          .contains("script-src 'self';");
      assertThat(answer.headers().firstValue("Server")).isEmpty();
    }
  }

  @Test
  public void tellsAReferenceAndNoCause_whenAServletFails() throws Exception {
    var page = send(get("/secure/fail"));
    var json = send(get("/rest/fail"));

    assertThat(page.statusCode()).isEqualTo(500);
    assertThat(page.body())
        .contains("<h1>Something went wrong</h1>", "reference")
        .doesNotContain("secret");
    assertThat(json.statusCode()).isEqualTo(500);
    assertThat(json.body())
        .matches(
            "\\{\"errorMessages\":\\[\"[^\"]+reference [0-9a-f]{8}\\.\"\\],\"errors\":\\{\\}\\}");
  }

  @Test
  public void namesWhatTheSandboxLacks() throws Exception {
    var answer = send(get("/rest/lacks"));

    assertThat(answer.statusCode()).isEqualTo(501);
    assertThat(answer.body()).contains("IssueManager.getWatchedIssues");
  }

  @Test
  public void answersNotFound_whenNothingIsMounted() throws Exception {
    assertThat(send(get("/nowhere")).statusCode()).isEqualTo(404);
    assertThat(send(get("/nowhere")).body()).contains("<h1>Not found</h1>");
  }

  @Test
  public void refusesTrace() throws Exception {
    var answer =
        send(request("/").method("TRACE", BodyPublishers.noBody()).header("X-Mark", "secret"));

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.body()).doesNotContain("secret");
  }

  @Test
  public void escapesWhatAFaultSays() throws Exception {
    assertThat(send(get("/secure/refuse")).body()).contains("&lt;b&gt;").doesNotContain("<b>");
  }

  @Test
  public void refusesMoreThan10Megabytes_toldBeforehandOrNot() throws Exception {
    var bytes = new byte[WebServer.LARGEST_BODY + 1];

    var told = send(post("/rest/read", BodyPublishers.ofByteArray(bytes), "application/json"));
    var toldOfFarTooMuch = announced(1_000_000_000_000L);
    var untold =
        send(
            post(
                "/rest/read",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)),
                "application/json"));

    assertThat(told.statusCode()).isEqualTo(413);
    assertThat(told.body()).contains("larger than 10 MB");
    assertThat(toldOfFarTooMuch).startsWith("HTTP/1.1 413").contains("larger than 10 MB");
    assertThat(untold.statusCode()).isEqualTo(413);
  }

  @Test
  public void takesAFormOfSeveralMegabytes() throws Exception {
    var form = "text=" + "x".repeat(5_000_000);

    var answer =
        send(
            post("/secure/form", BodyPublishers.ofString(form), "application/x-www-form-urlencoded")
                .header("X-Atlassian-Token", "no-check"));

    assertThat(answer.body()).isEqualTo("5000000");
  }

  @Test
  public void refusesAForm_whenItDoesNotRepeatTheToken() throws Exception {
    var first = send(get("/secure/token"));
    var cookie = first.headers().firstValue("Set-Cookie").orElseThrow();

    assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/jira");
    assertThat(form("atl_token=" + first.body(), cookie).statusCode()).isEqualTo(200);
    assertThat(form("atl_token=00000000000000000000000000000000", cookie).statusCode())
        .isEqualTo(403);
    assertThat(form("x=1", cookie).body()).contains("XSRF check failed");
    assertThat(form("atl_token=" + first.body(), "other=1").statusCode()).isEqualTo(403);
  }

  /** "REST API: Special headers", Jira REST documentation: {@code X-Atlassian-Token}. */
  @Test
  public void refusesRestBodiesAFormCanSend_withoutTheHeader() throws Exception {
    for (var type :
        List.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain")) {
      var request = post("/rest/read", BodyPublishers.ofString("a=1"), type);

      assertThat(send(request).statusCode()).as(type).isEqualTo(403);
      assertThat(send(request.header("X-Atlassian-Token", "no-check")).statusCode()).isEqualTo(200);
    }
    assertThat(
            send(post("/rest/read", BodyPublishers.ofString("{}"), "application/json"))
                .statusCode())
        .isEqualTo(200);
    assertThat(send(request("/rest/read").POST(BodyPublishers.noBody())).statusCode())
        .isEqualTo(200);
  }

  @Test
  public void refusesWritesFromAForeignPage() throws Exception {
    var body = BodyPublishers.ofString("{}");

    for (var path : List.of("/rest/read", "/plugins/servlet/read", "/secure/form")) {
      assertThat(
              send(post(path, body, "application/json")
                      .header("X-Atlassian-Token", "no-check")
                      .header("Origin", "https://evil.example"))
                  .statusCode())
          .isEqualTo(403);
    }
    assertThat(
            send(post("/rest/read", body, "application/json").header("Origin", "null"))
                .statusCode())
        .isEqualTo(403);
    assertThat(
            send(post("/rest/read", body, "application/json")
                    .header("Referer", "https://evil.example/jira/"))
                .statusCode())
        .isEqualTo(403);
    assertThat(
            send(post("/rest/read", body, "application/json")
                    .header("Origin", "http://localhost:" + server.port()))
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  public void saysSo_whenThePortIsTaken() {
    var second = new WebServer(server.port(), List.of(), List.of(), FaultPage.plain());

    assertThrows(IOException.class, second::start);
  }

  private HttpResponse<String> form(String form, String cookie) throws Exception {
    return send(
        post("/secure/form", BodyPublishers.ofString(form), "application/x-www-form-urlencoded")
            .header("Cookie", cookie.split(";", 2)[0]));
  }

  /** All that comes back for a body whose length is announced, before any of it is sent. */
  private String announced(long length) throws IOException {
    var address = URI.create(server.baseUrl());
    try (var socket = new Socket(address.getHost(), address.getPort())) {
      var request =
          "POST "
              + address.getPath()
              + "/rest/read HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
              + "Content-Type: application/json\r\nContent-Length: "
              + length
              + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private HttpRequest.Builder get(String path) {
    return request(path).GET();
  }

  private HttpRequest.Builder post(String path, BodyPublisher body, String type) {
    return request(path).POST(body).header("Content-Type", type);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.baseUrl() + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  /** Answers as its path says. */
  private static final class Echo extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient XsrfToken token;

    Echo(XsrfToken token) {
      this.token = token;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
        throws ServletException, IOException {
      switch (request.getPathInfo()) {
        case "/fail" -> throw new IllegalStateException("secret");
        case "/lacks" -> throw new NotInSandbox("IssueManager.getWatchedIssues");
        case "/refuse" -> response.sendError(400, "<b>");
        case "/read" -> response.getWriter().print(request.getInputStream().readAllBytes().length);
        case "/form" ->
            response
                .getWriter()
                .print(
                    request.getParameter("text") == null
                        ? 0
                        : request.getParameter("text").length());
        case "/token" -> response.getWriter().print(token.of(request, response));
        default -> response.getWriter().print("ok");
      }
    }
  }
}
