package io.followthrough.sandbox.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;

/** What every page promises to everybody, whatever stands on it. */
public final class PagePromises {

  private PagePromises() {}

  public static void check(Document page) {
    hasATitleALanguageAndOneHeadingOfTheFirstLevel(page);
    runsNoScriptWrittenIntoThePage(page);
    labelsEveryFieldAndNamesEveryButton(page);
    givesAnIdOnlyOnceAndPointsToNoneThatIsMissing(page);
    sendsATokenWithEveryFormThatChangesSomething(page);
    letsTheKeyboardSkipToTheContent(page);
  }

  private static void hasATitleALanguageAndOneHeadingOfTheFirstLevel(Document page) {
    assertThat(page.title()).isNotBlank().doesNotStartWith(" -");
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("main")).hasSize(1);
  }

  private static void runsNoScriptWrittenIntoThePage(Document page) {
    assertThat(page.select("script")).allSatisfy(s -> assertThat(s.hasAttr("src")).isTrue());
    assertThat(page.getAllElements())
        .allSatisfy(
            element ->
                assertThat(element.attributes().asList())
                    .noneMatch(attribute -> attribute.getKey().startsWith("on")));
  }

  private static void labelsEveryFieldAndNamesEveryButton(Document page) {
    assertThat(page.select("input:not([type=hidden]), select, textarea"))
        .allSatisfy(
            field ->
                assertThat(page.select("label[for=" + field.id() + "]"))
                    .as(field.outerHtml())
                    .hasSize(1));
    assertThat(page.select("button, a, summary"))
        .allSatisfy(named -> assertThat(named.text()).as(named.outerHtml()).isNotBlank());
  }

  private static void givesAnIdOnlyOnceAndPointsToNoneThatIsMissing(Document page) {
    var ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    for (var pointer : List.of("aria-labelledby", "aria-describedby", "list", "for")) {
      assertThat(page.select("[" + pointer + "]").eachAttr(pointer))
          .allSatisfy(value -> assertThat(ids).contains(value.split(" ")));
    }
  }

  private static void sendsATokenWithEveryFormThatChangesSomething(Document page) {
    assertThat(page.select("form[method=post]"))
        .allSatisfy(form -> assertThat(form.select("input[name=atl_token]").val()).isNotBlank());
  }

  private static void letsTheKeyboardSkipToTheContent(Document page) {
    var first = page.selectFirst("a, button, input, select, textarea, [tabindex]");
    assertThat(first).isNotNull();
    assertThat(page.select(first.attr("href")).is("main[tabindex=-1]")).isTrue();
  }
}
