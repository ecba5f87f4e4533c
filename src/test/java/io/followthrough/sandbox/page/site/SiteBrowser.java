package io.followthrough.sandbox.page.site;

import io.followthrough.sandbox.page.PagePromises;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A browser without scripts; every page it opens keeps what pages promise. */
final class SiteBrowser {

  private final Stage stage;
  private final Connection session =
      Jsoup.newSession().ignoreHttpErrors(true).timeout(20_000).maxBodySize(0);

  SiteBrowser(Stage stage) {
    this.stage = stage;
  }

  /** One in which somebody is signed in whose password is the name. */
  static SiteBrowser of(Stage stage, String name) throws IOException {
    var browser = new SiteBrowser(stage);
    browser.signIn(browser.get("/login.jsp"), name, name);
    return browser;
  }

  Document signIn(Document login, String name, String password) throws IOException {
    login.select("#login-form-username").val(name);
    login.select("#login-form-password").val(password);
    return submit((FormElement) login.selectFirst("#login-form"));
  }

  Document get(String path) throws IOException {
    return kept(session.newRequest(stage.url(path)).get());
  }

  int status(String path) throws IOException {
    return status(get(path));
  }

  static int status(Document page) {
    return page.connection().response().statusCode();
  }

  /** The navigator's page of a query. */
  Document search(String jql) throws IOException {
    return get("/issues/?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8));
  }

  Document follow(Document page, String link) throws IOException {
    return kept(session.newRequest(page.selectFirst(link).absUrl("href")).get());
  }

  /** Sends a form by its first named button, if it has one. */
  Document submit(FormElement form) throws IOException {
    return send(form, form.selectFirst("button[name]"));
  }

  /** Sends the form around a button by that button. */
  Document press(Document page, String button) throws IOException {
    var pressed = page.selectFirst(button);
    return send((FormElement) pressed.closest("form"), pressed);
  }

  private Document send(FormElement form, Element button) throws IOException {
    var filled = form.submit();
    var request = session.newRequest(form.absUrl("action")).method(filled.request().method());
    filled.request().data().forEach(field -> request.data(field.key(), field.value()));
    if (button != null && button.hasAttr("name")) {
      request.data(button.attr("name"), button.val());
    }
    return kept(request.execute().parse());
  }

  /** A request as it is, for what no form of a page would send. */
  Connection request(String path) {
    return session.newRequest(stage.url(path));
  }

  static Document kept(Document page) {
    PagePromises.check(page);
    return page;
  }
}
