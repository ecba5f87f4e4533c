package io.followthrough.sandbox.page;

import io.followthrough.sandbox.http.XsrfToken;
import io.followthrough.sandbox.user.SignedIn;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Serves one {@link Page}: reads the visit, writes the answer, turns a fault into its own page. */
public final class PageServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Page page;
  private final transient Frame frame;
  private final transient SignedIn signedIn;
  private final transient XsrfToken tokens;

  public PageServlet(Page page, Frame frame, SignedIn signedIn, XsrfToken tokens) {
    this.page = page;
    this.frame = frame;
    this.signedIn = signedIn;
    this.tokens = tokens;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var visit =
        new Visit(request, response, signedIn.user().orElse(null), tokens.of(request, response));
    send(visit, answer(visit));
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    doGet(request, response);
  }

  private Answer answer(Visit visit) {
    try {
      return page.answer(visit);
    } catch (PageFault fault) {
      return fault.status() == 401 ? signIn(visit) : shown(fault);
    }
  }

  /** Through the sign-in page and back; a form that was sent is not sent again. */
  private static Answer signIn(Visit visit) {
    var back = visit.isPost() ? "/" : visit.address();
    return Answer.to(
        "/login.jsp?os_destination=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
  }

  private static Answer shown(PageFault fault) {
    return Answer.show(
            fault.title(),
            "fault.vm",
            Map.of("status", fault.status(), "title", fault.title(), "sentence", fault.sentence()))
        .as(fault.status());
  }

  private void send(Visit visit, Answer answer) throws IOException {
    var response = visit.response();
    // What a page shows depends on who looks at it, and on when.
    response.setHeader("Cache-Control", "no-store");
    if (answer instanceof Answer.Redirect redirect) {
      response.sendRedirect(visit.request().getContextPath() + redirect.path());
    } else if (answer instanceof Answer.Shown shown) {
      var html = frame.html(visit, shown);
      response.setStatus(shown.status());
      response.setContentType("text/html;charset=utf-8");
      response.getWriter().write(html);
    }
  }
}
