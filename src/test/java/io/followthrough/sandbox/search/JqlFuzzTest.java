package io.followthrough.sandbox.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.sandbox.FreshDatabase;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.Timeout;

/** Whatever is asked in JQL is answered or refused with reasons, and never takes long. */
public class JqlFuzzTest {

  @ClassRule public static final FreshDatabase DATABASE = new FreshDatabase();

  @Rule public final Timeout hang = Timeout.seconds(120);

  private static final int INPUTS = 10_000;

  private static final List<String> WORDS =
      List.of(
          ("project issuetype status statusCategory key parent assignee reporter priority"
                  + " resolution due created updated resolved summary description comment text Lessons"
                  + " Team Drill Cost Twin cf[10000] cf[ ] ( ) , = != ~ !~ < <= > >= in is not and or"
                  + " was changed from to by before after on during order asc desc empty null OPS NET"
                  + " SEC-1 OPS-1 Open Closed alice bob Zebra 1 -7d 2030-03-14 '2030-03-14 10:00'"
                  + " now() currentUser() membersOf(network) startOfDay(-1d) endOfMonth(1)"
                  + " linkedIssues(OPS-2) bogus() ' \" \\ \\u0041 gate* 'a -b' '\"x y\"'"
                  + " 99999999999999999999 \u0000 \ud83d \n"
                  + " & | ! {")
              .split(" "));

  private static final List<String> CLAUSES =
      List.of(
          "project = OPS",
          "status in (Open, 'In Progress')",
          "assignee not in (alice, EMPTY)",
          "text ~ \"payment gate*\"",
          "summary !~ 'a*b?c -x'",
          "due < startOfDay(-1w)",
          "due != '2030-03-10'",
          "created >= -7d",
          "resolved is empty",
          "priority >= Low",
          "key > OPS-1",
          "parent is not empty",
          "issue in linkedIssues(OPS-2, 'is remediated by')",
          "reporter in membersOf(network)",
          "assignee != currentUser()",
          "status was in ('In Progress', Closed) by bob during (startOfMonth(), now())",
          "status changed from Open to Closed after -30d",
          "assignee was empty before now()",
          "cf[10000] ~ rollback",
          "Team not in (Zebra)",
          "Cost > 12.5",
          "Drill <= endOfDay()",
          "Twin ~ left",
          "comment ~ firewall");

  private static final List<String> ORDERS =
      List.of("", " order by key", " order by Team desc, due", " order by status, priority asc");

  private final Random random = new Random(20300314);
  private Sample sample;

  @Before
  public void fill() {
    sample = new Sample(DATABASE.store());
  }

  @Test
  public void answersOrRefusesEveryInput() {
    var answered = 0;
    for (var number = 0; number < INPUTS; number++) {
      var query = query();
      try {
        sample.find("alice", query, 0, 10);
        answered++;
      } catch (JqlFault fault) {
        assertThat(fault.messages()).as(query).isNotEmpty().noneMatch(String::isBlank);
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError("No answer and no refusal to: " + query, e);
      }
    }

    assertThat(answered).isGreaterThan(INPUTS / 4);
  }

  private String query() {
    return switch (random.nextInt(4)) {
      case 0 -> soup(1 + random.nextInt(12));
      case 1 -> mutated(nested(3) + pick(ORDERS));
      case 2 -> nested(4) + pick(ORDERS);
      default -> characters();
    };
  }

  private String nested(int depth) {
    return switch (depth == 0 ? 4 : random.nextInt(6)) {
      case 0 -> nested(depth - 1) + " and " + nested(depth - 1);
      case 1 -> nested(depth - 1) + " OR " + nested(depth - 1);
      case 2 -> "not " + nested(depth - 1);
      case 3 -> "(" + nested(depth - 1) + ")";
      default -> pick(CLAUSES);
    };
  }

  private String soup(int words) {
    return IntStream.range(0, words).mapToObj(word -> pick(WORDS)).collect(Collectors.joining(" "));
  }

  /** A query in which some words are gone, doubled or others. */
  private String mutated(String query) {
    return List.of(query.split(" ")).stream()
        .map(
            word ->
                switch (random.nextInt(40)) {
                  case 0 -> "";
                  case 1 -> word + " " + word;
                  case 2 -> pick(WORDS);
                  case 3 -> word.substring(random.nextInt(word.length()));
                  default -> word;
                })
        .collect(Collectors.joining(" "));
  }

  private String characters() {
    return random
        .ints(1 + random.nextInt(40), 0, random.nextBoolean() ? 128 : 0x10ffff)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
