package io.followthrough.web;

import static io.followthrough.action.Actions.anAction;
import static io.followthrough.postmortem.factor.Contributions.aFactor;
import static io.followthrough.postmortem.factor.Contributions.factors;
import static io.followthrough.postmortem.factor.Contributions.leadingTo;
import static io.followthrough.postmortem.factor.Contributions.why;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.desk.postmortem.FactorFile;
import io.followthrough.desk.postmortem.WhyPath;
import io.followthrough.postmortem.factor.Category;
import io.followthrough.postmortem.factor.Factors;
import io.followthrough.postmortem.factor.WhyTree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jsoup.nodes.Document;
import org.junit.Test;

public class FactorsPanelTest {

  private static final WhyTree TREE =
      new WhyTree(
          List.of(
              why(1, null, "Logins failed"),
              why(2, 1L, "The pool was empty"),
              leadingTo(1, why(3, 2L, "It <leaked>")),
              why(4, 1L, "Retries piled up"),
              why(5, null, "Nobody noticed")));

  private final Texts texts = new Texts(new BundleWords());

  @Test
  public void isNothing_whereThereIsNothingToShow() {
    assertThat(new Panels().render("factor/panel.vm", Map.of()).body().children()).isEmpty();
    assertThat(new Panels().render("why/panel.vm", Map.of()).body().children()).isEmpty();
  }

  @Test
  public void saysThatNothingIsNamedYet() {
    var page = render(factors(), new WhyTree(List.of()), true);

    assertThat(page.text()).contains("Nothing is named yet.").contains("Say why it happened");
    assertThat(page.select("table, svg, [data-followthrough-tree]")).isEmpty();
  }

  @Test
  public void showsFactorsWithTheirActionItems() {
    var page =
        render(factors(aFactor().answeredBy(301L), aFactor().of(Category.CONFIG_PUSH)), TREE, true);

    assertThat(page.select("tbody tr").eachText())
        .satisfiesExactly(
            trigger -> assertThat(trigger).startsWith("Trigger Change of configuration"),
            factor -> assertThat(factor).startsWith("Factor Software").contains("NET-7"));
    assertThat(page.select("tbody a").eachAttr("href")).containsExactly("/jira/browse/NET-7");
    assertThat(page.select("[data-followthrough-factor]").get(1).attr("data-actions"))
        .isEqualTo("NET-7");
  }

  @Test
  public void listsTheTreeAsAListOfLists() {
    var page = render(factors(aFactor()), TREE, true);

    assertThat(page.select("[data-followthrough-tree] > li > button").eachText())
        .containsExactly("Logins failed", "Nobody noticed");
    assertThat(page.select("[data-followthrough-tree] > li > ul > li > button").eachText())
        .containsExactly("The pool was empty", "Retries piled up");
    assertThat(page.select("[data-followthrough-tree] > li > ul > li > ul > li").eachText())
        .containsExactly("It <leaked> Software");
    assertThat(page.select("svg g")).hasSize(5);
    assertThat(page.select("svg .followthrough-leaf title").text()).isEqualTo("It <leaked>");
  }

  @Test
  public void offersNothingToChange_toWhoeverMayNot() {
    var page = render(factors(aFactor()), TREE, false);

    assertThat(page.select("form, button, [draggable]")).isEmpty();
    assertThat(page.select("[data-followthrough-tree] li")).hasSize(5);
    assertThat(page.text()).contains("Ask somebody who may edit this postmortem");
  }

  @Test
  public void warnsAboutASingleFactor() {
    assertThat(render(factors(aFactor()), TREE, true).text())
        .contains("Only one contributing factor is named.");
  }

  @Test
  public void staysLight_withFiveHundredWhys() {
    var tree =
        new WhyTree(
            LongStream.rangeClosed(1, 500)
                .mapToObj(id -> why(id, id == 1 ? null : id / 2, "Because ".repeat(16)))
                .toList());

    var page = render(factors(), tree, true);

    assertThat(page.select("[data-followthrough-why]")).hasSize(500);
    assertThat(page.select("svg")).isEmpty();
    assertThat(page.html().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(300_000);
  }

  @Test
  public void showsOnTheActionItem_byWhichWhysPeopleCameToIt() {
    var line =
        WhyLine.of(
            new WhyPath(
                "OPS-2", Category.SOFTWARE, "It leaked", List.of("Logins failed", "It leaked")),
            texts);

    var page =
        new Panels()
            .render(
                "why/panel.vm",
                Map.of("panel", new WhyView(List.of(line)), "links", new Links(new HostAtJira())));

    assertThat(page.select("li").eachText()).containsExactly("Logins failed", "It leaked");
    assertThat(page.select("a").attr("href")).isEqualTo("/jira/browse/OPS-2");
    assertThat(page.text()).contains("Software It leaked");
  }

  private Document render(Factors factors, WhyTree whys, boolean mayEdit) {
    var file =
        new FactorFile(
            "OPS-2",
            factors,
            whys,
            List.of(anAction().build()),
            factors.isJustOne(),
            mayEdit,
            true);
    return new Panels()
        .render(
            "factor/panel.vm",
            Map.of(
                "panel",
                FactorsView.of(file, texts),
                "text",
                texts,
                "links",
                new Links(new HostAtJira())));
  }
}
