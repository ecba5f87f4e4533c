package io.followthrough.sandbox.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import io.followthrough.sandbox.page.look.AuiFiles;
import io.followthrough.sandbox.user.SandboxUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** What every page promises to everybody, whatever stands on it. */
@RunWith(Parameterized.class)
public class FrameTest {

  private static final SandboxUser EVE =
      new SandboxUser(1, "eve", "eve" + Samples.EVIL, Samples.EVIL, "eve@example.org", true);

  private final String html;
  private final Document page;

  public FrameTest(String template, Map<String, ?> values) {
    var frame = new Frame(new Templates("/jira", new AuiFiles()));
    var visit =
        new Visit(mock(HttpServletRequest.class), mock(HttpServletResponse.class), EVE, "0123abcd");
    this.html = frame.html(visit, Answer.show("Title " + Samples.EVIL, template, values));
    this.page = Jsoup.parse(html);
  }

  @Parameters(name = "{0} {index}")
  public static List<Object[]> pages() {
    return List.of(
        new Object[] {"issue/view.vm", Map.of("view", Samples.ordinary())},
        new Object[] {"issue/view.vm", Map.of("view", Samples.refused())},
        new Object[] {"issue/view.vm", Map.of("view", Samples.tooMuch())},
        new Object[] {
          "fault.vm", Map.of("status", 404, "title", "Not found", "sentence", Samples.EVIL)
        });
  }

  @Test
  public void hasATitleALanguageAndOneHeadingOfTheFirstLevel() {
    assertThat(page.title()).startsWith("Title ");
    assertThat(page.selectXpath("/html/@lang").isEmpty() ? page.child(0).attr("lang") : "en")
        .isEqualTo("en");
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("main")).hasSize(1);
  }

  @Test
  public void escapesWhateverSomebodyTyped() {
    assertThat(html).doesNotContain("<script>").doesNotContain("&amp;lt;").doesNotContain("$");
    assertThat(page.select("script")).allSatisfy(s -> assertThat(s.hasAttr("src")).isTrue());
  }

  @Test
  public void runsNoScriptWrittenIntoThePage() {
    assertThat(page.getAllElements())
        .allSatisfy(
            element ->
                assertThat(element.attributes().asList())
                    .noneMatch(attribute -> attribute.getKey().startsWith("on")));
  }

  @Test
  public void labelsEveryFieldAndNamesEveryButton() {
    assertThat(page.select("input:not([type=hidden]), select, textarea"))
        .allSatisfy(
            field ->
                assertThat(page.select("label[for=" + field.id() + "]"))
                    .as(field.outerHtml())
                    .hasSize(1));
    assertThat(page.select("button, a, summary"))
        .allSatisfy(named -> assertThat(named.text()).as(named.outerHtml()).isNotBlank());
  }

  @Test
  public void givesAnIdOnlyOnceAndPointsToNoneThatIsMissing() {
    var ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    for (var pointer : List.of("aria-labelledby", "aria-describedby", "list", "for")) {
      assertThat(page.select("[" + pointer + "]").eachAttr(pointer))
          .allSatisfy(value -> assertThat(ids).contains(value.split(" ")));
    }
  }

  @Test
  public void sendsATokenWithEveryFormThatChangesSomething() {
    assertThat(page.select("form[method=post]"))
        .isNotEmpty()
        .allSatisfy(
            form ->
                assertThat(form.select("input[name=atl_token]").eachAttr("value"))
                    .containsExactly("0123abcd"));
  }

  @Test
  public void letsTheKeyboardSkipToTheContent() {
    Element first = page.select("a, button, input, select, textarea, [tabindex]").first();

    assertThat(first).isNotNull();
    assertThat(page.select(first.attr("href")).is("main[tabindex=-1]")).isTrue();
  }
}
