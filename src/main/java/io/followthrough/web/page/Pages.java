package io.followthrough.web.page;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.templaterenderer.TemplateRenderer;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.People;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.Words;
import io.followthrough.web.Links;
import io.followthrough.web.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Serves the plugin's pages, each in the same way. */
public final class Pages {

  private final People people;
  private final Texts texts;
  private final Links links;
  private final TemplateRenderer renderer;
  private final LoginUriProvider signIn;

  public Pages(
      People people,
      Words words,
      ApplicationProperties host,
      TemplateRenderer renderer,
      LoginUriProvider signIn) {
    this.people = people;
    this.texts = new Texts(words);
    this.links = new Links(host);
    this.renderer = renderer;
    this.signIn = signIn;
  }

  void serve(
      HttpServletRequest request,
      HttpServletResponse response,
      String template,
      Function<PageRequest, Outcome<? extends Record>> page)
      throws IOException {
    var visitor = people.current().orElse(null);
    if (visitor == null) {
      response.sendRedirect(signIn.getLoginUri(addressOf(request)).toString());
    } else {
      show(shown(request, visitor, template, page), response);
    }
  }

  private Shown shown(
      HttpServletRequest request,
      Visitor visitor,
      String template,
      Function<PageRequest, Outcome<? extends Record>> page) {
    Outcome<? extends Record> outcome = page.apply(PageRequest.of(request, visitor, texts));
    return outcome.fold(
        view -> new Shown(HttpServletResponse.SC_OK, template, view), this::refused);
  }

  private Shown refused(Refusal refusal) {
    return new Shown(statusOf(refusal.kind()), "page/refusal.vm", RefusalView.of(refusal, texts));
  }

  private void show(Shown shown, HttpServletResponse response) throws IOException {
    response.setStatus(shown.status());
    response.setContentType("text/html;charset=UTF-8");
    // What a page shows depends on who looks at it.
    response.setHeader("Cache-Control", "no-store");
    renderer.render("templates/" + shown.template(), values(shown.view()), response.getWriter());
  }

  private Map<String, Object> values(Record view) {
    // Jira's list of methods that templates may call is sure to have those of a LinkedHashMap.
    var values = new LinkedHashMap<String, Object>();
    values.put("page", view);
    values.put("text", texts);
    values.put("links", links);
    return values;
  }

  /** The address to come back to; without its query where that is no part of an address. */
  private static URI addressOf(HttpServletRequest request) {
    var address = request.getRequestURL().toString();
    try {
      return withQuery(address, request.getQueryString());
    } catch (URISyntaxException e) {
      return URI.create(address);
    }
  }

  private static URI withQuery(String address, @Nullable String query) throws URISyntaxException {
    return new URI(query == null ? address : address + "?" + query);
  }

  private static int statusOf(Refusal.Kind kind) {
    return switch (kind) {
      case INVALID -> HttpServletResponse.SC_BAD_REQUEST;
      case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
      case NOT_FOUND -> HttpServletResponse.SC_NOT_FOUND;
      case CONFLICT -> HttpServletResponse.SC_CONFLICT;
    };
  }

  private record Shown(int status, String template, Record view) {}
}
