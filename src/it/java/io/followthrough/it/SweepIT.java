package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.Test;

/** A sweep finds what no event told of, and says so to administrators. */
public class SweepIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

  /** Nobody else puts off anything until that day. */
  private static final LocalDate LAST_DAY = TODAY.plusDays(41);

  private final Person alice = Site.shared().as("alice");
  private final Person admin = Site.shared().admin();

  @Test
  public void findsADeferralWhoseTimeIsOver_onAnIncidentThatIsClosed() {
    var incident = alice.incident("Put off for too long");
    var postmortem = alice.startPostmortem(incident);
    alice.writeAll(postmortem);
    var action = alice.addAction(postmortem, Map.of("summary", "Rewrite the pool"));
    alice
        .triage(
            action,
            Map.of(
                "disposition", "deferred",
                "reviewBy", LAST_DAY.toString(),
                "reason", "The team is at another fire"))
        .expect(200);
    alice.approve(postmortem);
    alice.resolve(incident).expect(204);
    Site.shared()
        .change(
            "update "
                + Site.shared().table("_ANSWER")
                + " set \"COUNTS_UNTIL\" = ? where \"COUNTS_UNTIL\" = ?",
            TODAY.minusDays(2).toString(),
            LAST_DAY.toString());
    assertThat(debt(incident)).isFalse();

    var swept = Site.shared().sweep();

    assertThat(debt(incident)).isTrue();
    assertThat(swept.get("flagged").asInt()).isEqualTo(1);
    assertThat(swept.get("failed").asInt()).isZero();
    assertThat(swept.get("looked").asInt()).isPositive();
    assertThat(swept.get("next").asText()).contains("T");
    assertThat(Site.shared().sweep().get("flagged").asInt()).isZero();
  }

  @Test
  public void findsWhatWasClosedWhileThePluginWasOff_onceItIsBack() {
    var incident = alice.incident("Closed behind its back");

    Site.shared()
        .withoutPlugin(
            () ->
                Site.shared()
                    .change(
                        "update issue set status_id ="
                            + " (select id from issue_status where status_name = 'Done')"
                            + " where summary = 'Closed behind its back'"));

    assertThat(debt(incident)).isTrue();
  }

  @Test
  public void isForAdministratorsOnly() {
    alice.get("/rest/followthrough/1/sweep").expect(403);
    alice.post("/rest/followthrough/1/sweep").expect(403);
    Site.shared().nobody().post("/rest/followthrough/1/sweep").expect(401);
    assertThat(admin.get("/secure/admin/SchedulerAdmin.jspa").expect(200).text())
        .contains("io.followthrough.sweep.nightly");
    alice.get("/secure/admin/SchedulerAdmin.jspa").expect(403);
  }

  private boolean debt(String incident) {
    JsonNode property =
        alice
            .get("/rest/api/2/issue/" + incident + "/properties/followthrough.gate")
            .expect(200)
            .json();
    return property.get("value").get("debt").asBoolean();
  }
}
