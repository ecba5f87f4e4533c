package io.followthrough.sandbox.page;

import io.followthrough.sandbox.user.SandboxUser;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One request for a page: who comes, where to, and what was typed.
 *
 * @param user who is signed in; null where nobody is
 * @param token what every form of the page must send back as {@code atl_token}
 */
public record Visit(
    HttpServletRequest request,
    HttpServletResponse response,
    @Nullable SandboxUser user,
    String token) {

  /** Whether a form was sent. */
  public boolean isPost() {
    return "POST".equals(request.getMethod());
  }

  /** The address below the context path, without the query. */
  public String path() {
    var info = request.getPathInfo();
    return request.getServletPath() + (info == null ? "" : info);
  }

  /** The address below the context path, with the query. */
  public String address() {
    var query = request.getQueryString();
    return path() + (query == null ? "" : "?" + query);
  }

  /** What follows the last slash of the address. */
  public String lastSegment() {
    return path().substring(path().lastIndexOf('/') + 1);
  }

  /** A parameter's value with the blanks around it; empty where it was not sent. */
  public String param(String name) {
    var value = request.getParameter(name);
    return value == null ? "" : value.replace("\r\n", "\n");
  }

  /** Whether the parameter was sent at all. */
  public boolean has(String name) {
    return request.getParameter(name) != null;
  }

  /** Every value of a parameter. */
  public List<String> params(String name) {
    var values = request.getParameterValues(name);
    return values == null ? List.of() : List.of(values);
  }

  /**
   * Reads a file that a form sent.
   *
   * @return its bytes; empty where none was chosen
   */
  public Optional<byte[]> file(String name) {
    try {
      var part = request.getPart(name);
      if (part == null || part.getSize() == 0) {
        return Optional.empty();
      }
      try (var bytes = part.getInputStream()) {
        return Optional.of(bytes.readAllBytes());
      }
    } catch (IOException | ServletException e) {
      throw PageFault.badRequest("The file did not arrive. Choose it again.");
    }
  }

  /** A parameter that must be a whole number; empty where it was not sent. */
  public Optional<Long> number(String name) {
    var text = param(name).strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Long.parseLong(text));
    } catch (NumberFormatException e) {
      throw PageFault.badRequest(
          "The address has '%s' for %s, which is not a number.".formatted(shortened(text), name));
    }
  }

  /** {@link #number} where it must be there. */
  public long needed(String name) {
    return number(name)
        .orElseThrow(
            () -> PageFault.badRequest("The address lacks " + name + ". Go back and retry."));
  }

  /**
   * Who is signed in.
   *
   * @throws PageFault where nobody is; the visitor is then led through the sign-in page
   */
  public SandboxUser signedIn() {
    if (user == null) {
      throw PageFault.signInFirst();
    }
    return user;
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}
