package io.followthrough.web;

import static io.followthrough.postmortem.Postmortems.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import io.followthrough.action.Accepted;
import io.followthrough.action.Loss;
import io.followthrough.action.Person;
import io.followthrough.action.Proposed;
import io.followthrough.action.Rejected;
import io.followthrough.desk.Keepers;
import io.followthrough.desk.People;
import io.followthrough.desk.ProjectChoice;
import io.followthrough.desk.postmortem.PostmortemFile;
import io.followthrough.desk.review.ReviewFile;
import io.followthrough.learning.Hint;
import io.followthrough.policy.Limits;
import io.followthrough.postmortem.Postmortem;
import io.followthrough.postmortem.ReviewState;
import io.followthrough.postmortem.Section;
import io.followthrough.postmortem.Template;
import io.followthrough.postmortem.review.ReviewStep;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Test;

public class PostmortemPanelTest {

  private static final List<Section> REQUIRED = Template.full().required();
  private static final String MORE = "[data-followthrough-more]";

  private final Texts texts = new Texts(new BundleWords());
  private final People people = mock(People.class);

  @Before
  public void callPeopleByTheirKeys() {
    given(people.nameOf(anyString())).willAnswer(call -> call.getArgument(0));
  }

  @Test
  public void isNothing_whereThereIsNothingToShow() {
    assertThat(new Panels().render("postmortem/panel.vm", Map.of()).body().children()).isEmpty();
  }

  @Test
  public void saysWhichSectionsAreMissingAndWhatBelongsThere() {
    var page = render(Files.postmortemFile(List.of(), 0, true));

    assertThat(page.select(".followthrough-sections li").eachText())
        .containsExactlyElementsOf(
            REQUIRED.stream().map(section -> section.name() + " " + section.help()).toList());
    assertThat(page.select(".followthrough-sections > p").text())
        .startsWith("0 of " + REQUIRED.size());
  }

  @Test
  public void saysThatAllSectionsAreWritten() {
    var written =
        new PostmortemFile(
            aPostmortem().build(),
            List.of(),
            List.of(),
            List.of(),
            0,
            Template.full(),
            List.of("OPS-1", "OPS-7"),
            Keepers.NONE,
            true);

    var page = render(written);

    assertThat(page.select(".followthrough-sections").text())
        .endsWith("All " + REQUIRED.size() + " are written.");
    assertThat(page.select(".followthrough-incidents a").eachAttr("href"))
        .containsExactly("/jira/browse/OPS-1", "/jira/browse/OPS-7");
  }

  @Test
  public void saysWhoKeepsItGoing_andWhereNobodyIsLeft() {
    var bob = new Person("JIRAUSER10101", "bob", "Bob Birch", true);
    var gone = new Person("JIRAUSER10102", "eve", "Eve Elm", false);

    assertThat(render(kept(new Keepers(bob, gone))).select(".followthrough-keepers").text())
        .isEqualTo("Owner: Bob Birch. Facilitator: Eve Elm, who cannot sign in any more.");
    assertThat(render(kept(new Keepers(bob, null))).text())
        .contains("Facilitator: nobody yet.")
        .doesNotContain("Nobody is left");
    assertThat(render(kept(new Keepers(gone, bob))).select(".aui-message-warning").text())
        .isEqualTo("Nobody is left who answers for this postmortem. Assign it to somebody.");
    assertThat(render(kept(Keepers.NONE)).text()).contains("Owner: nobody.", "Nobody is left");
  }

  private static PostmortemFile kept(Keepers keepers) {
    return new PostmortemFile(
        aPostmortem().build(),
        List.of(),
        List.of(),
        List.of(),
        0,
        Template.full(),
        List.of("OPS-1"),
        keepers,
        true);
  }

  @Test
  public void saysThatThereIsNoActionItem() {
    var page = render(Files.postmortemFile(List.of(), 0, true));

    assertThat(page.select("table")).isEmpty();
    assertThat(page.select(".followthrough-actions").text()).contains("None yet.");
  }

  @Test
  public void countsHiddenActionItems_andDoesNotSayThereIsNone() {
    var page = render(Files.postmortemFile(List.of(), 3, true));

    assertThat(page.select(".followthrough-actions").text())
        .isEqualTo("Action items There are 3 action items that you may not see.");
  }

  @Test
  public void showsWhatLostItsTicket_withAFormToLetItGo() {
    var gone = Files.action("OPS-3", "Watch <it>", Files.accepted()).lost(Loss.DELETED);
    var unlinked = Files.action("NET-1", "Do it", Files.accepted()).lost(Loss.UNLINKED);

    var page = render(Files.withLost(List.of(gone, gone.seenBy(Set.of()), unlinked), true));

    assertThat(page.select(".followthrough-lost li > p").eachText())
        .containsExactly(
            "OPS-3 Watch <it> Its ticket was deleted.",
            "An action item that you may not see Its ticket was deleted.",
            "Somebody who may see the project of its ticket can let it go.",
            "NET-1 Do it Its ticket was taken off this postmortem.");
    assertThat(page.select(".followthrough-lost a").eachAttr("href"))
        .containsExactly("/jira/browse/NET-1");
    assertThat(page.select(".followthrough-lost form").eachAttr("action"))
        .containsOnly("/jira/rest/followthrough/1/postmortem/OPS-2/lost/10/let-go");
    assertThat(page.select(".followthrough-actions").text()).doesNotContain("None yet.");
  }

  @Test
  public void asksNobodyToLetGo_whoMayNotEdit() {
    var gone = Files.action("OPS-3", "Watch it", Files.accepted()).lost(Loss.DELETED);

    assertThat(render(Files.withLost(List.of(gone), false)).select(".followthrough-lost form"))
        .isEmpty();
  }

  @Test
  public void showsWhatWasLetGo_withWhoAndWhy() {
    var item = Files.letGo();

    var page = render(Files.withLetGo(List.of(item, item.seenBy(Set.of()))));

    assertThat(page.select(".followthrough-let-go li").eachText())
        .containsExactly(
            "OPS-3 Watch it Something else takes its place (Bob Builder, 2030-03-14 22:30 UTC)"
                + " The new gateway does.",
            "An action item that you may not see Something else takes its place"
                + " (Bob Builder, 2030-03-14 22:30 UTC)");
  }

  @Test
  public void showsWhatIsKnownOfAnItem() {
    var page =
        render(
            Files.postmortemFile(
                List.of(Files.action("NET-1", "Do it", Files.accepted())), 0, true));
    var row = page.select("tr[data-followthrough-item]").first();

    assertThat(row.text())
        .isEqualTo("NET-1 Do it Accepted Open Bob Builder 2030-04-01 To Do Triage NET-1");
    assertThat(row.attr("data-owner")).isEqualTo("bob");
    assertThat(row.attr("data-type")).isEqualTo("prevent");
    assertThat(row.attr("data-priority-action")).isEqualTo("true");
    assertThat(row.attr("data-done-when")).isEqualTo("The alarm rings.\nTwice.");
  }

  @Test
  public void saysWhatAnAnswerLacks() {
    var gone = new Person("JIRAUSER1", "greta", "Greta", false);
    var answer = new Accepted(null, "High", gone, null, false, "");

    var page =
        render(Files.postmortemFile(List.of(Files.action("NET-1", "Do it", answer)), 0, true));

    assertThat(page.select("[data-part=missing]").text())
        .isEqualTo("Needs a type, an owner who is still active, a due date");
    assertThat(page.select("[data-part=answer]").hasClass("aui-lozenge-success")).isFalse();
  }

  @Test
  public void countsWhatIsTriaged() {
    var one = Files.action("NET-1", "Do it", new Proposed());
    var other = Files.action("NET-2", "Do it not", Files.rejected());

    assertThat(render(Files.postmortemFile(List.of(one, other), 0, true)).text())
        .contains("2 action items, 1 not triaged");
    assertThat(render(Files.postmortemFile(List.of(other), 0, true)).text())
        .contains("1 action item, all triaged");
  }

  @Test
  public void showsTwentyFiveOnOnePage() {
    assertThat(render(Files.postmortemFile(Files.actions(25), 0, true)).select(MORE)).isEmpty();
  }

  @Test
  public void offersMore_afterTwentyFive() {
    var page = render(Files.postmortemFile(Files.actions(1000), 0, true));

    assertThat(page.select("tr[data-followthrough-item]")).hasSize(25);
    assertThat(page.select(MORE).attr("data-total")).isEqualTo("1000");
  }

  @Test
  public void namesEveryGap_forTheRowsThatAreLoadedLater() {
    var rows =
        render(Files.postmortemFile(Files.actions(26), 0, true))
            .select("[data-followthrough-rows]");

    assertThat(rows.attr("data-gap-active-owner")).isEqualTo("an owner who is still active");
    assertThat(rows.attr("data-gap-donewhen")).isEqualTo("a sentence on when it is done");
  }

  @Test
  public void offersTheProjectsOneMayCreateIn() {
    var page = render(Files.postmortemFile(List.of(), 0, true));

    assertThat(page.select("#followthrough-project option").eachText())
        .containsExactly("Sub-task here", "Network (NET)");
  }

  @Test
  public void saysWhomToAsk_whereTheReaderMayNotAdd() {
    var page = render(Files.postmortemFile(List.of(), 0, false));

    assertThat(page.select(".followthrough-add form")).isEmpty();
    assertThat(page.select(".followthrough-add").text()).contains("Ask somebody");
  }

  @Test
  public void labelsEveryField_andGivesNoIdTwice() {
    var page = render(Files.postmortemFile(Files.actions(3), 0, true));

    assertThat(page.select("form [name]"))
        .allSatisfy(field -> assertThat(page.select("label[for=" + field.id() + "]")).hasSize(1));
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  public void showsHostileTextAsText() {
    var action = Files.action("NET-1", Files.HOSTILE, new Rejected(null, Files.HOSTILE));

    var page = render(Files.postmortemFile(List.of(action), 0, true));

    assertThat(page.select("img")).isEmpty();
    assertThat(page.select("[data-part=summary]").first().wholeText()).isEqualTo(Files.HOSTILE);
    assertThat(page.select("tr[data-followthrough-item]").attr("data-reason"))
        .isEqualTo(Files.HOSTILE);
  }

  @Test
  public void keepsHintsOnTheWordingFolded_andShowsNoneWhereThereIsNone() {
    var file = Files.postmortemFile(List.of(), 0, true);

    var page = render(file, Map.of("lessons", List.of(new Hint("careless", 3, "<b>Careless</b>"))));

    assertThat(page.select("details.followthrough-wording:not([open]) summary").text())
        .isEqualTo("1 hint on the wording");
    assertThat(page.select(".followthrough-wording li").text())
        .startsWith("Lessons: \"<b>Careless</b>\" judges a person");
    assertThat(render(file).select(".followthrough-wording")).isEmpty();
  }

  private Document render(PostmortemFile file) {
    return render(file, Map.of());
  }

  @Test
  public void offersToApprove_whoeverMayAndDidNotStartIt() {
    var waits = aPostmortem().in(ReviewState.IN_REVIEW).build();
    var file = Files.postmortemFile(List.of(), 0, true);

    var other = render(file, review(waits, List.of(), true, false));
    var author = render(file, review(waits, List.of(), true, true));
    var reader = render(file, review(waits, List.of(), false, false));

    assertThat(other.select(".followthrough-review form[action$=/review/approve]")).hasSize(1);
    assertThat(other.select(".followthrough-review p").first().text())
        .isEqualTo("Approvals of what it says now: 0 of 1.");
    assertThat(author.select(".followthrough-review form[action$=/review/approve]")).isEmpty();
    assertThat(author.select(".followthrough-review").text())
        .contains("You started this postmortem, so somebody else approves it.");
    assertThat(reader.select(".followthrough-review form")).isEmpty();
  }

  @Test
  public void saysThatNoApprovalIsOnRecord_ofWhatWasPublishedWithoutAny() {
    var published = aPostmortem().in(ReviewState.PUBLISHED).build();
    var file = Files.postmortemFile(List.of(), 0, true);

    var page = render(file, review(published, List.of(), true, false));

    assertThat(page.select(".followthrough-review p").first().text())
        .startsWith("No approval is on record here");
  }

  @Test
  public void saysWhyItWasSentBack_asText() {
    var draft = aPostmortem().in(ReviewState.DRAFT).build();
    var back = new ReviewStep(ReviewStep.Kind.RETURNED, "bob", Instant.EPOCH, Files.HOSTILE, null);

    var page =
        render(Files.postmortemFile(List.of(), 0, true), review(draft, List.of(back), true, false));

    assertThat(page.select(".followthrough-review .aui-message").text())
        .startsWith("Sent back by bob, 1970-01-01 00:00 UTC.");
    assertThat(page.select(".followthrough-review .aui-message .followthrough-said").text())
        .isEqualTo(Files.HOSTILE);
    assertThat(page.select("img")).isEmpty();
  }

  private static ReviewFile review(
      Postmortem postmortem, List<ReviewStep> steps, boolean mayReview, boolean isAuthor) {
    return new ReviewFile(
        postmortem,
        1,
        List.of(),
        List.of(),
        steps,
        new ReviewFile.Part(mayReview, mayReview, isAuthor, false, false));
  }

  private Document render(PostmortemFile file, ReviewFile review) {
    return render(file, review, Map.of());
  }

  private Document render(PostmortemFile file, Map<String, List<Hint>> hints) {
    return render(file, review(file.postmortem(), List.of(), false, false), hints);
  }

  private Document render(PostmortemFile file, ReviewFile review, Map<String, List<Hint>> hints) {
    var view =
        PostmortemView.of(
            file,
            ReviewView.of(review, people, texts),
            hints,
            List.of(new ProjectChoice("NET", "Network")),
            TriageForm.of(List.of("Highest", "High"), Limits.standard(), texts),
            texts);
    return new Panels()
        .render(
            "postmortem/panel.vm",
            Map.of("panel", view, "text", texts, "links", new Links(new HostAtJira())));
  }
}
