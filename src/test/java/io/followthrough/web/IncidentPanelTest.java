package io.followthrough.web;

import static io.followthrough.web.Files.DUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import io.followthrough.action.Loss;
import io.followthrough.desk.Deadline;
import io.followthrough.desk.People;
import io.followthrough.desk.incident.BypassOffer;
import io.followthrough.desk.incident.Exemptions;
import io.followthrough.desk.incident.IncidentFile;
import io.followthrough.desk.incident.LostPostmortems;
import io.followthrough.postmortem.LostPostmortem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

public class IncidentPanelTest {

  private static final BypassOffer NO_OFFER =
      new BypassOffer(null, false, false, LocalDate.of(2030, 3, 14), LocalDate.of(2030, 3, 28));

  @Rule public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private People people;

  private final Texts texts = new Texts(new BundleWords());

  @Test
  public void isNothing_whereThereIsNothingToShow() {
    assertThat(new Panels().render("incident/panel.vm", Map.of()).body().children()).isEmpty();
  }

  @Test
  public void saysThatTheGateIsOpen() {
    var page = render(Files.incident(List.of(), List.of(Files.postmortem("It", List.of()))));

    assertThat(page.select(".followthrough-verdict .aui-lozenge").text()).isEqualTo("Gate open");
    assertThat(page.select(".followthrough-obstacles")).isEmpty();
  }

  @Test
  public void saysWhatTheGateWouldRefuse_whereThePolicyOnlyWarns() {
    var page = render(Files.rehearsed(Files.obstacles(2)));

    assertThat(page.select(".followthrough-verdict .aui-lozenge").text())
        .isEqualTo("Gate would be shut");
    assertThat(page.select(".followthrough-obstacles li")).hasSize(2);
  }

  @Test
  public void saysHowBadItIs_andWhatIsAmissAboutThat() {
    var page = render(Files.warned(Files.obstacle("OPS-1")));

    assertThat(page.select(".followthrough-severity").text())
        .startsWith("Severity SEV2: a complete");
    assertThat(page.select(".aui-message-warning").text())
        .isEqualTo("OPS-1 has no answer. Triage it.");
  }

  @Test
  public void saysByWhenThePostmortemIsDue() {
    assertThat(render(Files.due(new Deadline(DUE, false, false))).text())
        .contains("is to be complete by 2030-04-01.");
    assertThat(render(Files.due(new Deadline(DUE, true, true))).select(".aui-message").text())
        .contains("overdue: it was to be complete by 2030-04-01.", "This is estimated");
  }

  @Test
  public void linksEachObstacleAndSaysHowToMendIt() {
    var page = render(Files.incident(Files.obstacles(2), List.of()));

    assertThat(page.select(".followthrough-verdict .aui-lozenge").text()).isEqualTo("Gate shut");
    assertThat(page.select(".followthrough-obstacles a").eachAttr("href"))
        .containsExactly("/jira/browse/OPS-10", "/jira/browse/OPS-11");
    assertThat(page.select(".followthrough-mend").eachText())
        .containsExactly("Triage it.", "Triage it.");
  }

  @Test
  public void linksNothing_whereNoIssueMayBeNamed() {
    var page = render(Files.incident(List.of(Files.unnamed("There are 3 more.")), List.of()));

    assertThat(page.select(".followthrough-obstacles a")).isEmpty();
    assertThat(page.select(".followthrough-obstacles li").text()).contains("There are 3 more.");
  }

  @Test
  public void showsExactlyTwenty_withoutAWordOfMore() {
    var page = render(Files.incident(Files.obstacles(20), List.of()));

    assertThat(page.select(".followthrough-obstacles li")).hasSize(20);
    assertThat(page.select(".followthrough-more")).isEmpty();
  }

  @Test
  public void countsWhatComesAfterTheTwentieth() {
    var page = render(Files.incident(Files.obstacles(1000), List.of()));

    assertThat(page.select(".followthrough-obstacles li")).hasSize(20);
    assertThat(page.select(".followthrough-more").text()).isEqualTo("and 980 more");
  }

  @Test
  public void showsWhatIsLost_withAFormToLetItGo() {
    var page =
        render(
            Files.without(
                new LostPostmortems(
                    List.of(
                        new LostPostmortem(201, "OPS-2", Loss.UNLINKED),
                        new LostPostmortem(202, "OPS-3", Loss.DELETED)),
                    2,
                    List.of(Files.letGo(), Files.letGo().seenBy(Set.of())),
                    true)));

    var lost = page.select(".followthrough-lost");
    assertThat(lost.select("a").eachAttr("href")).containsExactly("/jira/browse/OPS-2");
    assertThat(lost.select("form").eachAttr("action"))
        .containsExactly(
            "/jira/rest/followthrough/1/incident/OPS-1/lost/201/let-go",
            "/jira/rest/followthrough/1/incident/OPS-1/lost/202/let-go");
    assertThat(lost.select("option")).hasSize(12);
    assertThat(lost.text())
        .contains("It was taken off this incident.", "It was deleted.", "There are 2 lost");
    assertThat(page.select(".followthrough-let-go").text())
        .contains("OPS-3 Watch it", "The new gateway does.", "A postmortem that you may not see");
  }

  @Test
  public void offersNothing_toThoseWhoMayNotLetItGo() {
    var page =
        render(
            Files.without(
                new LostPostmortems(
                    List.of(new LostPostmortem(201, "OPS-2", Loss.RETYPED)), 0, List.of(), false)));

    assertThat(page.select(".followthrough-lost form, .followthrough-let-go")).isEmpty();
    assertThat(page.select(".followthrough-lost").text()).contains("its type was changed");
  }

  @Test
  public void offersToStartAPostmortem() {
    var page = render(Files.incident(Files.obstacles(1), List.of()));

    assertThat(page.select("form").attr("action"))
        .isEqualTo("/jira/rest/followthrough/1/incident/OPS-1/postmortem");
    assertThat(page.select("form button").text()).isEqualTo("Start postmortem");
  }

  @Test
  public void saysWhomToAsk_whereTheReaderMayNotStartOne() {
    var page = render(Files.withoutTheRightToStart());

    assertThat(page.select("form")).isEmpty();
    assertThat(page.text()).contains("Ask somebody who may create issues");
  }

  @Test
  public void showsThePostmortemInsteadOfTheButton() {
    var page = render(Files.incident(List.of(), List.of(Files.postmortem("It", List.of()))));

    assertThat(page.select("form")).isEmpty();
    assertThat(page.select(".followthrough-plain li").text()).isEqualTo("OPS-2 It In review");
  }

  @Test
  public void countsPostmortemsTheReaderMayNotSee() {
    var page = render(Files.withHiddenPostmortems(2));

    assertThat(page.text()).contains("There are 2 postmortems that you may not see.");
    assertThat(page.text()).doesNotContain("There is none yet");
  }

  @Test
  public void saysSinceWhenTheIncidentOwes() {
    var page = render(Files.owing(Files.obstacles(1)));

    assertThat(page.select(".followthrough-debt").text()).contains("Noticed 2030-03-14 23:59 UTC");
  }

  @Test
  public void saysWhoWaivedThePostmortem_andLetsThoseWhoMayTakeThatBack() {
    given(people.nameOf("JIRAUSER10100")).willReturn("Alice Almond");
    var page =
        render(Files.exempt(new Exemptions(Files.waiver(Files.HOSTILE), true, Files.ALL_ALLOWED)));

    assertThat(page.select(".followthrough-waiver").text())
        .contains("It was a false alarm. Waived by Alice Almond, 2030-03-14 23:59 UTC, as SEV2.");
    assertThat(page.select(".followthrough-said").first().wholeText()).isEqualTo(Files.HOSTILE);
    assertThat(page.select(".followthrough-waiver .aui-message")).isEmpty();
    assertThat(page.select("details form").eachAttr("data-method")).containsExactly("DELETE");
  }

  @Test
  public void warnsOfAWaiverThatCountsNoMore() {
    given(people.nameOf("JIRAUSER10100")).willReturn("Alice Almond");
    var page =
        render(
            Files.exempt(
                new Exemptions(Files.waiver("Too small"), false, Exemptions.Allowed.NOTHING)));

    assertThat(page.select(".followthrough-waiver .aui-message").text())
        .startsWith("The severity is another one now");
    assertThat(page.select("details")).isEmpty();
  }

  @Test
  public void offersToWaive_onlyToThoseWhoMay() {
    assertThat(
            render(Files.exempt(new Exemptions(null, false, Exemptions.Allowed.NOTHING)))
                .select("details"))
        .isEmpty();

    var form =
        render(Files.exempt(new Exemptions(null, false, Files.ALL_ALLOWED))).select("details form");
    assertThat(form.attr("action")).isEqualTo("/jira/rest/followthrough/1/incident/OPS-1/waiver");
    assertThat(form.select("option").eachAttr("value"))
        .containsExactly(
            "", "minor-impact", "reviewed-elsewhere", "false-alarm", "planned", "other");
  }

  @Test
  public void showsHostileTextAsText() {
    var page =
        render(
            Files.incident(
                List.of(Files.unnamed(Files.HOSTILE)),
                List.of(Files.postmortem(Files.HOSTILE, List.of()))));

    assertThat(page.select("img")).isEmpty();
    assertThat(page.select(".followthrough-obstacles li > span").first().wholeText())
        .isEqualTo(Files.HOSTILE);
    assertThat(page.select(".followthrough-plain li > bdi").first().wholeText())
        .isEqualTo(Files.HOSTILE);
  }

  @Test
  public void letsALowerSeverityCount_whereTheReaderMay() {
    var waiting = render(Files.warned(Files.obstacle("OPS-1")), new SeverityView("Low", List.of()));

    assertThat(waiting.select("form[action$=severity/lower] [name=severity]").val())
        .isEqualTo("Low");
    assertThat(waiting.select("form[action$=severity/lower] button").text())
        .isEqualTo("Let Low count");
    assertThat(render(Files.incident(List.of(), List.of())).select("form[action$=severity/lower]"))
        .isEmpty();
  }

  @Test
  public void tellsWhichLowerSeveritiesCount_asTheyWereWritten() {
    var line = new SeverityView.Line(Files.HOSTILE, Files.HOSTILE);

    var page = render(Files.incident(List.of(), List.of()), new SeverityView("", List.of(line)));

    assertThat(page.select(".followthrough-lowered").first().wholeText()).isEqualTo(Files.HOSTILE);
    assertThat(page.select("img")).isEmpty();
  }

  private Document render(IncidentFile file) {
    return render(file, new SeverityView("", List.of()));
  }

  private Document render(IncidentFile file, SeverityView lowering) {
    return new Panels()
        .render(
            "incident/panel.vm",
            Map.of(
                "panel",
                IncidentView.of(file, NO_OFFER, lowering, texts, people),
                "text",
                texts,
                "links",
                new Links(new HostAtJira())));
  }
}
