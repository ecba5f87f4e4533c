package io.followthrough.action;

import static io.followthrough.action.Gap.ACTIVE_OWNER;
import static io.followthrough.action.Gap.DONE_WHEN;
import static io.followthrough.action.Gap.DUE;
import static io.followthrough.action.Gap.OWNER;
import static io.followthrough.action.Gap.PRIORITY;
import static io.followthrough.action.Gap.TYPE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** An acceptance counts once nothing in it is missing, and says what is. */
@RunWith(Parameterized.class)
public class AcceptedTest {

  private static final ActionType REPAIR = ActionType.REPAIR;
  private static final Person BOB = new Person("JIRAUSER10101", "bob", "Bob", true);
  private static final Person GONE = new Person("JIRAUSER10102", "greta", "Greta", false);
  private static final LocalDate DAY = LocalDate.of(2030, 3, 14);

  private final Accepted answer;
  private final List<Gap> gaps;

  public AcceptedTest(String about, Accepted answer, List<Gap> gaps) {
    this.answer = answer;
    this.gaps = gaps;
  }

  @Parameters(name = "{0} -> {2}")
  public static List<Object[]> cases() {
    return List.of(
        lacks("all is there", new Accepted(REPAIR, "High", BOB, DAY, false, "")),
        lacks("a priority action", new Accepted(REPAIR, "High", BOB, DAY, true, "Pages are up")),
        lacks("no type", new Accepted(null, "High", BOB, DAY, false, ""), TYPE),
        lacks("no priority", new Accepted(REPAIR, null, BOB, DAY, false, ""), PRIORITY),
        lacks("no owner", new Accepted(REPAIR, "High", null, DAY, false, ""), OWNER),
        lacks("owner left", new Accepted(REPAIR, "High", GONE, DAY, false, ""), ACTIVE_OWNER),
        lacks("no day", new Accepted(REPAIR, "High", BOB, null, false, ""), DUE),
        lacks("no end", new Accepted(REPAIR, "High", BOB, DAY, true, ""), DONE_WHEN),
        lacks("no real end", new Accepted(REPAIR, "High", BOB, DAY, true, "TBD"), DONE_WHEN),
        lacks(
            "nothing",
            new Accepted(null, null, null, null, true, " "),
            TYPE,
            PRIORITY,
            OWNER,
            DUE,
            DONE_WHEN));
  }

  private static Object[] lacks(String about, Accepted answer, Gap... gaps) {
    return new Object[] {about, answer, List.of(gaps)};
  }

  @Test
  public void namesWhatItLacks_inTheOrderOfTheForm() {
    assertThat(answer.gaps()).isEqualTo(gaps);
  }
}
