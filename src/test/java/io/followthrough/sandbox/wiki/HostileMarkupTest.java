package io.followthrough.sandbox.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Texts that were written to do harm: none leaves a script, and none takes long. */
@RunWith(Parameterized.class)
public class HostileMarkupTest {

  private static final int JIRA_LIMIT = 32_767;
  private static final List<String> PIECES =
      List.of(
          "*",
          "_",
          "-",
          "{code}",
          "{quote}",
          "{color:red}",
          "[",
          "|",
          "]",
          "\n",
          "||",
          "# ",
          "h1. ",
          "!",
          "<script>alert(1)</script>",
          "javascript:alert(1)",
          "\" onmouseover=\"x",
          " ",
          "a",
          "{panel:title=<b>}",
          "bq. ",
          "{noformat}",
          "^",
          "&#60;",
          "\u202e",
          "\ud83d\ude00",
          "\\",
          "http://e.org/",
          "{{",
          "}}",
          "??",
          "~",
          "+",
          "[~",
          "----",
          "{anchor:x}",
          "OPS-1",
          "\u0000");

  private final WikiRenderer renderer = new WikiRenderer("/jira", "OPS"::equals);
  private final String markup;

  public HostileMarkupTest(String name, String markup) {
    this.markup = markup;
  }

  @Parameters(name = "{0}")
  public static List<Object[]> texts() {
    var texts = new java.util.ArrayList<Object[]>();
    for (var text :
        List.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "[x|javascript:alert(1)]",
            "[x| JaVaScRiPt:alert(1)]",
            "[x|java\tscript:alert(1)]",
            "[x|data:text/html,<script>alert(1)</script>]",
            "[x|vbscript:x]",
            "[x|//evil.example/]",
            "[x|/\\evil.example]",
            "[x|http://e.org\" onmouseover=\"alert(1)]",
            "!javascript:alert(1)!",
            "!http://e.org/x.png|onload=alert(1)!",
            "{color:red;background:url(javascript:alert(1))}a{color}",
            "{panel:title=<script>|borderColor=red;x:expression(alert(1))}a{panel}",
            "{code:java\"><script>alert(1)</script>}a{code}",
            "{html}<script>alert(1)</script>{html}",
            "{anchor:x\" onclick=\"alert(1)}",
            "h1. <svg onload=alert(1)>",
            "|<iframe src=javascript:alert(1)>|",
            "&#60;script&#62;alert(1)")) {
      texts.add(new Object[] {text.replaceAll("[^a-zA-Z]+", " "), text});
    }
    for (var piece : PIECES) {
      texts.add(new Object[] {"many of " + printable(piece), many(piece)});
      texts.add(new Object[] {"many of a" + printable(piece), many(piece + "a ")});
    }
    for (int seed = 0; seed < 60; seed++) {
      texts.add(new Object[] {"soup " + seed, soup(new Random(seed))});
    }
    return texts;
  }

  @Test
  public void leavesNothingThatRuns() throws Exception {
    var html = renderOnASmallStack();

    var body = Jsoup.parseBodyFragment(html).body();
    assertThat(body.select("script,img,iframe,svg,style,object,form,input")).isEmpty();
    assertThat(body.getAllElements())
        .allSatisfy(
            element ->
                assertThat(element.attributes())
                    .allSatisfy(
                        attribute -> assertThat(attribute.getKey()).isIn("href", "rel", "class")));
    assertThat(body.select("a[href]").eachAttr("href"))
        .allSatisfy(
            href ->
                assertThat(href.toLowerCase(Locale.ROOT)).matches("(https?:|mailto:|/(?!/)).*"));
  }

  private String renderOnASmallStack() throws Exception {
    var threads =
        Executors.newSingleThreadExecutor(work -> new Thread(null, work, "small", 512 * 1024));
    try {
      var started = System.nanoTime();
      var html = threads.submit(() -> renderer.html(markup)).get(20, TimeUnit.SECONDS);
      assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(3));
      return html;
    } finally {
      threads.shutdownNow();
    }
  }

  private static String many(String piece) {
    return piece.repeat(JIRA_LIMIT / piece.length());
  }

  private static String soup(Random random) {
    var text = new StringBuilder();
    while (text.length() < JIRA_LIMIT) {
      var piece = PIECES.get(random.nextInt(PIECES.size()));
      text.append(piece.repeat(random.nextInt(20) == 0 ? random.nextInt(200) : 1));
    }
    return text.substring(0, JIRA_LIMIT);
  }

  private static String printable(String piece) {
    return piece.replaceAll("[^a-zA-Z:. *_{}|#!^~+?-]+", "?");
  }
}
