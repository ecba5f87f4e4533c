package io.followthrough.sandbox.http;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The secret a form must send back, so that no foreign page can send it: a cookie, repeated in the
 * field {@code atl_token}.
 */
public final class XsrfToken {

  /** The form field that carries it. */
  public static final String PARAMETER = "atl_token";

  private static final String COOKIE = "atlassian.xsrf.token";
  private static final String GIVEN = XsrfToken.class.getName();

  private final SecureRandom random = new SecureRandom();

  /** The browser's token; a browser without one gets one with this answer. */
  public String of(HttpServletRequest request, HttpServletResponse response) {
    return known(request).orElseGet(() -> give(request, response));
  }

  /** The token the browser has, or was just given. */
  Optional<String> known(HttpServletRequest request) {
    if (request.getAttribute(GIVEN) instanceof String given) {
      return Optional.of(given);
    }
    return cookies(request)
        .filter(cookie -> COOKIE.equals(cookie.getName()))
        .map(Cookie::getValue)
        .filter(value -> value.matches("[0-9a-f]{32}"))
        .findFirst();
  }

  private String give(HttpServletRequest request, HttpServletResponse response) {
    var bytes = new byte[16];
    random.nextBytes(bytes);
    var token = HexFormat.of().formatHex(bytes);
    request.setAttribute(GIVEN, token);
    SessionCookie.add(response, COOKIE, token);
    return token;
  }

  private static Stream<Cookie> cookies(HttpServletRequest request) {
    var cookies = request.getCookies();
    return cookies == null ? Stream.empty() : Stream.of(cookies);
  }
}
