package io.followthrough.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** Which rung was reached by a day, of what is due on the 20th. */
@RunWith(Parameterized.class)
public class LadderTest {

  private static final LocalDate DUE = LocalDate.of(2030, 3, 20);
  private static final String USUAL = "7 2 0 -1 -7";

  @Parameter(0)
  public String rungs = "";

  @Parameter(1)
  public String promised = "";

  @Parameter(2)
  public String today = "";

  @Parameter(3)
  public int repeatDays;

  @Parameter(4)
  public @Nullable Integer reached;

  @Parameters(name = "{0}, promised on {1}, again each {3} days: on {2} it is {4}")
  public static List<Object[]> cases() {
    return List.of(
        of(USUAL, "03-01", "03-12", 7, null),
        of(USUAL, "03-01", "03-13", 7, 7),
        of(USUAL, "03-01", "03-17", 7, 7),
        of(USUAL, "03-01", "03-18", 7, 2),
        of(USUAL, "03-01", "03-20", 7, 0),
        of(USUAL, "03-01", "03-21", 7, -1),
        of(USUAL, "03-01", "03-26", 7, -1),
        of(USUAL, "03-01", "03-27", 7, -7),
        of(USUAL, "03-01", "04-02", 7, -7),
        of(USUAL, "03-01", "04-03", 7, -14),
        of(USUAL, "03-01", "04-30", 7, -35),
        of(USUAL, "03-01", "04-30", 0, -7),
        of(USUAL, "03-01", "04-08", 1, -19),
        // What was promised when a rung was reached already is news to nobody.
        of(USUAL, "03-13", "03-14", 7, null),
        of(USUAL, "03-13", "03-18", 7, 2),
        of(USUAL, "03-12", "03-13", 7, 7),
        of(USUAL, "04-02", "04-02", 7, null),
        of(USUAL, "04-02", "04-03", 7, -14),
        of("", "03-01", "04-30", 7, null),
        of("3", "03-01", "03-20", 7, 3),
        of("3", "03-01", "03-24", 7, -4),
        of("30", "03-01", "03-03", 0, null),
        of("0", "03-01", "03-19", 7, null),
        of("-1", "03-01", "03-20", 7, null));
  }

  @Test
  public void isTheLastThatWasReached() {
    var ladder =
        new Ladder(
            rungs.isEmpty()
                ? List.of()
                : List.of(rungs.split(" ")).stream().map(Integer::valueOf).toList());

    assertThat(ladder.reached(DUE, day(promised), day(today), repeatDays))
        .isEqualTo(Optional.ofNullable(reached));
  }

  private static LocalDate day(String monthAndDay) {
    return LocalDate.parse("2030-" + monthAndDay);
  }

  private static Object[] of(
      String rungs, String promised, String today, int repeatDays, @Nullable Integer reached) {
    return new Object[] {rungs, promised, today, repeatDays, reached};
  }
}
