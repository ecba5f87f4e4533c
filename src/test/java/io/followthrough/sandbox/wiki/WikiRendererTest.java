package io.followthrough.sandbox.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

/** Markup as in Jira's "Text Formatting Notation Help". */
public class WikiRendererTest {

  private final WikiRenderer renderer = new WikiRenderer("/jira", "OPS"::equals);

  @Test
  public void rendersHeadingsTwoLevelsDown() {
    assertThat(renderer.html("h1. What happened\n\nh2. Why"))
        .isEqualTo("<h3>What happened</h3><h4>Why</h4>");
  }

  @Test
  public void rendersTextEffects() {
    assertThat(renderer.html("*bold* _it_ -gone- +new+ {{mono}}"))
        .isEqualTo(
            "<p><strong>bold</strong> <em>it</em> <del>gone</del> <u>new</u> <tt>mono</tt></p>");
  }

  @Test
  public void keepsTheLinesOfAParagraph() {
    assertThat(renderer.html("one\r\ntwo\n\nthree")).isEqualTo("<p>one<br>two</p><p>three</p>");
  }

  @Test
  public void rendersListsAndTables() {
    assertThat(renderer.html("* a\n** b\n\n||When||What||\n|10:02|alarm|"))
        .isEqualTo(
            "<ul><li>a<ul><li>b</li></ul></li></ul>"
                + "<table><tbody><tr><th>When</th><th>What</th></tr>"
                + "<tr><td>10:02</td><td>alarm</td></tr></tbody></table>");
  }

  @Test
  public void keepsCodeAsTyped() {
    assertThat(renderer.html("{code:sql}\nselect '*a*' -- OPS-1\n{code}"))
        .contains("select '*a*' -- OPS-1")
        .doesNotContain("<strong>")
        .doesNotContain("<a");
  }

  @Test
  public void linksIssueKeysOfKnownProjects() {
    assertThat(renderer.html("see OPS-12, not UTF-8 or XOPS-1-2"))
        .isEqualTo(
            "<p>see <a href=\"/jira/browse/OPS-12\""
                + " rel=\"nofollow noopener noreferrer\">OPS-12</a>,"
                + " not UTF-8 or XOPS-1-2</p>");
  }

  @Test
  public void linksAddresses() {
    assertThat(renderer.html("[run book|https://example.org/a?b=c&d=e]"))
        .contains("href=\"https://example.org/a?b=c&amp;d=e\"")
        .contains(">run book</a>");
  }

  @Test
  public void dropsColours() {
    assertThat(renderer.html("{color:red}now{color} and\n{color:#fff}\nlater\n{color}"))
        .contains("now")
        .contains("later")
        .doesNotContain("color");
  }

  @Test
  public void namesWhoIsMentioned() {
    assertThat(renderer.html("ask [~alice]"))
        .isEqualTo("<p>ask <span class=\"wiki-mention\">@alice</span></p>");
  }

  @Test
  public void isEmpty_forAnEmptyText() {
    assertThat(renderer.html("")).isEmpty();
  }
}
