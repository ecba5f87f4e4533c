package io.followthrough.gate.requirement;

import static io.followthrough.action.Actions.anAction;
import static io.followthrough.gate.Cases.aCase;
import static io.followthrough.policy.Level.ALL_DONE;
import static io.followthrough.policy.Level.POSTMORTEM;
import static io.followthrough.policy.Level.PRIORITY_DONE;
import static io.followthrough.postmortem.Postmortems.aPostmortem;
import static io.followthrough.postmortem.ReviewState.DRAFT;
import static io.followthrough.postmortem.ReviewState.IN_REVIEW;
import static io.followthrough.postmortem.ReviewState.PUBLISHED;
import static io.followthrough.postmortem.ReviewState.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.action.Accepted;
import io.followthrough.action.ActionType;
import io.followthrough.action.Actions;
import io.followthrough.action.Canonical;
import io.followthrough.action.Disposition;
import io.followthrough.action.Duplicate;
import io.followthrough.action.LetGo;
import io.followthrough.action.Loss;
import io.followthrough.action.Person;
import io.followthrough.action.Proposed;
import io.followthrough.action.RejectionReason;
import io.followthrough.action.TicketRef;
import io.followthrough.gate.Cases;
import io.followthrough.gate.Finding;
import io.followthrough.gate.Gate;
import io.followthrough.gate.Message;
import io.followthrough.gate.Obstacle;
import io.followthrough.gate.Requirement;
import io.followthrough.gate.Standing;
import io.followthrough.gate.Verdict;
import io.followthrough.postmortem.LostPostmortem;
import io.followthrough.postmortem.Postmortems;
import io.followthrough.postmortem.Section;
import io.followthrough.postmortem.Substance;
import io.followthrough.postmortem.Template;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.Test;

/** The gate with all that the plugin asks for. */
public class RequirementsTest {

  @Test
  public void keepTheirIds_inTheOrderOfMending() {
    assertThat(Requirements.all())
        .extracting(Requirement::id)
        .containsExactly(
            "no-postmortem-lost",
            "postmortem-complete",
            "sections-filled",
            "actions-recorded",
            "every-action-triaged",
            "priority-actions-done",
            "other-actions-done",
            "severity-clear");
  }

  @Test
  public void letPass_whenTheReviewIsOverAndEveryItemIsTriaged() {
    var verdict = ask(aCase().with(aPostmortem().withActions(anAction())));

    assertThat(verdict.opens()).isTrue();
    assertThat(standings(verdict)).containsOnly(Standing.MET);
  }

  @Test
  public void sayOnlyOneThing_whenThereIsNoPostmortem() {
    var verdict = ask(aCase());

    assertThat(standings(verdict))
        .containsExactly(
            Standing.MET,
            Standing.UNMET,
            Standing.NOT_APPLICABLE,
            Standing.NOT_APPLICABLE,
            Standing.NOT_APPLICABLE,
            Standing.MET);
    assertThat(verdict.obstacles())
        .containsExactly(
            new Obstacle(
                Message.of("followthrough.gate.postmortem-complete.none", "OPS-1"),
                new TicketRef(101, "OPS-1"),
                Message.of("followthrough.gate.postmortem-complete.none.mend", "OPS-1")));
  }

  @Test
  public void answerForALostPostmortem_whateverElseThereIs() {
    var verdict =
        ask(
            aCase()
                .with(triaged())
                .without(new LostPostmortem(209, "OPS-9", Loss.UNLINKED))
                .without(new LostPostmortem(208, "OPS-8", Loss.DELETED)));

    assertThat(verdict.obstacles())
        .containsExactly(
            new Obstacle(
                Message.of("followthrough.gate.no-postmortem-lost.unlinked", "OPS-9", "OPS-1"),
                new TicketRef(209, "OPS-9"),
                Message.of(
                    "followthrough.gate.no-postmortem-lost.unlinked.mend", "OPS-9", "OPS-1")),
            new Obstacle(
                Message.of("followthrough.gate.no-postmortem-lost.deleted", "OPS-8", "OPS-1"),
                new TicketRef(208, "OPS-8"),
                Message.of(
                    "followthrough.gate.no-postmortem-lost.deleted.mend", "OPS-8", "OPS-1")));
    assertThat(verdict.seenBy(Set.of(208L)).obstacles())
        .extracting(obstacle -> obstacle.message().key())
        .containsExactly(
            "followthrough.gate.no-postmortem-lost.deleted",
            "followthrough.gate.no-postmortem-lost.hidden");
  }

  @Test
  public void nameEveryReasonAtOnce() {
    var verdict =
        ask(
            aCase()
                .with(
                    aPostmortem()
                        .in(DRAFT)
                        .without("impact")
                        .withText("lessons", "TBD")
                        .withActions(anAction().proposed())));

    assertThat(keys(verdict))
        .containsExactly(
            "followthrough.gate.postmortem-complete.open",
            "followthrough.gate.sections-filled.empty",
            "followthrough.gate.sections-filled.empty",
            "followthrough.gate.every-action-triaged.open");
  }

  @Test
  public void waitForTheReview_inEveryStateBeforeApproval() {
    assertThat(ask(aCase().with(triaged().in(DRAFT))).opens()).isFalse();
    assertThat(ask(aCase().with(triaged().in(IN_REVIEW))).opens()).isFalse();
    assertThat(ask(aCase().with(triaged().in(UNKNOWN))).opens()).isFalse();
    assertThat(ask(aCase().with(triaged().in(PUBLISHED))).opens()).isTrue();
  }

  @Test
  public void sayHowMuchASectionSays_andThatNobodyCanWriteOne() {
    var asked =
        new Template(
            "own",
            List.of(
                new Section("impact", "Impact", "", true, new Substance(20, 0)),
                Section.optional("customfield_1", "Customers", "").asked()));

    var verdict =
        ask(
            aCase()
                .asking(asked)
                .with(aPostmortem().withText("impact", "It was bad.").fieldless("customfield_1")));

    assertThat(verdict.opens()).isFalse();
    assertThat(verdict.obstacles())
        .extracting(Obstacle::message)
        .contains(
            Message.of(
                "followthrough.gate.sections-filled.few-words", "OPS-2", "Impact", "3", "20"),
            Message.of("followthrough.gate.sections-filled.no-field", "OPS-2", "Customers"));
  }

  @Test
  public void stayShut_whenAnApprovedPostmortemHasAnEmptySection() {
    var verdict = ask(aCase().with(triaged().without("impact")));

    assertThat(verdict.obstacles())
        .extracting(Obstacle::message)
        .containsExactly(Message.of("followthrough.gate.sections-filled.empty", "OPS-2", "Impact"));
  }

  @Test
  public void doNotAskTheSectionsOfADraft_besideACompletePostmortem() {
    var verdict =
        ask(aCase().with(triaged(), aPostmortem().withId(202).in(DRAFT).without("impact")));

    assertThat(verdict.opens()).isTrue();
  }

  @Test
  public void askForAnItem_orForAReasonWhyThereIsNone() {
    assertThat(keys(ask(aCase().with(aPostmortem()))))
        .containsExactly("followthrough.gate.actions-recorded.none");
    assertThat(ask(aCase().with(aPostmortem().needingNoAction())).opens()).isTrue();
    assertThat(ask(aCase().with(aPostmortem().withText("no-action-needed", "n/a"))).opens())
        .isFalse();
  }

  @Test
  public void stayShut_whenNoActionIsNeededButOneIsProposed() {
    var verdict =
        ask(aCase().with(aPostmortem().needingNoAction().withActions(anAction().proposed())));

    assertThat(keys(verdict)).containsExactly("followthrough.gate.every-action-triaged.open");
  }

  @Test
  public void stayShut_whenATicketWasClosedUnfixed() {
    var verdict = ask(aCase().with(aPostmortem().withActions(anAction().closedUnfixed())));

    assertThat(verdict.obstacles().get(0).message().parts())
        .containsExactly(Message.of("followthrough.gap.unfulfilled", "Won't Do"));
  }

  @Test
  public void stayShut_whenATicketWasTakenOff_andNameIt() {
    var verdict = ask(aCase().with(aPostmortem().withActions(anAction().lost(Loss.UNLINKED))));

    assertThat(verdict.obstacles().get(0).message().parts())
        .containsExactly(Message.of("followthrough.gap.ticket-unlinked"));
    assertThat(verdict.obstacles().get(0).issue()).isEqualTo(new TicketRef(301, "NET-7"));
  }

  @Test
  public void stayShut_whenATicketIsGone_andNameItsPostmortemOnly() {
    var gone = anAction().answered(Actions.rejected()).lost(Loss.DELETED);

    var verdict =
        ask(aCase().with(triaged(), aPostmortem().withId(202).withActions(gone.withId(302))));

    assertThat(verdict.obstacles())
        .extracting(Obstacle::message)
        .containsExactly(Message.of("followthrough.gate.every-action-triaged.gone", "OPS-3"));
    assertThat(verdict.obstacles().get(0).issue()).isEqualTo(new TicketRef(202, "OPS-3"));
  }

  @Test
  public void doNotMissATicket_thatAnotherOfThePostmortemsHas() {
    var moved =
        aCase()
            .with(
                aPostmortem().withActions(anAction().lost(Loss.UNLINKED)),
                aPostmortem().withId(202).withActions(anAction()));

    assertThat(ask(moved).opens()).isTrue();
  }

  @Test
  public void askForAnItem_whereTheOnlyOneWasLetGo() {
    var letGo =
        new LetGo(
            301,
            "OPS-3",
            "Watch it",
            RejectionReason.OTHER,
            "A slip of the hand",
            new Person("JIRAUSER10100", "alice", "Alice", true),
            Instant.EPOCH);

    assertThat(keys(ask(aCase().with(aPostmortem().without(letGo)))))
        .containsExactly("followthrough.gate.actions-recorded.none");
  }

  @Test
  public void stayShut_whenTheTimeOfAnAnswerIsOver() {
    var lapsed = anAction().answered(new Proposed(Actions.riskAccepted()));

    var verdict = ask(aCase().with(aPostmortem().withActions(lapsed)));

    assertThat(verdict.obstacles().get(0).message().parts())
        .containsExactly(Message.of("followthrough.gap.expired", "2030-04-14"));
  }

  @Test
  public void doNotNameWhatAnItemIsADuplicateOf() {
    var of = new Canonical(302, "SEC-1", Disposition.REJECTED, true, false, false);

    var verdict =
        ask(aCase().with(aPostmortem().withActions(anAction().answered(new Duplicate(of)))));

    assertThat(verdict.toString()).doesNotContain("SEC-1");
    assertThat(verdict.obstacles().get(0).message().parts())
        .containsExactly(Message.of("followthrough.gap.canonical-rejected"));
  }

  @Test
  public void nameAnUntriagedItem_withAllThatItLacks() {
    var half = new Accepted(ActionType.REPAIR, "High", null, null, false, "");

    var verdict = ask(aCase().with(aPostmortem().withActions(anAction().answered(half))));

    assertThat(verdict.obstacles().get(0).message().parts())
        .containsExactly(
            Message.of("followthrough.gap.owner"), Message.of("followthrough.gap.due"));
    assertThat(verdict.obstacles().get(0).issue()).isEqualTo(new TicketRef(301, "NET-7"));
  }

  @Test
  public void askTheItemsOfEveryPostmortem_alsoOfADraft() {
    var verdict =
        ask(
            aCase()
                .with(
                    triaged(),
                    aPostmortem()
                        .withId(202)
                        .in(DRAFT)
                        .withActions(anAction().withId(302).withKey("WEB-3").proposed())));

    assertThat(verdict.obstacles())
        .extracting(Obstacle::issue)
        .containsExactly(new TicketRef(302, "WEB-3"));
  }

  @Test
  public void nameAnItemOnce_whenTwoPostmortemsShareIt() {
    var shared = anAction().proposed();

    var verdict =
        ask(
            aCase()
                .with(
                    aPostmortem().withActions(shared),
                    aPostmortem().withId(202).withActions(shared)));

    assertThat(verdict.obstacles()).hasSize(1);
  }

  @Test
  public void nameAThousandItems() {
    var items =
        IntStream.range(0, 1_000)
            .mapToObj(number -> anAction().withId(1_000L + number).proposed())
            .toArray(Actions[]::new);

    assertThat(ask(aCase().with(aPostmortem().withActions(items))).obstacles()).hasSize(1_000);
  }

  @Test
  public void leaveTheItemsAlone_atTheLevelOfPostmortems() {
    var verdict =
        ask(aCase().at(POSTMORTEM).with(aPostmortem().withActions(anAction().proposed())));

    assertThat(verdict.opens()).isTrue();
    assertThat(verdict.findings())
        .extracting(Finding::rule)
        .containsExactly(
            "no-postmortem-lost", "postmortem-complete", "sections-filled", "severity-clear");
  }

  @Test
  public void warn_whereNobodyCanTellHowBadItIs() {
    var verdict = ask(aCase().unclear("Blocker").with(triaged()));

    assertThat(verdict.opens()).isTrue();
    assertThat(verdict.warnings())
        .containsExactly(
            new Obstacle(
                Message.of("followthrough.gate.severity-clear.unknown", "OPS-1", "Blocker"),
                new TicketRef(101, "OPS-1"),
                Message.of("followthrough.gate.severity-clear.mend", "OPS-1", "High, Low")));
    assertThat(ask(aCase().unclear("").with(triaged())).warnings())
        .extracting(Obstacle::message)
        .containsExactly(Message.of("followthrough.gate.severity-clear.missing", "OPS-1"));
  }

  @Test
  public void warn_whereItWasWorse_andNobodyLetThatGo() {
    var verdict = ask(aCase().lowered("High", "Low").with(triaged()));

    assertThat(verdict.opens()).isTrue();
    assertThat(verdict.warnings())
        .containsExactly(
            new Obstacle(
                Message.of("followthrough.gate.severity-clear.lowered", "OPS-1", "High", "Low"),
                new TicketRef(101, "OPS-1"),
                Message.of("followthrough.gate.severity-clear.lowered.mend", "High", "Low")));
  }

  @Test
  public void askLess_ofALightPostmortem() {
    var light = triaged().without("impact").without("lessons").without("timeline");

    assertThat(ask(aCase().asking(Template.light()).with(light)).opens()).isTrue();
    assertThat(ask(aCase().asking(Template.light()).with(light.without("summary"))).opens())
        .isFalse();
  }

  @Test
  public void waitForPriorityActions_atTheirLevelOnly() {
    var open = aPostmortem().withActions(anAction().answered(priority()));

    assertThat(ask(aCase().with(open)).opens()).isTrue();
    assertThat(ask(aCase().at(PRIORITY_DONE).with(open)).obstacles())
        .containsExactly(
            new Obstacle(
                Message.of(
                    "followthrough.gate.priority-actions-done.open",
                    "NET-7",
                    "Watch the certificate's age",
                    "To Do"),
                new TicketRef(301, "NET-7"),
                Message.of("followthrough.gate.priority-actions-done.open.mend", "NET-7")));
  }

  @Test
  public void letPriorityActionsPass_onceTheyAreDone() {
    var done = aPostmortem().withActions(anAction().answered(priority()).done());

    assertThat(ask(aCase().at(PRIORITY_DONE).with(done)).opens()).isTrue();
    assertThat(ask(aCase().at(ALL_DONE).with(done)).opens()).isTrue();
  }

  @Test
  public void waitForEveryAcceptedItem_atTheHighestLevelOnly() {
    var open = aPostmortem().withActions(anAction().begun());

    assertThat(ask(aCase().at(PRIORITY_DONE).with(open)).opens()).isTrue();
    assertThat(keys(ask(aCase().at(ALL_DONE).with(open))))
        .containsExactly("followthrough.gate.other-actions-done.open");
  }

  @Test
  public void nameAnAwaitedPriorityActionOnce_atTheHighestLevel() {
    var open = aPostmortem().withActions(anAction().answered(priority()));

    assertThat(keys(ask(aCase().at(ALL_DONE).with(open))))
        .containsExactly("followthrough.gate.priority-actions-done.open");
  }

  @Test
  public void waitForNothing_thatNobodyPromised() {
    var answered =
        aPostmortem()
            .withActions(
                anAction().answered(Actions.rejected()),
                anAction().withId(302).answered(Actions.riskAccepted()),
                anAction().withId(303).answered(Actions.deferred()));

    assertThat(ask(aCase().at(ALL_DONE).with(answered)).opens()).isTrue();
  }

  @Test
  public void waitForWhatAnItemIsADuplicateOf() {
    var awaited = new Canonical(302, "SEC-1", Disposition.ACCEPTED, true, true, true);
    var duplicate = aPostmortem().withActions(anAction().answered(new Duplicate(awaited)));

    var verdict = ask(aCase().at(PRIORITY_DONE).with(duplicate));

    assertThat(keys(verdict)).containsExactly("followthrough.gate.priority-actions-done.duplicate");
    assertThat(verdict.toString()).doesNotContain("SEC-1");
  }

  private static Accepted priority() {
    return new Accepted(
        ActionType.REPAIR,
        "High",
        new Person("JIRAUSER10101", "bob", "Bob", true),
        LocalDate.of(2030, 4, 1),
        true,
        "The alarm rings.");
  }

  private static Postmortems triaged() {
    return aPostmortem().withActions(anAction());
  }

  private static Verdict ask(Cases asked) {
    return new Gate(Requirements.all()).examine(asked.build());
  }

  private static Standing[] standings(Verdict verdict) {
    return verdict.findings().stream().map(Finding::standing).toArray(Standing[]::new);
  }

  private static String[] keys(Verdict verdict) {
    return verdict.obstacles().stream()
        .map(obstacle -> obstacle.message().key())
        .toArray(String[]::new);
  }
}
