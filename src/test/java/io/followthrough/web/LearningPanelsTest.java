package io.followthrough.web;

import static io.followthrough.action.Actions.anAction;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.desk.ItemState;
import io.followthrough.desk.People;
import io.followthrough.desk.SeenIssue;
import io.followthrough.desk.evidence.BacklogFile;
import io.followthrough.desk.evidence.ClaimLine;
import io.followthrough.desk.evidence.KeptClaim;
import io.followthrough.desk.evidence.Look;
import io.followthrough.desk.evidence.Question;
import io.followthrough.desk.likeness.SimilarPostmortem;
import io.followthrough.desk.recurrence.KeptRecurrence;
import io.followthrough.desk.recurrence.RecurrenceLine;
import io.followthrough.gate.OpenTime;
import io.followthrough.learning.evidence.Claim;
import io.followthrough.learning.evidence.Confidence;
import io.followthrough.learning.evidence.Effect;
import io.followthrough.learning.evidence.Hit;
import io.followthrough.learning.evidence.Impact;
import io.followthrough.learning.evidence.Stance;
import io.followthrough.learning.recurrence.Recurrence;
import io.followthrough.postmortem.factor.Category;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.Mockito;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;

/** What was looked up in what came before is told and taken on the panel. */
public class LearningPanelsTest {

  private static final Instant NOW = Instant.parse("2030-03-14T10:00:00Z");
  private static final String BOB = "JIRAUSER10101";

  @Rule public final MockitoRule mockito = MockitoJUnit.rule();

  @Mock private People people;

  private final Texts texts = new Texts(new BundleWords());

  @Before
  public void name() {
    Mockito.lenient().when(people.nameOf(BOB)).thenReturn("Bob");
  }

  @Test
  public void areNothing_whereThereIsNothingToShow() {
    for (var panel : List.of("backlog/panel.vm", "evidence/panel.vm", "similar/panel.vm")) {
      assertThat(new Panels().render(panel, Map.of()).body().children()).isEmpty();
    }
  }

  @Test
  public void askBothQuestions_asLongAsNobodyAnswers() {
    var page = backlog(file(List.of(), List.of(), true), List.of(), List.of());

    assertThat(page.select(".aui-lozenge").eachText())
        .containsExactly("Not answered yet", "Not answered yet");
    assertThat(page.select("form")).hasSize(4);
    assertThat(page.select("select[name=effect] option")).hasSize(5);
    assertThat(page.select("select[name=factors] option").first().text()).isEqualTo("Network");
  }

  @Test
  public void showWhatWasFound() {
    var page =
        backlog(
            file(List.of(claim(Stance.OVERDUE)), List.of(), true),
            List.of(
                new RecurrenceLine(
                    new KeptRecurrence(
                        4,
                        Recurrence.of(201, 202, Set.of(Category.NETWORK), Files.HOSTILE),
                        BOB,
                        NOW,
                        null),
                    issue(202, "OPS-3"))),
            List.of());

    assertThat(page.select(".followthrough-claims").text())
        .contains("would have prevented OPS-1", "was overdue then", "Said by Bob")
        .contains("It took 45 min to recover");
    assertThat(page.select(".followthrough-before").text()).contains("OPS-3", "Network", "Bob");
    assertThat(page.select("img, script")).isEmpty();
    assertThat(page.select(".aui-lozenge-moved")).isEmpty();
  }

  @Test
  public void nameNobody_forWhatWasDeclined() {
    var page =
        backlog(file(List.of(claim(Stance.REJECTED)), List.of(), true), List.of(), List.of());

    assertThat(page.select(".followthrough-claims").text())
        .contains("had been rejected then", "Said 2030-03-14")
        .doesNotContain("Bob");
  }

  @Test
  public void sayThatNothingWasFound() {
    var look = new Look(7, Question.BACKLOG, "All of NET.", BOB, NOW, null);

    var page = backlog(file(List.of(), List.of(look), false), List.of(), List.of());

    assertThat(page.select(".followthrough-claims").text())
        .contains("We looked and found none", "Bob looked on 2030-03-14", "All of NET.");
    assertThat(page.select("form, details")).isEmpty();
  }

  @Test
  public void showWhatSoundsAlike_withWhatIsStillOpen() {
    var similar =
        new SimilarPostmortem(
            issue(202, "OPS-3"), 0.423, List.of("OPS-1"), List.of(anAction().build()));

    var page = backlog(file(List.of(), List.of(), true), List.of(), List.of(similar));
    var panel =
        new Panels()
            .render(
                "similar/panel.vm",
                values(new SimilarView(List.of(SimilarRow.of(similar, texts)))));

    assertThat(page.select(".followthrough-suggested").text())
        .contains("OPS-3", "42 % alike", "NET-7");
    assertThat(panel.text()).contains("OPS-3", "NET-7", "OPS-1");
    assertThat(new Panels().render("similar/panel.vm", values(new SimilarView(List.of()))).text())
        .contains("No postmortem that you may see");
  }

  private static BacklogFile file(List<ClaimLine> claims, List<Look> looks, boolean mayEdit) {
    return new BacklogFile("OPS-2", List.of("OPS-1"), claims, 0, looks, mayEdit);
  }

  private static ClaimLine claim(Stance stance) {
    var impact = new Impact(NOW, Duration.ofMinutes(45), Impact.Source.TIMELINE, 201);
    return new ClaimLine(
        new KeptClaim(
            3,
            new Claim(301, 101, 201, Effect.PREVENTED, Confidence.HIGH, Files.HOSTILE),
            BOB,
            NOW,
            null),
        anAction().build(),
        ItemState.UNDONE,
        issue(101, "OPS-1"),
        issue(201, "OPS-2"),
        new Hit(101, impact, "SEV2", 1, stance),
        true);
  }

  private static SeenIssue issue(long id, String key) {
    return new SeenIssue(id, key, Files.HOSTILE, "Open", new OpenTime(NOW, null), null);
  }

  private Document backlog(
      BacklogFile file, List<RecurrenceLine> recurrences, List<SimilarPostmortem> similar) {
    var found = new BacklogView.Found(file, recurrences, similar, List.of(Category.NETWORK));
    return new Panels().render("backlog/panel.vm", values(BacklogView.of(found, people, texts)));
  }

  private Map<String, Object> values(Record view) {
    return Map.of("panel", view, "text", texts, "links", new Links(new HostAtJira()));
  }
}
