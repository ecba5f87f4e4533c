package io.followthrough.postmortem;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.action.Filler;
import io.followthrough.corpus.RealPostmortem;
import java.util.stream.Stream;
import org.junit.Test;

/** What 39 postmortems of one company say counts, and what they left empty does not. */
public class RealSectionsTest {

  private record Said(String place, String text) {}

  @Test
  public void sayNothing_onlyWhereTheirAuthorsWroteNothing() {
    assertThat(sections().filter(said -> Filler.isAllThereIsIn(said.text())))
        .containsExactly(new Said("PM2023-002 Lessons Learned", "-"));
  }

  @Test
  public void haveNoLineOfWords_thatIsTakenForFiller() {
    assertThat(
            sections()
                .flatMap(said -> said.text().lines())
                .filter(line -> line.matches(".*\\p{L}.*"))
                .filter(Filler::isAllThereIsIn))
        .isEmpty();
  }

  private static Stream<Said> sections() {
    return RealPostmortem.all().stream()
        .flatMap(
            one ->
                one.sections().entrySet().stream()
                    .map(
                        section ->
                            new Said(one.name() + " " + section.getKey(), section.getValue())));
  }
}
