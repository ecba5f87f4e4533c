package io.followthrough.sandbox.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.followthrough.sandbox.store.StatementCounter;
import io.followthrough.sandbox.user.AccessTokens;
import io.followthrough.sandbox.user.SandboxUser;
import io.followthrough.sandbox.user.Sessions;
import io.followthrough.sandbox.user.SignedIn;
import io.followthrough.sandbox.user.Users;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who asks: by personal access token, by name and password, or by the browser's session.
 *
 * <p>Wrong credentials are refused; a session that is over counts as none. What a request cost in
 * SQL statements, finding out who asks left aside, is told in {@code X-Sandbox-Statements}.
 */
public final class AuthFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private final transient Users users;
  private final transient Sessions sessions;
  private final transient AccessTokens tokens;
  private final transient SignedIn signedIn;
  private final transient StatementCounter statements;

  public AuthFilter(
      Users users,
      Sessions sessions,
      AccessTokens tokens,
      SignedIn signedIn,
      StatementCounter statements) {
    this.users = users;
    this.sessions = sessions;
    this.tokens = tokens;
    this.signedIn = signedIn;
    this.statements = statements;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var credentials = Credentials.of(request.getHeader("Authorization"));
    var user = credentials == null ? session(request) : user(credentials);
    if (credentials != null && user.isEmpty()) {
      refuse(response);
      return;
    }
    signedIn.set(user.orElse(null));
    response.setHeader("X-AUSERNAME", user.map(AuthFilter::headerSafe).orElse("anonymous"));
    statements.reset();
    try {
      chain.doFilter(request, new HeldResponse(response));
      if (!response.isCommitted()) {
        response.setIntHeader("X-Sandbox-Statements", statements.sent());
      }
    } finally {
      signedIn.clear();
    }
  }

  private Optional<SandboxUser> session(HttpServletRequest request) {
    return SessionCookie.of(request).flatMap(sessions::userOf);
  }

  private Optional<SandboxUser> user(Credentials credentials) {
    return credentials.name() == null
        ? tokens.userOf(credentials.secret())
        : users.authenticate(credentials.name(), credentials.secret());
  }

  private static void refuse(HttpServletResponse response) throws IOException {
    response.setHeader("X-Seraph-LoginReason", "AUTHENTICATED_FAILED");
    response.setHeader("WWW-Authenticate", "OAuth realm=\"Followthrough sandbox\"");
    response.sendError(
        HttpServletResponse.SC_UNAUTHORIZED,
        "The user name, password or token is wrong, or the user may not sign in.");
  }

  private static String headerSafe(SandboxUser user) {
    return URLEncoder.encode(user.name(), UTF_8);
  }

  /**
   * What an Authorization header holds.
   *
   * @param name the user's name; missing with a token
   */
  private record Credentials(@Nullable String name, String secret) {

    /** None where there is no header, or one of a kind that is not ours. */
    static @Nullable Credentials of(@Nullable String header) {
      var parts = header == null ? new String[0] : header.strip().split("\\s+", 2);
      if (parts.length < 2) {
        return null;
      }
      return switch (parts[0].toLowerCase(Locale.ROOT)) {
        case "bearer" -> new Credentials(null, parts[1]);
        case "basic" -> basic(parts[1]);
        default -> null;
      };
    }

    /** A header that cannot be read is nobody's name and password. */
    private static Credentials basic(String encoded) {
      try {
        var pair = new String(Base64.getDecoder().decode(encoded), UTF_8).split(":", 2);
        return new Credentials(pair[0], pair.length == 2 ? pair[1] : "");
      } catch (IllegalArgumentException e) {
        return new Credentials("", "");
      }
    }
  }
}
