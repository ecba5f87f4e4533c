package io.followthrough.sandbox.page.decorator;

import io.followthrough.sandbox.page.SafeHtml;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A page as a plugin wrote it.
 *
 * @param decorator the frame it asks for
 * @param head what it wants in the head besides its title
 * @param selectedItem the link of a menu that leads to it; empty where it says nothing
 */
record PluginPage(
    String decorator, String title, SafeHtml head, SafeHtml body, String selectedItem) {

  /** The page; empty where it asks for no frame. */
  static Optional<PluginPage> read(String html) {
    var page = Jsoup.parse(html);
    page.outputSettings().prettyPrint(false);
    var decorator = page.select("meta[name=decorator]");
    if (decorator.isEmpty()) {
      return Optional.empty();
    }
    var title = page.title();
    var selected = page.select("content[tag=selectedWebItem]").text();
    page.select("meta[name=decorator], meta[charset], head > title, content[tag]").remove();
    return Optional.of(
        new PluginPage(
            decorator.attr("content"), title, head(page), new SafeHtml(bodyOf(page)), selected));
  }

  private static SafeHtml head(Document page) {
    return new SafeHtml(page.head().html());
  }

  private static String bodyOf(Document page) {
    return page.body().html();
  }
}
