package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.corpus.RealPostmortem;
import java.util.ArrayList;
import java.util.Map;
import org.junit.Test;

/**
 * Postmortems that people really wrote go through the gate. The files are those of
 * github.com/dfds/postmortems (MIT); they lie beside the checkout, not in it.
 */
public class RealPostmortemsIT {

  private final Person alice = Site.shared().as("alice");

  @Test
  public void logsThatWereNotShipped() {
    goThroughTheGate("PM2022-002", 1);
  }

  @Test
  public void anUnintendedVersionBump() {
    goThroughTheGate("PM2021-002", 4);
  }

  private void goThroughTheGate(String name, int actions) {
    var written = RealPostmortem.of(name);
    var incident = alice.incident(written.title());
    var postmortem = alice.startPostmortem(incident);
    alice.write(
        postmortem,
        Map.of(
            "Postmortem summary", written.section("summary"),
            "Impact", written.section("stats"),
            "Timeline", written.section("timeline"),
            "Contributing factors", written.section("contributing factors"),
            "Lessons", written.section("lessons learned")));
    var keys = new ArrayList<String>();
    for (var bullet : written.actions()) {
      var elsewhere = keys.size() % 2 == 1;
      keys.add(
          alice.addAction(
              postmortem,
              elsewhere ? Map.of("summary", bullet, "project", "NET") : Map.of("summary", bullet)));
    }
    alice.approve(postmortem);
    assertThat(keys).hasSize(actions);

    for (var key : keys.subList(1, keys.size())) {
      alice.accept(key, "alice");
    }
    assertThat(alice.resolve(incident).expect(400).errorMessages())
        .singleElement()
        .asString()
        .contains(keys.get(0), "is not triaged");

    alice.accept(keys.get(0), "bob");
    alice.resolve(incident).expect(204);
  }
}
