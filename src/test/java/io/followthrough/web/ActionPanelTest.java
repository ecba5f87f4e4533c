package io.followthrough.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import io.followthrough.action.Accepted;
import io.followthrough.action.ActionItem;
import io.followthrough.action.ActionType;
import io.followthrough.action.Actions;
import io.followthrough.action.Answer;
import io.followthrough.action.CheckQuestion;
import io.followthrough.action.CheckReply;
import io.followthrough.action.Disposition;
import io.followthrough.action.Person;
import io.followthrough.action.Proof;
import io.followthrough.action.Proposed;
import io.followthrough.action.Rejected;
import io.followthrough.action.RejectionReason;
import io.followthrough.desk.People;
import io.followthrough.desk.action.ActionFile;
import io.followthrough.desk.action.AnswerChange;
import io.followthrough.desk.action.History;
import io.followthrough.desk.proof.KeptProof;
import io.followthrough.desk.proof.KeptProof.Finding;
import io.followthrough.desk.proof.ProofFile;
import io.followthrough.insight.DueDates;
import io.followthrough.policy.Limits;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.Test;

public class ActionPanelTest {

  private static final DueDates PUT_OFF =
      new DueDates(LocalDate.of(2030, 3, 1), LocalDate.of(2030, 3, 14), 2);

  private static final Instant NOW = Instant.parse("2030-03-14T22:30:00Z");
  private static final String LINK = "https://git.example/changes/7?a=1&b=2";

  private static final RemediationsView NO_OTHERS = new RemediationsView(List.of(), List.of());

  private static final SnoozeView LOUD = new SnoozeView("", false, "2030-04-13");
  private static final ProofView NO_PROOF =
      new ProofView(false, List.of(), "", "", "", List.of(), false, false, false, List.of());

  private final Texts texts = new Texts(new BundleWords());

  @Test
  public void isNothing_whereThereIsNothingToShow() {
    assertThat(new Panels().render("action/panel.vm", Map.of()).body().children()).isEmpty();
  }

  @Test
  public void linksWhoAsksForIt() {
    var page = render(Files.actionFile(new Proposed(), true));

    assertThat(page.select("a").eachAttr("href")).containsExactly("/jira/browse/OPS-2");
  }

  @Test
  public void doesNotNameAPostmortemTheReaderMayNotSee() {
    var file = new ActionFile(Files.action("NET-1", "Do it", new Proposed()), List.of(), false);

    assertThat(render(file).text()).contains("a postmortem that you may not see");
  }

  @Test
  public void showsOnlyWhatWasSaid() {
    assertThat(render(Files.actionFile(Files.accepted(), true)).select("dt").eachText())
        .containsExactly(
            "What it is good for", "Priority", "Owner", "Due", "Priority action", "Done when");
    assertThat(render(Files.actionFile(Files.rejected(), true)).select("dd").eachText())
        .containsExactly("Something else takes its place", "The new router comes in May.");
    assertThat(render(Files.actionFile(new Proposed(), true)).select("dl")).isEmpty();
  }

  @Test
  public void saysWhyItWasPutOff() {
    var late = Actions.accepted();
    var extended =
        new Accepted(
            late.type(),
            late.priority(),
            late.owner(),
            late.due(),
            false,
            "",
            "The vendor is late.",
            null);

    assertThat(render(Files.actionFile(extended, true)).select("dd").last().text())
        .isEqualTo("The vendor is late.");
  }

  @Test
  public void offersEveryTypeReasonAndPriority() {
    var page = render(Files.actionFile(new Proposed(), true));

    assertThat(page.select("[name=type] option")).hasSize(ActionType.values().length + 1);
    assertThat(page.select("[name=reasonCategory] option"))
        .hasSize(RejectionReason.values().length + 1);
    assertThat(page.select("[name=priority] option").eachAttr("value"))
        .containsExactly("", "Highest", "High");
  }

  @Test
  public void hasNoForm_whereTheReaderMayNotAnswer() {
    var page = render(Files.actionFile(new Proposed(), false));

    assertThat(page.select("form, button")).isEmpty();
    assertThat(page.text()).contains("Ask somebody who may edit this issue");
  }

  @Test
  public void showsHostileTextAsText() {
    var answer = new Rejected(RejectionReason.OTHER, Files.HOSTILE);

    var page = render(Files.actionFile(answer, true));

    assertThat(page.select("img")).isEmpty();
    assertThat(page.select("dd").last().wholeText()).isEqualTo(Files.HOSTILE);
  }

  @Test
  public void tellsWhoAnsweredLast_andWhatWasAnsweredBefore() {
    var file = Files.actionFile(Files.accepted(), true);
    var now = change(2, Files.accepted());
    var before = change(1, new Rejected(RejectionReason.OTHER, Files.HOSTILE));

    var page = render(file, new History(file.action(), PUT_OFF, List.of(now, before), true));

    assertThat(page.text())
        .contains("Last answered by Bob Builder, 2030-03-14 22:30 UTC")
        .contains("First due 2030-03-01 Times put off 2");
    assertThat(page.select(".followthrough-history li > strong").eachText())
        .containsExactly("Accepted", "Rejected");
    assertThat(page.select(".followthrough-history li").last().select("dd").last().wholeText())
        .isEqualTo(Files.HOSTILE);
    assertThat(page.select(".followthrough-history").text()).contains("There are older ones");
  }

  @Test
  public void hasNoHistory_whereNobodyEverAnswered() {
    assertThat(render(Files.actionFile(new Proposed(), true)).select(".followthrough-history"))
        .isEmpty();
  }

  @Test
  public void tellsHowFarItsOtherTicketsAre_andWhatBecameOfTheOnesDetached() {
    var file = Files.actionFile(Files.accepted(), true);
    var rows =
        List.of(
            row("7", "NET-8", Files.HOSTILE, "Closed", "NET-8 was closed without fixing it"),
            row("8", "", "", "To Do", ""),
            row("9", "NET-9", "", "", "NET-9 was deleted"));
    var view = new RemediationsView(rows, List.of(new DetachedRow("", "by Bob", Files.HOSTILE)));

    var part = render(file, history(file), view).select(".followthrough-remediations").first();

    assertThat(part.text()).contains("NET-9 was deleted", "A ticket that you may not see");
    assertThat(part.select("img")).isEmpty();
    assertThat(part.select("a").eachAttr("href")).containsExactly("/jira/browse/NET-8");
    assertThat(part.select("form").eachAttr("action"))
        .containsExactly(
            "/jira/rest/followthrough/1/action/NET-1/remediation/7",
            "/jira/rest/followthrough/1/action/NET-1/remediation/8",
            "/jira/rest/followthrough/1/action/NET-1/remediation/9",
            "/jira/rest/followthrough/1/action/NET-1/remediation");
    assertThat(part.select("bdi.followthrough-said").text()).isEqualTo(Files.HOSTILE);
  }

  @Test
  public void offersNoForm_toThoseWhoMayNotEditIt() {
    var file = Files.actionFile(Files.accepted(), false);
    var view = new RemediationsView(List.of(row("7", "NET-8", "", "", "")), List.of());

    assertThat(render(file, history(file), view).select("form")).isEmpty();
  }

  @Test
  public void saysWhatIsOutstanding_andAsksWhoeverMaySay() {
    var asked = new Proof(true, true, new Proof.Word("JIRAUSER1", NOW, LINK), null, null);
    var item = Actions.anAction().doneAt("2030-03-14T08:00:00Z").proved(asked).build();
    var failed =
        new KeptProof(
            1,
            KeptProof.Kind.CHECK,
            "JIRAUSER1",
            NOW,
            "",
            Map.of(CheckQuestion.ALERT, new Finding(CheckReply.YES, Files.HOSTILE)));

    var part = proof(new ProofFile(item, List.of(failed), true, false));

    assertThat(part.select(".followthrough-failure").eachText())
        .containsExactly("Somebody else than its owner has to confirm that it is done.");
    assertThat(part.select("a").eachAttr("href")).containsExactly(LINK);
    assertThat(part.select("summary").first().text()).startsWith("Did not hold opened again by");
    assertThat(part.select("dd").text()).isEqualTo("Yes: " + Files.HOSTILE);
    assertThat(part.select("img")).isEmpty();
    assertThat(part.select("form").eachAttr("action"))
        .containsExactly(
            "/jira/rest/followthrough/1/action/NET-7/proof/confirmation",
            "/jira/rest/followthrough/1/action/NET-7/proof/link");
  }

  @Test
  public void asksTheFourQuestions_onceItIsDone() {
    var item = Actions.anAction().doneAt("2030-03-14T08:00:00Z").build();

    var form = proof(new ProofFile(item, List.of(), true, true)).select("form").last();

    assertThat(form.attr("action")).endsWith("/action/NET-7/verification");
    assertThat(form.select("[name=shipped]").eachAttr("value")).containsExactly("yes", "no");
    assertThat(form.select("[name=alert]").eachAttr("value")).containsExactly("yes", "no", "none");
    assertThat(form.select("fieldset legend")).hasSize(4);
    assertThat(form.select("textarea").eachAttr("name"))
        .containsExactly("shippedText", "alertText", "similarText", "metricText");
  }

  @Test
  public void asksNobodyToProveAnything_whoMayNotEditIt() {
    var item = Actions.anAction().doneAt("2030-03-14T08:00:00Z").build();

    assertThat(proof(new ProofFile(item, List.of(), false, false))).isNull();
  }

  private static People people() {
    var people = mock(People.class);
    given(people.nameOf(any())).willReturn("Bob");
    return people;
  }

  private Element proof(ProofFile file) {
    var shown = new ActionFile(file.action(), List.of(), false);
    return render(shown, history(shown), NO_OTHERS, ProofView.of(file, people(), texts))
        .select("#followthrough-proof")
        .first();
  }

  @Test
  public void offersToSilenceReminders_orToLetThemComeAgain() {
    var file = Files.actionFile(Files.accepted(), true);
    var loud = render(file, history(file), NO_OTHERS, new SnoozeView("", true, "2030-04-13"));
    var silent =
        render(file, history(file), NO_OTHERS, new SnoozeView(Files.HOSTILE, true, "2030-04-13"));
    var told =
        render(file, history(file), NO_OTHERS, new SnoozeView("Until then", false, "2030-04-13"));

    assertThat(render(file).select(".followthrough-snooze")).isEmpty();
    var form = loud.select(".followthrough-snooze form").first();
    assertThat(form.attr("data-method")).isEqualTo("PUT");
    assertThat(form.attr("action")).isEqualTo("/jira/rest/followthrough/1/action/NET-1/snooze");
    assertThat(form.select("[name=until]").attr("max")).isEqualTo("2030-04-13");
    assertThat(silent.select(".followthrough-snooze form").attr("data-method")).isEqualTo("DELETE");
    assertThat(silent.select(".followthrough-snooze bdi").text()).isEqualTo(Files.HOSTILE);
    assertThat(silent.select(".followthrough-snooze img")).isEmpty();
    assertThat(told.select(".followthrough-snooze bdi").text()).isEqualTo("Until then");
    assertThat(told.select(".followthrough-snooze form")).isEmpty();
  }

  private static RemediationRow row(
      String id, String key, String summary, String status, String failure) {
    var linked = !key.isEmpty() && !status.isEmpty();
    return new RemediationRow(
        id, key, linked, summary, status, false, failure, "attached by Bob", "");
  }

  private static History history(ActionFile file) {
    return new History(file.action(), DueDates.none(), List.of(), false);
  }

  private static AnswerChange change(int id, Answer answer) {
    return new AnswerChange(
        id,
        null,
        answer,
        new Person("JIRAUSER10101", "bob", "Bob Builder", true),
        Instant.parse("2030-03-14T22:30:00Z"));
  }

  private Document render(ActionFile file) {
    return render(file, history(file));
  }

  private Document render(ActionFile file, History history) {
    return render(file, history, NO_OTHERS);
  }

  private Document render(ActionFile file, History history, RemediationsView remediations) {
    return render(file, history, remediations, NO_PROOF, LOUD);
  }

  private Document render(
      ActionFile file, History history, RemediationsView remediations, ProofView proof) {
    return render(file, history, remediations, proof, LOUD);
  }

  private Document render(
      ActionFile file, History history, RemediationsView remediations, SnoozeView snooze) {
    return render(file, history, remediations, NO_PROOF, snooze);
  }

  private Document render(
      ActionFile file,
      History history,
      RemediationsView remediations,
      ProofView proof,
      SnoozeView snooze) {
    var view =
        ActionView.of(
            file,
            history,
            remediations,
            proof,
            snooze,
            TriageForm.of(List.of("Highest", "High"), Limits.standard(), texts),
            texts);
    return new Panels()
        .render(
            "action/panel.vm",
            Map.of("panel", view, "text", texts, "links", new Links(new HostAtJira())));
  }

  @Test
  public void offersEveryKindOfAnswer_withItsOwnFields() {
    var page = render(Files.actionFile(new Proposed(), true));

    assertThat(page.select("[name=disposition]").eachAttr("value"))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Disposition.values()).map(Disposition::id).toList());
    assertThat(fieldsFor("deferred", page)).containsExactly("reviewBy", "approver", "reason");
    assertThat(fieldsFor("rejected", page)).containsExactly("reasonCategory", "reason");
    assertThat(fieldsFor("risk-accepted", page)).containsExactly("until", "approver", "reason");
    assertThat(fieldsFor("duplicate", page)).containsExactly("duplicateOf");
    assertThat(fieldsFor("proposed", page)).isEmpty();
  }

  @Test
  public void saysHowFarOneMayGo() {
    var page = render(Files.actionFile(new Proposed(), true));

    assertThat(page.select("#followthrough-review-by-help").text())
        .isEqualTo("At most 60 days ahead.");
    assertThat(page.select("#followthrough-until-help").text()).startsWith("At most 180 days");
  }

  @Test
  public void showsTheFieldsOfEveryKindOfAnswer() {
    assertThat(facts(Actions.deferred()))
        .containsExactly("Look at it again by 2030-03-28", "Reason The team is at another fire.");
    assertThat(facts(Actions.riskAccepted()))
        .containsExactly(
            "Accepted until 2030-04-14", "Approver Carol", "Reason The zone is renewed by hand.");
    assertThat(facts(Actions.duplicate())).containsExactly("Duplicate of NET-8");
  }

  @Test
  public void showsHowFarAPromiseIs_andWhenItWasBroken() {
    var begun = render(file(Actions.anAction().begun().build()));
    var broken = render(file(Actions.anAction().closedUnfixed().build()));

    assertThat(begun.select("[data-part=delivery]").text()).isEqualTo("In progress");
    assertThat(broken.select(".followthrough-verdict").text())
        .isEqualTo(
            "Accepted Unfulfilled Needs a new answer,"
                + " since its ticket was closed without fixing it (Won't Do)");
  }

  @Test
  public void showsNoDelivery_whereNothingIsPromised() {
    var page = render(file(Actions.anAction().proposed().begun().build()));

    assertThat(page.select("[data-part=delivery]").hasAttr("hidden")).isTrue();
  }

  @Test
  public void saysSinceWhenAnAnswerCountsNoMore() {
    var page = render(Files.actionFile(new Proposed(Actions.riskAccepted()), true));

    assertThat(page.select(".followthrough-verdict").text())
        .isEqualTo("Proposed Needs a new answer, since the last one counted until 2030-04-14");
    assertThat(page.select("[data-followthrough-item]").attr("data-disposition"))
        .isEqualTo("proposed");
  }

  private List<String> facts(Answer answer) {
    return render(Files.actionFile(answer, true)).select("dl > div").eachText();
  }

  private static ActionFile file(ActionItem action) {
    return new ActionFile(action, List.of("OPS-2"), true);
  }

  private static List<String> fieldsFor(String disposition, Document page) {
    return page.select("[data-followthrough-for~=\\b" + disposition + "\\b] [name]")
        .eachAttr("name");
  }
}
