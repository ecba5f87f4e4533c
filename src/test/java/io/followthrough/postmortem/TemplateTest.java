package io.followthrough.postmortem;

import static io.followthrough.action.Actions.anAction;
import static io.followthrough.action.Actions.riskAccepted;
import static io.followthrough.postmortem.Postmortems.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.Test;

/** What a postmortem is made of, and what of it is missing. */
public class TemplateTest {

  @Test
  public void keepsTheIdsOfItsSections() {
    assertThat(Template.full().sections())
        .extracting(Section::id)
        .containsExactly(
            "summary",
            "impact",
            "timeline",
            "contributing-factors",
            "detection",
            "resolution",
            "worked",
            "did-not-work",
            "improve",
            "leave-alone",
            "lucky",
            "surprised",
            "lessons",
            "no-action-needed");
  }

  @Test
  public void asksForFiveOfThem() {
    assertThat(Template.full().required())
        .extracting(Section::id)
        .containsExactly("summary", "impact", "timeline", "contributing-factors", "lessons");
  }

  @Test
  public void asksForTwoOfThem_whereTheHarmWasLight() {
    assertThat(Template.light().required())
        .extracting(Section::id)
        .containsExactly("summary", "contributing-factors");
    assertThat(Template.light().sections())
        .extracting(Section::id)
        .containsExactly(
            "summary",
            "impact",
            "timeline",
            "contributing-factors",
            "improve",
            "leave-alone",
            "no-action-needed");
  }

  @Test
  public void namesEachFieldOnce() {
    assertThat(Template.full().sections()).extracting(Section::name).doesNotHaveDuplicates();
  }

  @Test
  public void countsItsOwnHelpAsEmpty() {
    assertThat(Template.full().sections())
        .noneSatisfy(section -> assertThat(section.isAnsweredBy(section.help())).isTrue());
  }

  @Test
  public void refusesTwoSectionsOfOneId() {
    var sections = List.of(section("impact"), section("impact"));

    assertThatThrownBy(() -> new Template("twice", sections))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("share an id");
  }

  @Test
  public void missesNothing_whenEveryRequiredSectionIsAnswered() {
    assertThat(aPostmortem().build().lacks(Template.full())).isEmpty();
  }

  @Test
  public void missesWhatIsAbsentAndWhatIsFiller_inTheOrderOfThePage() {
    var postmortem =
        aPostmortem().withText("lessons", "TBD").without("impact").without("worked").build();

    assertThat(postmortem.lacks(Template.full()))
        .extracting(lack -> lack.section().id())
        .containsExactly("impact", "lessons");
  }

  @Test
  public void takesNoActionNeeded_onlyWithAReason() {
    var silent = aPostmortem().build();
    var filler = aPostmortem().withText("no-action-needed", "n/a").build();
    var reasoned = aPostmortem().needingNoAction().build();

    assertThat(silent.saysNoActionIsNeeded()).isFalse();
    assertThat(filler.saysNoActionIsNeeded()).isFalse();
    assertThat(reasoned.saysNoActionIsNeeded()).isTrue();
  }

  @Test
  public void isCompleteOnceApproved() {
    assertThat(
            Map.of(
                ReviewState.DRAFT, false,
                ReviewState.IN_REVIEW, false,
                ReviewState.APPROVED, true,
                ReviewState.PUBLISHED, true,
                ReviewState.WITHDRAWN, false,
                ReviewState.UNKNOWN, false))
        .allSatisfy((state, complete) -> assertThat(state.isComplete()).isEqualTo(complete))
        .hasSameSizeAs(ReviewState.values());
  }

  @Test
  public void keepsTheIdsOfReviewStates() {
    assertThat(ReviewState.values())
        .extracting(ReviewState::id)
        .containsExactly("draft", "in-review", "approved", "published", "withdrawn", "unknown");
    assertThat(ReviewState.of("in-review")).contains(ReviewState.IN_REVIEW);
    assertThat(ReviewState.of("IN_REVIEW")).isEmpty();
  }

  @Test
  public void asksForMoreThanFiller_whereItSaysHowMuch() {
    var impact = Sections.named("impact").orElseThrow();
    var asked =
        new Template(
            "own", List.of(new Section("impact", impact.name(), "", true, new Substance(5, 0))));
    var thin = aPostmortem().withText("impact", "TBD\nNobody could pay.").build();
    var enough = aPostmortem().withText("impact", "Nobody could pay for hours.").build();

    assertThat(thin.lacks(asked))
        .extracting(Lack::kind, Lack::said, Lack::least)
        .containsExactly(tuple(Lack.Kind.FEW_WORDS, 3, 5));
    assertThat(enough.lacks(asked)).isEmpty();
  }

  @Test
  public void countsRows_butNotTheirHead() {
    var factors = new Section("contributing-factors", "", "", true, new Substance(0, 2));
    var one = "||Part||Sort||What it was||\n|factor|other|Nobody was told|";
    var asked = new Template("own", List.of(factors));

    assertThat(aPostmortem().withText("contributing-factors", one).build().lacks(asked))
        .extracting(Lack::kind, Lack::said, Lack::least)
        .containsExactly(tuple(Lack.Kind.FEW_ROWS, 1, 2));
    assertThat(
            aPostmortem()
                .withText("contributing-factors", one + "\n|trigger|other|A disk|")
                .build()
                .lacks(asked))
        .isEmpty();
  }

  @Test
  public void takesLettersForWords_whereNoSpacesStandBetweenWords() {
    assertThat(Substance.of("停電で支払い不可").words()).isEqualTo(8);
    assertThat(Substance.of("Nobody could pay").words()).isEqualTo(3);
  }

  @Test
  public void lacksTheField_whateverElse() {
    var postmortem = aPostmortem().fieldless("impact").build();

    assertThat(postmortem.lacks(Template.full()))
        .extracting(lack -> lack.section().id(), Lack::kind)
        .containsExactly(tuple("impact", Lack.Kind.NO_FIELD));
  }

  @Test
  public void countsTheShippedHelpAsEmpty_alsoWhereATemplateHasItsOwn() {
    var own = new Section("impact", "Impact", "Say who lost money.", true, Substance.NONE);

    assertThat(own.isAnsweredBy("Say who lost money.")).isFalse();
    assertThat(own.isAnsweredBy("Who noticed what, for how long, and how badly.")).isFalse();
  }

  @Test
  public void asksForAllThatSeveralAskFor_inTheOrderOfTheOneThatAsksForMost() {
    var own =
        new Template(
            "own",
            List.of(
                Section.optional("customfield_10200", "Customers", "").asked(),
                new Section("impact", "Impact", "", true, new Substance(20, 0))));

    var both = Template.ofAll(List.of(own, Template.full(), own));

    assertThat(both.id()).isEqualTo("full + own");
    assertThat(both.required())
        .extracting(Section::id)
        .containsExactly(
            "summary",
            "impact",
            "timeline",
            "contributing-factors",
            "lessons",
            "customfield_10200");
    assertThat(both.required().get(1).least().words()).isEqualTo(20);
    assertThat(both.sections().get(both.sections().size() - 1))
        .isEqualTo(Sections.NO_ACTION_NEEDED);
    assertThat(Template.ofAll(List.of(Template.light(), Template.light())))
        .isEqualTo(Template.light());
  }

  @Test
  public void takesAnAcceptedRisk_forWhatIsLeftAlone() {
    var asked = new Template("own", List.of(section(Sections.LEAVE_ALONE).asked()));
    var proposed = aPostmortem().withActions(anAction().proposed()).build();
    var left = aPostmortem().withActions(anAction().answered(riskAccepted())).build();

    assertThat(proposed.lacks(asked)).hasSize(1);
    assertThat(left.lacks(asked)).isEmpty();
    assertThat(left.leftAlone()).isEqualTo(left.actions());
  }

  @Test
  public void alwaysHasAPlaceToSayWhyNothingIsToBeDone() {
    var own = new Template("own", List.of(section("impact")));

    assertThat(own.complete().sections())
        .extracting(Section::id)
        .containsExactly("impact", "no-action-needed");
    assertThat(Template.full().complete()).isEqualTo(Template.full());
  }

  private static Section section(String id) {
    return Section.optional(id, id, "");
  }
}
