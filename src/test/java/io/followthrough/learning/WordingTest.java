package io.followthrough.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.followthrough.corpus.RealPostmortem;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Test;

public class WordingTest {

  @Test
  public void saysWhereInTheTextItIs() {
    var text = "The pool ran dry.\n* Due to human\nerror it was small.";

    assertThat(Wording.ofSection(text, List.of()))
        .containsExactly(new Hint("human-error", text.indexOf("human"), "human\nerror"));
  }

  @Test
  public void goesByTheOrderOfTheText() {
    assertThat(rules("Careless. She forgot to lock it. Human error."))
        .containsExactly("careless", "failed-to", "human-error");
  }

  @Test
  public void leavesAloneWhatIsOnlyShown() {
    assertThat(rules("{code}human error{code} {noformat}careless{noformat} {{stupid}}")).isEmpty();
    assertThat(rules("```\nhuman error\n``` and `careless` at https://example.org/human error"))
        .isEmpty();
    assertThat(rules("`careless` and careless")).containsExactly("careless");
  }

  @Test
  public void endsAfterTwenty() {
    var text = IntStream.range(0, 30).mapToObj(n -> "Careless.").collect(Collectors.joining(" "));

    assertThat(Wording.ofSection(text, List.of())).hasSize(20);
  }

  @Test
  public void seesNamesThatStandForTheCause_asTheyAreWritten() {
    var names = List.of("Will O'Neil (SRE)", "Will", "@will");

    for (var text :
        List.of(
            "Will broke the build",
            "It fell over because of Will.",
            "Will O’Neil (SRE) accidentally deleted it",
            "@will had misread the page",
            "Will's mistake")) {
      assertThat(Wording.ofSection(text, names)).extracting(Hint::rule).contains("name-as-cause");
    }
    for (var text :
        List.of(
            "10:05 Will restarted the pool",
            "It will have failed by then, and will fail again",
            "Willfully caused",
            "Will found the cause")) {
      assertThat(Wording.ofSection(text, names)).isEmpty();
    }
  }

  @Test
  public void flagsHumanErrorInARealPostmortem() {
    var factors = RealPostmortem.of("PM2022-002").section("contributing factors");

    assertThat(Wording.ofSection(factors, List.of()))
        .extracting(Hint::rule, Hint::found)
        .containsExactly(tuple("human-error", "Human error"));
  }

  /** Hints that come too often are not read. */
  @Test
  public void isSparingWithRealPostmortems() {
    var all = RealPostmortem.all();
    var flagged =
        all.stream().filter(one -> !Wording.ofSection(one.body(), List.of()).isEmpty()).count();

    assertThat(flagged).isBetween(3L, all.size() / 3L);
  }

  private static List<String> rules(String section) {
    return Wording.ofSection(section, List.of()).stream().map(Hint::rule).toList();
  }
}
