package io.followthrough.sandbox.wiki;

import java.io.StringWriter;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.eclipse.mylyn.wikitext.parser.MarkupParser;
import org.eclipse.mylyn.wikitext.parser.builder.HtmlDocumentBuilder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Turns Jira's wiki markup into HTML that is safe to put on a page, whoever wrote it.
 *
 * <p>What the markup may become is a closed list of elements; everything else is shown as text. A
 * text that would keep the parser busy for long is shown as it was typed.
 */
public final class WikiRenderer {

  /** The parser's work grows with the square of a line's markers; real lines have a few dozen. */
  private static final int MARKERS_A_LINE = 600;

  private static final Pattern LIST_TOO_DEEP = Pattern.compile("(?m)^[ \\t]*+[*#-]{40,}");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

  private final PageLinks links;

  /**
   * @param contextPath where the sandbox is mounted, such as {@code /jira}
   * @param isProject whether a project has this key, so that issue keys become links
   */
  public WikiRenderer(String contextPath, Predicate<String> isProject) {
    this.links = new PageLinks(contextPath, isProject);
  }

  /** The markup as a safe piece of HTML; empty for an empty text. */
  public String html(String markup) {
    var text = CONTROL.matcher(markup.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
    var document = isTooDense(text) ? asTyped(text) : parsed(text);
    links.settle(document);
    var clean = new Cleaner(safelist()).clean(document);
    clean.outputSettings().prettyPrint(false);
    return clean.body().html();
  }

  /** A plain text as a safe piece of HTML, its issue keys as links; no markup is read. */
  public String line(String text) {
    var document = Jsoup.parseBodyFragment("");
    document.outputSettings().prettyPrint(false);
    document.body().appendText(CONTROL.matcher(text).replaceAll(""));
    links.settle(document);
    return document.body().html();
  }

  private static Document parsed(String text) {
    var out = new StringWriter();
    var builder = new HtmlDocumentBuilder(out);
    builder.setEmitAsDocument(false);
    try {
      new MarkupParser(new JiraLanguage(), builder).parse(text);
    } catch (StackOverflowError e) {
      // The parser's patterns recurse; a text made to exhaust the stack must not cost the page.
      return asTyped(text);
    }
    var document = Jsoup.parseBodyFragment(out.toString());
    document.outputSettings().prettyPrint(false);
    return document;
  }

  private static Document asTyped(String text) {
    var document = Jsoup.parseBodyFragment("");
    document.outputSettings().prettyPrint(false);
    document.body().appendElement("pre").text(text);
    return document;
  }

  private static boolean isTooDense(String text) {
    return LIST_TOO_DEEP.matcher(text).find()
        || text.lines().anyMatch(line -> markers(line) > MARKERS_A_LINE);
  }

  private static long markers(String line) {
    return line.chars().filter(c -> "*_-+^~?{[!|\\".indexOf(c) >= 0).count();
  }

  private static Safelist safelist() {
    return new Safelist()
        .addTags(
            "a",
            "b",
            "blockquote",
            "br",
            "cite",
            "code",
            "del",
            "div",
            "em",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "i",
            "ins",
            "li",
            "ol",
            "p",
            "pre",
            "span",
            "strong",
            "sub",
            "sup",
            "table",
            "tbody",
            "td",
            "th",
            "thead",
            "tr",
            "tt",
            "u",
            "ul")
        .addAttributes("a", "href")
        .addAttributes("span", "class")
        .addAttributes("div", "class")
        .addProtocols("a", "href", "http", "https", "mailto")
        .addEnforcedAttribute("a", "rel", "nofollow noopener noreferrer")
        .preserveRelativeLinks(true);
  }
}
