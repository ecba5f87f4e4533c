package io.followthrough.sandbox.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses writes that a foreign page may have sent in the user's name.
 *
 * <p>A page's form must repeat the browser's token. REST takes JSON, which a foreign form cannot
 * send, and other bodies only with the header {@code X-Atlassian-Token: no-check}, which it cannot
 * send either. Servlets of plugins check for themselves, as in Jira.
 */
public final class XsrfFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  private final transient XsrfToken token;

  public XsrfFilter(XsrfToken token) {
    this.token = token;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (READS.contains(request.getMethod()) || isFromHere(request) && passes(request)) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN, "XSRF check failed");
    }
  }

  private boolean passes(HttpServletRequest request) {
    var path = request.getRequestURI().substring(request.getContextPath().length());
    if (path.startsWith("/plugins/servlet/") || isUnchecked(request)) {
      return true;
    }
    return path.startsWith("/rest/") ? isJsonOrEmpty(request) : repeatsToken(request);
  }

  private static boolean isUnchecked(HttpServletRequest request) {
    var said = request.getHeader("X-Atlassian-Token");
    return "no-check".equalsIgnoreCase(said) || "nocheck".equalsIgnoreCase(said);
  }

  private static boolean isJsonOrEmpty(HttpServletRequest request) {
    var type = request.getContentType();
    if (type == null) {
      return request.getContentLengthLong() <= 0 && request.getHeader("Transfer-Encoding") == null;
    }
    var plain = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return plain.equals("application/json") || plain.endsWith("+json");
  }

  private boolean repeatsToken(HttpServletRequest request) {
    var repeated = request.getParameter(XsrfToken.PARAMETER);
    return repeated != null
        && token.known(request).filter(known -> same(known, repeated)).isPresent();
  }

  private static boolean same(String known, String repeated) {
    return MessageDigest.isEqual(known.getBytes(UTF_8), repeated.getBytes(UTF_8));
  }

  private static boolean isFromHere(HttpServletRequest request) {
    var sender =
        Optional.ofNullable(request.getHeader("Origin")).orElse(request.getHeader("Referer"));
    var host = request.getHeader("Host");
    return sender == null
        || host != null && authority(sender).filter(host::equalsIgnoreCase).isPresent();
  }

  private static Optional<String> authority(@Nullable String address) {
    try {
      return Optional.ofNullable(address).map(URI::create).map(URI::getRawAuthority);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
