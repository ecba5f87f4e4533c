package io.followthrough.sandbox.page.decorator;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.sandbox.fixture.FixtureJar;
import io.followthrough.sandbox.fixture.Host;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/**
 * How a plugin's own page gets into the host's frame, after
 * https://developer.atlassian.com/display/DOCS/Using+Standard+Page+Decorators.
 */
public class DecorationTest {

  private static final String HTML = "text/html;charset=UTF-8";

  @Rule public final Host host = new Host();

  @Before
  public void install() {
    host.install(
        FixtureJar.whole()
            .withModules(
                """
                <servlet key="pages" class="io.followthrough.sandbox.fixture.TemplateServlet">
                  <url-pattern>/pages</url-pattern>
                </servlet>
                <web-resource key="everywhere">
                  <context>atl.general</context>
                  <resource type="download" name="notes.css" location="web/notes.css"/>
                </web-resource>
                <web-resource key="looks">
                  <resource type="download" name="notes.css" location="web/notes.css"/>
                </web-resource>
                """)
            .with(
                "templates/general.vm",
                """
                $webResourceManager.requireResource("fixture:looks")
                <html><head><title>Own $word</title><meta name="decorator" content="atl.general">
                <meta name="robots" content="none"></head>
                <body class="x"><h1>$i18n.getText('fixture.panel') $word $hidden.reverse()</h1></body>
                </html>
                """)
            .with("templates/admin.vm", page("atl.admin"))
            .with("templates/popup.vm", page("atl.popup"))
            .with("templates/bare.vm", "<html><head><title>Bare</title></head><p>$word</p></html>")
            .with("templates/greedy.vm", "$webResourceManager.requireResource('fixture:gone')"));
  }

  @Test
  public void putsTitleAndBodyIntoTheFrame_escapedAsInPanels() throws Exception {
    var answer = get("general", HTML, 404, "%3Cb%3E");

    var page = Jsoup.parse(answer.body());
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(page.title()).isEqualTo("Own <b> - Followthrough Sandbox");
    assertThat(page.select("#main h1").text()).isEqualTo("Notes <b> $hidden.reverse()");
    assertThat(page.select("html")).hasSize(1);
    assertThat(page.select("meta[name=decorator]")).isEmpty();
    assertThat(page.select("head meta[name=robots]")).hasSize(1);
    assertThat(page.select("head link[href*=fixture:looks/notes.css]")).hasSize(1);
    assertThat(page.select("#admin-menu")).isEmpty();
  }

  /** After STASH-2627 at jira.atlassian.com: everywhere but in the administration. */
  @Test
  public void loadsWhatIsForAllPages_exceptInTheAdministration() throws Exception {
    var everywhere = "head link[href*=fixture:everywhere]";

    assertThat(Jsoup.parse(get("general", HTML, 200, "one").body()).select(everywhere)).hasSize(1);
    assertThat(Jsoup.parse(get("admin", HTML, 200, "one").body()).select(everywhere)).isEmpty();
  }

  @Test
  public void loadsAWebResourceForTheAskingPageOnly() throws Exception {
    get("general", HTML, 200, "one");

    var next = Jsoup.parse(get("admin", HTML, 200, "two").body());

    assertThat(next.select("head link[href*=fixture:looks]")).isEmpty();
  }

  @Test
  public void putsAPageOfAdministrationBesideItsMenu() throws Exception {
    var page = Jsoup.parse(get("admin", HTML, 200, "word").body());

    assertThat(page.select(".admin #admin-menu")).hasSize(1);
    assertThat(page.select(".admin .admin-content p").text()).isEqualTo("word");
    assertThat(page.select("content")).isEmpty();
    assertThat(page.text()).doesNotContain("chosen");
  }

  @Test
  public void namesADecoratorThatIsNotThere() throws Exception {
    var answer = get("popup", HTML, 200, "word");

    assertThat(answer.statusCode()).isEqualTo(501);
    assertThat(answer.body()).contains("the page decorator atl.popup");
  }

  @Test
  public void leavesAPageAlone_thatAsksForNoFrame() throws Exception {
    assertThat(get("bare", HTML, 200, "word").body())
        .isEqualTo("<html><head><title>Bare</title></head><p>word</p></html>");
  }

  @Test
  public void leavesAnythingButHtmlAlone() throws Exception {
    assertThat(get("admin", "text/plain", 200, "word").body()).contains("atl.admin", "word");
  }

  @Test
  public void failsAtAWebResourceThatIsNotThere() throws Exception {
    assertThat(get("greedy", HTML, 200, "word").statusCode()).isEqualTo(500);
  }

  private static String page(String decorator) {
    return "<html><head><meta name=\"decorator\" content=\""
        + decorator
        + "\"/></head><body><content tag=\"selectedWebItem\">chosen</content><p>$word</p></body>"
        + "</html>";
  }

  private HttpResponse<String> get(String template, String type, int status, String word)
      throws Exception {
    return host.get(
        "/plugins/servlet/pages?template=templates/%s.vm&type=%s&status=%d&word=%s"
            .formatted(template, type, status, word));
  }
}
