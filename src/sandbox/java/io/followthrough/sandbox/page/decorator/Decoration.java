package io.followthrough.sandbox.page.decorator;

import io.followthrough.sandbox.NotInSandbox;
import io.followthrough.sandbox.http.XsrfToken;
import io.followthrough.sandbox.page.Frame;
import io.followthrough.sandbox.page.PluginHeads;
import io.followthrough.sandbox.page.SafeHtml;
import io.followthrough.sandbox.page.Visit;
import io.followthrough.sandbox.user.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Frames what plugins' servlets answer, where the page asks for it with {@code <meta
 * name="decorator">}. A decorator the sandbox lacks is a fault that names it.
 */
public final class Decoration extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String SERVLETS = "/plugins/servlet";

  private final transient Frame frame;
  private final transient PluginHeads heads;
  private final transient SignedIn signedIn;
  private final transient XsrfToken tokens;

  public Decoration(Frame frame, PluginHeads heads, SignedIn signedIn, XsrfToken tokens) {
    this.frame = frame;
    this.heads = heads;
    this.signedIn = signedIn;
    this.tokens = tokens;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!SERVLETS.equals(request.getServletPath())) {
      chain.doFilter(request, response);
      return;
    }
    var held = new HeldPage(response);
    chain.doFilter(request, held);
    var resources = heads.required();
    if (held.isHeld()) {
      var html = held.text();
      var page = PluginPage.read(html);
      response
          .getWriter()
          .write(page.isEmpty() ? html : framed(visit(request, response), page.get(), resources));
    }
  }

  private Visit visit(HttpServletRequest request, HttpServletResponse response) {
    return new Visit(request, response, signedIn.user().orElse(null), tokens.of(request, response));
  }

  private String framed(Visit visit, PluginPage page, SafeHtml resources) {
    return switch (page.decorator()) {
      case "atl.general" -> frame.general(visit, page.title(), head(page, resources), page.body());
      case "atl.admin" ->
          frame.administration(
              visit, page.title(), head(page, resources), page.body(), page.selectedItem());
      default -> throw new NotInSandbox("the page decorator " + page.decorator());
    };
  }

  private static SafeHtml head(PluginPage page, SafeHtml resources) {
    return new SafeHtml(resources.html() + page.head().html());
  }
}
