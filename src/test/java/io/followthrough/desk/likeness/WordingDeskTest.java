package io.followthrough.desk.likeness;

import static io.followthrough.action.Actions.anAction;
import static io.followthrough.desk.Papers.ALICE;
import static io.followthrough.desk.Papers.done;
import static io.followthrough.desk.Papers.dossier;
import static io.followthrough.desk.Papers.refused;
import static io.followthrough.postmortem.Postmortems.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import io.followthrough.action.Person;
import io.followthrough.desk.Complaint;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Tickets;
import io.followthrough.learning.Hint;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

public class WordingDeskTest {

  private static final Person DAVE = new Person("JIRAUSER10103", "dave", "Dave D. Doe", true);

  @Rule public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private Tickets tickets;

  @Test
  public void hintsAtEachKindOfText() {
    assertThat(rules(TextKind.ACTION, "Improve monitoring", null)).containsExactly("endless-verb");
    assertThat(rules(TextKind.DONE_WHEN, "done", null)).containsExactly("says-nothing");
    assertThat(rules(TextKind.SECTION, "Human error", null)).containsExactly("human-error");
    assertThat(rules(TextKind.ACTION, "", null)).isEmpty();
  }

  @Test
  public void knowsThePeopleOfThePostmortem() {
    var postmortem = aPostmortem().withActions(anAction());
    given(tickets.postmortem(ALICE, "PM-1"))
        .willReturn(Optional.of(dossier(List.of(), postmortem)));
    given(tickets.involved(postmortem.build().id())).willReturn(List.of(DAVE));

    for (var text : List.of("Doe broke it", "[~dave] caused it", "Due to Bob it broke")) {
      assertThat(rules(TextKind.SECTION, text, "PM-1")).containsExactly("name-as-cause");
      assertThat(rules(TextKind.SECTION, text, null)).isEmpty();
    }
  }

  @Test
  public void refusesAPostmortemThatIsNotThere_andATextThatIsTooLong() {
    given(tickets.postmortem(ALICE, "PM-9")).willReturn(Optional.empty());

    assertThat(refused(desk().on(ALICE, TextKind.SECTION, "Human error", "PM-9")))
        .isEqualTo(Refusal.notFound("PM-9"));
    assertThat(refused(desk().on(ALICE, TextKind.ACTION, "x".repeat(32_768), null)).complaints())
        .extracting(Complaint::field)
        .containsExactly("text");
  }

  @Test
  public void hintsAtTheSectionsOfAPostmortem() {
    var postmortem =
        aPostmortem().withText("lessons", "Be kind").withText("impact", "Human error").build();
    given(tickets.involved(postmortem.id())).willReturn(List.of());

    var hints = desk().inSections(postmortem);

    assertThat(hints).containsOnlyKeys("impact");
    assertThat(hints.get("impact")).extracting(Hint::rule).containsExactly("human-error");
  }

  private List<String> rules(TextKind kind, String text, @Nullable String postmortem) {
    return done(desk().on(ALICE, kind, text, postmortem)).stream().map(Hint::rule).toList();
  }

  private WordingDesk desk() {
    return new WordingDesk(tickets);
  }
}
