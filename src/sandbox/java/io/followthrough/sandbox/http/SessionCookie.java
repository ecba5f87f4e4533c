package io.followthrough.sandbox.http;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;

/** The cookie that keeps somebody signed in. */
public final class SessionCookie {

  /** Its name, the one of the servlet container Jira runs in. */
  public static final String NAME = "JSESSIONID";

  private SessionCookie() {}

  /** The session the browser says it has; nobody has checked it yet. */
  public static Optional<String> of(HttpServletRequest request) {
    var cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Stream.of(cookies)
            .filter(cookie -> NAME.equals(cookie.getName()))
            .map(Cookie::getValue)
            .filter(value -> !value.isBlank())
            .findFirst();
  }

  /** Gives the browser a session to keep. */
  public static void give(HttpServletResponse response, String token) {
    add(response, NAME, token);
  }

  /** Makes the browser forget its session. */
  public static void takeBack(HttpServletResponse response) {
    var cookie = cookie(NAME, "");
    cookie.setMaxAge(0);
    response.addCookie(cookie);
  }

  static void add(HttpServletResponse response, String name, String value) {
    response.addCookie(cookie(name, value));
  }

  private static Cookie cookie(String name, String value) {
    var cookie = new Cookie(name, value);
    cookie.setPath(WebServer.CONTEXT);
    cookie.setHttpOnly(true);
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }
}
