package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Test;

/** That an incident is worse is believed at once; that it is less bad takes somebody's word. */
public class SeverityIT {

  private static final Map<String, Object> LOW =
      Map.of("severity", "Low", "reason", "Few were hit");

  private final Person admin = Site.shared().admin();
  private final Person alice = Site.shared().as("alice");
  private final Person dave = Site.shared().as("dave");

  @Test
  public void asksAsMuchAsBefore_untilSomebodyLetsTheLowerOneCount() {
    var incident = alice.incident("Less bad than it looked");
    set(incident, "Highest");
    set(incident, "Low");

    var before = alice.get(of(incident)).expect(200).json();
    assertThat(before.get("severity").asText()).isEqualTo("SEV1");
    assertThat(before.get("lowered").get("from").asText()).isEqualTo("Highest");
    assertThat(before.get("mayLet").asBoolean()).isFalse();
    assertThat(alice.get("/browse/" + incident).expect(200).text())
        .contains("was Highest and is said to be Low now");

    admin.post(of(incident) + "/lower", LOW).expect(200);

    var after = alice.get(of(incident)).expect(200).json();
    assertThat(after.get("severity").asText()).isEqualTo("SEV4");
    assertThat(after.get("lowered").isNull()).isTrue();
    assertThat(after.get("lowerings").get(0).get("reason").asText()).isEqualTo("Few were hit");
    assertThat(alice.get("/browse/" + incident).expect(200).text())
        .contains("Lowered from Highest to Low")
        .doesNotContain("is said to be Low now");
    admin.post(of(incident) + "/lower", LOW).expect(409);
  }

  @Test
  public void asksNobody_whereItIsRaisedAgain() {
    var incident = alice.incident("As bad as it looked");
    set(incident, "Low");
    set(incident, "Medium");

    assertThat(alice.get(of(incident)).expect(200).json().get("lowered").isNull()).isTrue();
  }

  @Test
  public void isForThoseWhoMayWaive_andTakesAReason() {
    var incident = alice.incident("Not for all to lower");
    set(incident, "Low");

    alice.post(of(incident) + "/lower", LOW).expect(403);
    admin.post(of(incident) + "/lower", Map.of("severity", "Low")).expect(400);
    admin.post(of(incident) + "/lower", Map.of("severity", "Lowest", "reason", "So")).expect(409);
    admin.post(of(incident) + "/lower", Map.of("colour", "red")).expect(400);
    assertThat(alice.get(of(incident)).expect(200).json().get("lowered").isNull()).isFalse();
  }

  @Test
  public void tellsNothingOfWhatOneMayNotSee() {
    var there = dave.get(of("NET-1")).expect(404).text();

    assertThat(there.replace("NET-1", "NET-999999"))
        .isEqualTo(dave.get(of("NET-999999")).expect(404).text());
  }

  private void set(String incident, String priority) {
    alice
        .put(
            "/rest/api/2/issue/" + incident,
            Map.of("fields", Map.of("priority", Map.of("name", priority))))
        .expect(204);
  }

  private static String of(String incident) {
    return "/rest/followthrough/1/incident/" + incident + "/severity";
  }
}
