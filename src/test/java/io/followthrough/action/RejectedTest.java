package io.followthrough.action;

import static io.followthrough.action.Gap.REASON;
import static io.followthrough.action.Gap.REASON_CATEGORY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** A rejection counts once it has a reason of a kind, and one in words. */
@RunWith(Parameterized.class)
public class RejectedTest {

  private static final RejectionReason OTHER = RejectionReason.OTHER;

  private final Rejected answer;
  private final List<Gap> gaps;

  public RejectedTest(String about, Rejected answer, List<Gap> gaps) {
    this.answer = answer;
    this.gaps = gaps;
  }

  @Parameters(name = "{0} -> {2}")
  public static List<Object[]> cases() {
    return List.of(
        lacks("both", new Rejected(OTHER, "The machine is gone in May.")),
        lacks("no kind", new Rejected(null, "The machine is gone in May."), REASON_CATEGORY),
        lacks("no words", new Rejected(OTHER, ""), REASON),
        lacks("filler", new Rejected(OTHER, "n/a"), REASON),
        lacks("neither", new Rejected(null, "\u00a0\n"), REASON_CATEGORY, REASON));
  }

  private static Object[] lacks(String about, Rejected answer, Gap... gaps) {
    return new Object[] {about, answer, List.of(gaps)};
  }

  @Test
  public void namesWhatItLacks_inTheOrderOfTheForm() {
    assertThat(answer.gaps()).isEqualTo(gaps);
  }
}
