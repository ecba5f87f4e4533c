package io.followthrough.web.triage;

import static io.followthrough.action.Actions.anAction;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.action.ActionItem;
import io.followthrough.action.Loss;
import io.followthrough.action.Person;
import io.followthrough.desk.triage.WaitingCase;
import io.followthrough.desk.triage.WaitingCase.IncidentAtHand;
import io.followthrough.policy.Policy;
import io.followthrough.web.BundleWords;
import io.followthrough.web.HostAtJira;
import io.followthrough.web.Links;
import io.followthrough.web.Panels;
import io.followthrough.web.Texts;
import io.followthrough.web.TriageForm;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.Test;

/** The triage desk shows what waits, and lets nobody answer what he may not. */
public class TriagePageTest {

  private static final Texts TEXTS = new Texts(new BundleWords());
  private static final Person BOB = new Person("JIRAUSER10101", "bob", "Bob", true);

  @Test
  public void saysThatNothingWaits_orNothingOfThatSort() {
    assertThat(render(false, "").text()).contains("Nothing waits for an answer.");
    assertThat(render(true, "").text()).contains("Nothing of this sort waits");
    assertThat(render(true, "/triage?after=9").select(".aui-message, nav").text())
        .contains("Go on to the next page", "Next page");
  }

  @Test
  public void showsAnItem_whereItComesFrom_andWhoHasIt() {
    var page = render(false, "", one(anAction().proposed().build(), true));

    assertThat(page.select("tbody tr").get(0).text())
        .contains("NET-7", "Watch the certificate", "Proposed", "SEV1", "OPS-1", "<Down>", "OPS-2")
        .contains("Bob", "2030-03-15");
    assertThat(page.select("tbody tr").get(0).attr("data-key")).isEqualTo("NET-7");
    assertThat(page.select("tbody a").eachAttr("href"))
        .containsExactly("/jira/browse/NET-7", "/jira/browse/OPS-1", "/jira/browse/OPS-2");
    assertThat(page.select("[data-followthrough-select]").attr("aria-label"))
        .isEqualTo("Select NET-7");
  }

  @Test
  public void offersNoAnswer_toWhoMayNotGiveOne() {
    var page = render(false, "", one(anAction().proposed().build(), false));

    assertThat(page.select("[data-followthrough-waiting], tbody button, tbody input")).isEmpty();
    assertThat(page.select("tbody").text()).contains("You may not edit it.");
  }

  @Test
  public void leadsToThePostmortem_whereTheTicketWasLost() {
    var page = render(false, "", one(anAction().build().lost(Loss.DELETED), false));

    assertThat(page.select("tbody a").eachText()).contains("Mend it on OPS-2");
    assertThat(page.select("tbody strong").text()).isEqualTo("NET-7");
    assertThat(page.select("[data-followthrough-waiting]")).isEmpty();
  }

  @Test
  public void asksForJustTheFieldsOfAnAnswer_andOffersNoWayBack() {
    var page = render(false, "", one(anAction().proposed().build(), true));

    assertThat(page.select("[name=disposition]").eachAttr("value"))
        .containsExactly("accepted", "deferred", "rejected", "risk-accepted", "duplicate");
    assertThat(page.select("fieldset[data-followthrough-for]")).hasSize(7);
  }

  private static WaitingCase one(ActionItem action, boolean mayAnswer) {
    return new WaitingCase(
        action,
        BOB,
        Instant.parse("2030-03-14T22:30:00Z"),
        List.of("OPS-2"),
        List.of(new IncidentAtHand("OPS-1", "<Down>", "SEV1")),
        mayAnswer);
  }

  private static Document render(boolean filtered, String next, WaitingCase... cases) {
    var view =
        new TriageView(
            "Triage desk",
            "/triage",
            filtered,
            "",
            "",
            "",
            Stream.of(cases).map(one -> TriageRow.of(one, ZoneId.of("Asia/Tokyo"), TEXTS)).toList(),
            "",
            next,
            TriageForm.of(List.of("High"), Policy.standard().limits(), TEXTS));
    return new Panels()
        .render(
            "triage/desk.vm",
            Map.of("page", view, "text", TEXTS, "links", new Links(new HostAtJira())));
  }
}
