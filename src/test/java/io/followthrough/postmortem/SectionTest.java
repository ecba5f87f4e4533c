package io.followthrough.postmortem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** A section is answered by more than filler, its own name and its own help. */
@RunWith(Parameterized.class)
public class SectionTest {

  private static final Section IMPACT =
      new Section(
          "impact",
          "Impact",
          "Who noticed what?\nFor how long, and how badly?",
          true,
          Substance.NONE);

  private final String text;
  private final boolean answered;

  public SectionTest(String about, String text, boolean answered) {
    this.text = text;
    this.answered = answered;
  }

  @Parameters(name = "{0} -> {2}")
  public static List<Object[]> cases() {
    return List.of(
        row("nothing", "", false),
        row("filler", "TBD", false),
        row("the help", "Who noticed what?\nFor how long, and how badly?", false),
        row("half of the help", "For how long, and how badly?", false),
        row("the help in one line", "Who noticed what? For how long, and how badly?", false),
        row("the help in other lines", "Who noticed\nwhat? For how long,\nand how badly?", false),
        row("the help marked up", "_Who noticed what?_\r\n* for how long, and how badly", false),
        row("the help and filler", "Who noticed what?\n* TBD", false),
        row("its own name", "h3. Impact\n\nn/a", false),
        row("an answer", "Nobody could pay for 40 minutes.", true),
        row("an answer below the help", "Who noticed what?\nEverybody.", true),
        row("an answer that quotes it", "Who noticed what? Everybody, within minutes.", true),
        row("a reason for nothing", "N/A because we have no staging", true),
        row("right to left", "لم يتمكن أحد من الدفع", true));
  }

  private static Object[] row(String about, String text, boolean answered) {
    return new Object[] {about, text, answered};
  }

  @Test
  public void tellsAnswersFromPlaceholders() {
    assertThat(IMPACT.isAnsweredBy(text)).isEqualTo(answered);
  }
}
