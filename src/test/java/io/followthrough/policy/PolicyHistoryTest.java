package io.followthrough.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Which version an issue is held to; the versions are saved at two, at four and at six. */
@RunWith(Parameterized.class)
public class PolicyHistoryTest {

  private final List<Boolean> forOpen;
  private final int began;
  private final @Nullable Integer ended;
  private final int held;

  public PolicyHistoryTest(
      String why, List<Boolean> forOpen, int began, @Nullable Integer ended, int held) {
    this.forOpen = forOpen;
    this.began = began;
    this.ended = ended;
    this.held = held;
  }

  @Parameters(name = "{0}")
  public static List<Object[]> cases() {
    return Arrays.asList(
        row("nothing was ever said", List.of(), 1, null, 0),
        row("it began before anything was said", List.of(false), 1, null, 0),
        row("it began after that", List.of(false), 3, null, 1),
        row("it began in that moment", List.of(false), 2, null, 1),
        row("it keeps what it began with", List.of(false, false, false), 3, null, 1),
        row("what came last is not for it", List.of(false, true, false), 3, null, 2),
        row("what came last is for it, too", List.of(false, false, true), 3, null, 3),
        row("it began before, and is open", List.of(true), 1, null, 1),
        row("it was closed before that", List.of(false, false, true), 3, 5, 1),
        row("it was closed after that", List.of(false, true, true), 3, 5, 2),
        row("it was closed in that moment", List.of(false, true), 3, 4, 1),
        row("it was closed before all of it", List.of(true), 0, 1, 0));
  }

  @Test
  public void tells() {
    var history =
        new PolicyHistory(
            IntStream.range(0, forOpen.size())
                .mapToObj(
                    index ->
                        new PolicyVersion(
                            index + 1,
                            at(2 * index + 2),
                            "root",
                            forOpen.get(index),
                            Amendment.none()))
                .toList());

    var holding = history.holding(at(began), ended == null ? null : at(ended));

    assertThat(holding.map(PolicyVersion::number).orElse(0)).isEqualTo(held);
    assertThat(history.number()).isEqualTo(forOpen.size());
  }

  private static Instant at(int hour) {
    return Instant.parse("2030-03-14T00:00:00Z").plusSeconds(hour * 3600L);
  }

  private static Object[] row(
      String why, List<Boolean> forOpen, int began, @Nullable Integer ended, int held) {
    return new @Nullable Object[] {why, forOpen, began, ended, held};
  }
}
