package io.followthrough.sandbox.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.sandbox.FreshDatabase;
import io.followthrough.sandbox.user.AccessTokens;
import io.followthrough.sandbox.user.SandboxUser;
import io.followthrough.sandbox.user.Sessions;
import io.followthrough.sandbox.user.SignedIn;
import io.followthrough.sandbox.user.Users;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Who a request is from: "Basic authentication" and "Personal access tokens", Jira REST docs. */
public class AuthFilterTest {

  @Rule public final FreshDatabase database = new FreshDatabase();

  private final Instant now = Instant.parse("2030-03-14T22:30:00Z");
  private final SignedIn signedIn = new SignedIn();
  private final HttpClient client = HttpClient.newHttpClient();
  private Users users;
  private Sessions sessions;
  private AccessTokens tokens;
  private SandboxUser alice;
  private WebServer server;

  @Before
  public void start() throws IOException {
    var store = database.store();
    users = new Users(store);
    sessions = new Sessions(store, users, InstantSource.fixed(now));
    tokens = new AccessTokens(store, users, InstantSource.fixed(now));
    alice = users.create("alice", "Alice", "a@example.com", "s3cret:ä");
    var filter = new AuthFilter(users, sessions, tokens, signedIn, store.statements());
    server =
        new WebServer(
            0, List.of(filter), List.of(new Mount("/*", new WhoAmI())), FaultPage.plain());
    server.start();
  }

  @After
  public void stop() {
    server.close();
  }

  @Test
  public void isNobody_withoutCredentials() throws Exception {
    var answer = send("X-Nothing", "1");

    assertThat(answer.body()).isEqualTo("nobody");
    assertThat(answer.headers().firstValue("X-AUSERNAME")).hasValue("anonymous");
  }

  @Test
  public void knowsNameAndPassword() throws Exception {
    var answer = send("Authorization", basic("Alice:s3cret:ä"));

    assertThat(answer.body()).isEqualTo("alice");
    assertThat(answer.headers().firstValue("X-AUSERNAME")).hasValue("alice");
  }

  @Test
  public void knowsAToken_untilItIsRevoked() throws Exception {
    var token = tokens.create(alice, "ci", now.plusSeconds(60));

    assertThat(send("Authorization", "Bearer " + token).body()).isEqualTo("alice");

    tokens.revoke(alice, tokens.list(alice).get(0).id());

    assertThat(send("Authorization", "Bearer " + token).statusCode()).isEqualTo(401);
  }

  @Test
  public void knowsTheBrowsersSession() throws Exception {
    var token = sessions.open(alice);

    assertThat(send("Cookie", "other=1; JSESSIONID=" + token).body()).isEqualTo("alice");
  }

  @Test
  public void isNobody_whenTheSessionIsOver() throws Exception {
    assertThat(send("Cookie", "JSESSIONID=gone").body()).isEqualTo("nobody");
  }

  @Test
  public void refusesWrongCredentials() throws Exception {
    for (var wrong :
        List.of(basic("alice:wrong"), basic("nobody:x"), basic(":"), "Basic %%%", "Bearer x")) {
      var answer = send("Authorization", wrong);

      assertThat(answer.statusCode()).as(wrong).isEqualTo(401);
      assertThat(answer.headers().firstValue("X-Seraph-LoginReason"))
          .hasValue("AUTHENTICATED_FAILED");
      assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
    }
  }

  @Test
  public void refusesAnInactiveUser() throws Exception {
    var session = sessions.open(alice);
    users.setActive(alice, false);

    assertThat(send("Authorization", basic("alice:s3cret:ä")).statusCode()).isEqualTo(401);
    assertThat(send("Cookie", "JSESSIONID=" + session).body()).isEqualTo("nobody");
  }

  @Test
  public void countsTheStatementsOfTheWork_notOfTheSignIn() throws Exception {
    var token = tokens.create(alice, "ci", null);

    var answer = send("Authorization", "Bearer " + token);

    assertThat(answer.headers().firstValue("X-Sandbox-Statements")).hasValue("1");
  }

  private HttpResponse<String> send(String header, String value) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(server.baseUrl() + "/who")).header(header, value).build(),
        BodyHandlers.ofString());
  }

  private static String basic(String pair) {
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
  }

  /** Sends one statement and answers the user's name. */
  private final class WhoAmI extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      database.store().sql().selectOne().fetch();
      response.getWriter().print("");
      response.flushBuffer();
      response.getWriter().print(signedIn.user().map(SandboxUser::name).orElse("nobody"));
    }
  }
}
