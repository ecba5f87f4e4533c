package io.followthrough.postmortem;

import static io.followthrough.postmortem.Postmortems.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        .isEqualTo(Template.full().sections().stream().map(Section::id).toList());
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

    assertThatThrownBy(() -> new Template(sections))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("share an id");
  }

  @Test
  public void missesNothing_whenEveryRequiredSectionIsAnswered() {
    assertThat(aPostmortem().build().missing(Template.full())).isEmpty();
  }

  @Test
  public void missesWhatIsAbsentAndWhatIsFiller_inTheOrderOfThePage() {
    var postmortem =
        aPostmortem().withText("lessons", "TBD").without("impact").without("worked").build();

    assertThat(postmortem.missing(Template.full()))
        .extracting(Section::id)
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

  private static Section section(String id) {
    return new Section(id, id, "", true);
  }
}
