package io.followthrough.action;

import static io.followthrough.action.Disposition.ACCEPTED;
import static io.followthrough.action.Disposition.DEFERRED;
import static io.followthrough.action.Disposition.DUPLICATE;
import static io.followthrough.action.Disposition.PROPOSED;
import static io.followthrough.action.Disposition.REJECTED;
import static io.followthrough.action.Disposition.RISK_ACCEPTED;
import static io.followthrough.action.Gap.CANONICAL;
import static io.followthrough.action.Gap.CANONICAL_REJECTED;
import static io.followthrough.action.Gap.CANONICAL_UNTRIAGED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** A duplicate counts as long as the item it stands behind does, and was not rejected. */
@RunWith(Parameterized.class)
public class DuplicateTest {

  private final Duplicate answer;
  private final List<Gap> gaps;

  public DuplicateTest(String about, Duplicate answer, List<Gap> gaps) {
    this.answer = answer;
    this.gaps = gaps;
  }

  @Parameters(name = "{0} -> {2}")
  public static List<Object[]> cases() {
    return List.of(
        lacks("of nothing", null, CANONICAL),
        lacks("of an accepted one", canonical(ACCEPTED, true)),
        lacks("of a deferred one", canonical(DEFERRED, true)),
        lacks("of a borne risk", canonical(RISK_ACCEPTED, true)),
        lacks("of an unfulfilled one", canonical(ACCEPTED, false), CANONICAL_UNTRIAGED),
        lacks("of a proposed one", canonical(PROPOSED, false), CANONICAL_UNTRIAGED),
        lacks("of a rejected one", canonical(REJECTED, true), CANONICAL_REJECTED),
        lacks("of another duplicate", canonical(DUPLICATE, true), CANONICAL_UNTRIAGED));
  }

  private static Object[] lacks(String about, @Nullable Canonical of, Gap... gaps) {
    return new Object[] {about, new Duplicate(of), List.of(gaps)};
  }

  private static Canonical canonical(Disposition disposition, boolean triaged) {
    return new Canonical(302, "NET-8", disposition, triaged, false, false);
  }

  @Test
  public void namesWhatItLacks() {
    assertThat(answer.gaps()).isEqualTo(gaps);
  }
}
