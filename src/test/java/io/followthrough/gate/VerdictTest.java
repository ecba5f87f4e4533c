package io.followthrough.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.action.TicketRef;
import io.followthrough.policy.Level;
import java.util.List;
import java.util.Set;
import org.junit.Test;

/** What stands in the way is named to those who may see it, and counted for the others. */
public class VerdictTest {

  private static final TicketRef OPEN = new TicketRef(301, "NET-7");
  private static final TicketRef SECRET = new TicketRef(302, "SEC-8");
  private static final TicketRef SECRET_TOO = new TicketRef(303, "SEC-9");

  @Test
  public void namesEverything_toEyesThatSeeAll() {
    var verdict = refusing(OPEN, SECRET);

    assertThat(verdict.seenBy(Set.of(301L, 302L))).isEqualTo(verdict);
  }

  @Test
  public void countsWhatIsHidden_besideWhatIsSeen() {
    var seen = refusing(SECRET, OPEN, SECRET_TOO).seenBy(Set.of(301L));

    assertThat(seen.obstacles())
        .containsExactly(
            about(OPEN),
            new Obstacle(
                Message.of("followthrough.gate.rule.hidden", "2"),
                null,
                Message.of("followthrough.gate.hidden.mend")));
  }

  @Test
  public void staysShut_whenAllThatIsInTheWayIsHidden() {
    var seen = refusing(SECRET).seenBy(Set.of());

    assertThat(seen.opens()).isFalse();
    assertThat(seen.toString()).doesNotContain("SEC-8");
  }

  @Test
  public void showsWhatIsAboutNoIssue_toEverybody() {
    var verdict = new Verdict(Level.TRIAGED, List.of(Finding.broken("rule", "Broken")));

    assertThat(verdict.seenBy(Set.of())).isEqualTo(verdict);
  }

  @Test
  public void opens_whenNothingIsLeftToLookAt() {
    var verdict = new Verdict(Level.TRIAGED, List.of(Finding.met("a"), Finding.notApplicable("b")));

    assertThat(verdict.opens()).isTrue();
  }

  @Test
  public void cannotBeMadeOfNothing() {
    assertThatThrownBy(() -> new Verdict(Level.TRIAGED, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  public void aFindingCannotRefuseWithoutAReason() {
    assertThatThrownBy(() -> new Finding("rule", Standing.UNMET, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Finding("rule", Standing.MET, List.of(about(OPEN))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Finding("rule", Standing.WARNED, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  public void standingsKeepTheirIds_worstLast() {
    assertThat(Standing.values())
        .extracting(Standing::id)
        .containsExactly("not-applicable", "met", "warned", "waived", "unmet", "broken");
    assertThat(Standing.values())
        .extracting(Standing::lets)
        .containsExactly(true, true, true, true, false, false);
  }

  private static Verdict refusing(TicketRef... issues) {
    var obstacles = List.of(issues).stream().map(VerdictTest::about).toList();
    return new Verdict(Level.TRIAGED, List.of(Finding.of("rule", obstacles)));
  }

  private static Obstacle about(TicketRef issue) {
    return new Obstacle(Message.of("open", issue.key()), issue, Message.of("mend", issue.key()));
  }
}
