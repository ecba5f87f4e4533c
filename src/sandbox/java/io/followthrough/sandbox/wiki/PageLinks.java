package io.followthrough.sandbox.wiki;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Settles what leads away from a rendered text: links, mentions, pictures and issue keys.
 *
 * <p>Headings move two levels down, since the page's own two come first.
 */
final class PageLinks {

  private static final Pattern ISSUE_KEY =
      Pattern.compile("(?<![\\p{Alnum}/_-])([A-Z][A-Z0-9_]+)-[1-9][0-9]{0,17}(?![\\p{Alnum}_-])");
  private static final Pattern COLOUR = Pattern.compile("\\{color(:[^}]{0,40})?\\}");
  private static final List<String> SAFE = List.of("http://", "https://", "mailto:");

  private final String contextPath;
  private final Predicate<String> isProject;

  PageLinks(String contextPath, Predicate<String> isProject) {
    this.contextPath = contextPath;
    this.isProject = isProject;
  }

  void settle(Document document) {
    // Ours to give; an address only ever needs it to be told from an absolute one.
    document.setBaseUri("http://localhost" + contextPath + "/");
    document.select("[class]").forEach(PageLinks::keepOwnClasses);
    document.select("img").forEach(PageLinks::asText);
    document.select("a").forEach(this::settleLink);
    document.select("h1,h2,h3,h4,h5,h6").forEach(PageLinks::lower);
    document.select("pre").forEach(PageLinks::trim);
    texts(document.body()).forEach(this::settleText);
  }

  private static void keepOwnClasses(Element element) {
    if (element.hasClass("panel")) {
      element.attr("class", "wiki-panel");
    } else {
      element.removeAttr("class");
    }
  }

  /** Pictures come from attachments, which the sandbox has not, or tell strangers who reads. */
  private static void asText(Element image) {
    image.replaceWith(new TextNode("[" + image.attr("src") + "]"));
  }

  private void settleLink(Element link) {
    var href = link.attr("href").strip();
    if (href.startsWith("~") && href.length() > 1) {
      var mention = new Element("span").addClass("wiki-mention").text("@" + href.substring(1));
      link.replaceWith(mention);
    } else if (isIssueKey(href)) {
      link.attr("href", address(href));
    } else if (!isSafe(href)) {
      link.unwrap();
    }
  }

  private static boolean isSafe(String href) {
    var lower = href.toLowerCase(Locale.ROOT);
    return SAFE.stream().anyMatch(lower::startsWith)
        || (href.startsWith("/") && !href.startsWith("//") && href.indexOf('\\') < 0);
  }

  private boolean isIssueKey(String text) {
    var match = ISSUE_KEY.matcher(text);
    return match.matches() && isProject.test(match.group(1));
  }

  private String address(String issueKey) {
    return contextPath + "/browse/" + issueKey;
  }

  private static void lower(Element heading) {
    var level = Math.min(6, heading.tagName().charAt(1) - '0' + 2);
    heading.tagName("h" + level).clearAttributes();
  }

  /** The line ends between a macro and its text are no part of the text. */
  private static void trim(Element block) {
    block.text(block.wholeText().replaceAll("\\A\\n+|\\s+\\z", ""));
  }

  private static List<TextNode> texts(Element body) {
    return body.nodeStream(TextNode.class).filter(PageLinks::isProse).toList();
  }

  private static boolean isProse(TextNode text) {
    var parent = text.parent();
    return parent == null || parent.closest("a,pre,code,tt") == null;
  }

  private void settleText(TextNode node) {
    var text = COLOUR.matcher(node.getWholeText()).replaceAll("");
    var keys = ISSUE_KEY.matcher(text).results().filter(k -> isProject.test(k.group(1))).toList();
    var parts = new ArrayList<Node>();
    int end = 0;
    for (MatchResult key : keys) {
      parts.add(new TextNode(text.substring(end, key.start())));
      parts.add(new Element("a").attr("href", address(key.group())).text(key.group()));
      end = key.end();
    }
    node.text(text.substring(end));
    parts.forEach(node::before);
  }
}
