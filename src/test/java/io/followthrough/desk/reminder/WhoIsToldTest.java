package io.followthrough.desk.reminder;

import static io.followthrough.action.Disposition.DEFERRED;
import static io.followthrough.action.Disposition.DUPLICATE;
import static io.followthrough.action.Disposition.REJECTED;
import static io.followthrough.action.Disposition.RISK_ACCEPTED;
import static io.followthrough.desk.reminder.Rounds.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.insight.Rows;
import io.followthrough.policy.Holder;
import io.followthrough.sandbox.FreshDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/**
 * Who is told of an item, by how it stands on the 1st of April: the table of
 * docs/users/reminders.md.
 */
@RunWith(Parameterized.class)
public class WhoIsToldTest {

  private static final String ACCEPTED = "2030-03-01T10:00:00Z";

  @Rule public final FreshDatabase database = new FreshDatabase();

  @Parameter(0)
  public String state = "";

  @Parameter(1)
  public Rows row = row(1);

  @Parameter(2)
  public String told = "";

  @Parameters(name = "{0}: {2}")
  public static List<Object[]> cases() {
    var cases = new ArrayList<Object[]>();
    cases.add(of("never answered", row(1), ""));
    cases.add(of("rejected", row(1).answered(REJECTED, ACCEPTED, null), ""));
    cases.add(of("a duplicate", row(1).answered(DUPLICATE, ACCEPTED, null), ""));
    cases.add(of("deferred", row(1).answered(DEFERRED, ACCEPTED, "2030-04-01"), ""));
    cases.add(
        of(
            "deferred until yesterday",
            row(1).answered(DEFERRED, ACCEPTED, "2030-03-31"),
            "approver, owner: returned"));
    cases.add(of("its risk accepted", row(1).answered(RISK_ACCEPTED, ACCEPTED, "2030-04-01"), ""));
    cases.add(
        of(
            "its risk accepted until yesterday",
            row(1).answered(RISK_ACCEPTED, ACCEPTED, "2030-03-31"),
            "approver, owner: returned"));
    cases.add(of("promised for later", promised("2030-04-09"), ""));
    cases.add(of("due in seven days", promised("2030-04-08"), "owner: due"));
    cases.add(of("due in two days", promised("2030-04-03"), "owner: due"));
    cases.add(of("due today", promised("2030-04-01"), "owner: due"));
    cases.add(of("one day late", promised("2030-03-31"), "owner: due"));
    cases.add(of("seven days late", promised("2030-03-25"), "lead: escalated; owner: due"));
    cases.add(
        of(
            "seven days late, and unfulfilled",
            promised("2030-03-25").unfulfilled(),
            "lead: escalated; owner, postmortem: unfulfilled"));
    cases.add(
        of("unfulfilled", promised("2030-06-01").unfulfilled(), "owner, postmortem: unfulfilled"));
    cases.add(of("lost", promised("2030-06-01").lost(), "owner, postmortem: unfulfilled"));
    cases.add(of("let go", promised("2030-03-25").letGo("2030-03-30T10:00:00Z"), ""));
    cases.add(of("done", promised("2030-03-25").done("2030-03-30T10:00:00Z"), ""));
    cases.add(
        of(
            "seven days late, and nobody's",
            promised("2030-03-25").ownedBy(null),
            "lead: escalated"));
    return cases;
  }

  @Test
  public void isToldToThoseWhoHaveToKnow() {
    var rounds = new Rounds(database.store());
    rounds.put(row);
    rounds.waits(1, 900, "1970-01-01");
    rounds.postmortemOwners.put(900L, "postmortem");
    rounds.approvers.put(1L, "approver");
    rounds.holders.put(Holder.LEAD, Set.of("lead"));

    rounds.on("2030-04-01");

    assertThat(said(rounds)).isEqualTo(told);
  }

  private static String said(Rounds rounds) {
    var told = new TreeMap<String, TreeSet<String>>();
    rounds.letters.forEach(
        letter ->
            letter
                .lines()
                .keySet()
                .forEach(
                    cause ->
                        told.computeIfAbsent(cause.id(), one -> new TreeSet<>())
                            .add(letter.person().equals("alice") ? "owner" : letter.person())));
    return told.entrySet().stream()
        .map(one -> String.join(", ", one.getValue()) + ": " + one.getKey())
        .sorted()
        .collect(Collectors.joining("; "));
  }

  private static Rows promised(String due) {
    return row(1).accepted(ACCEPTED).due(due);
  }

  private static Object[] of(String state, Rows row, String told) {
    return new Object[] {state, row, told};
  }
}
