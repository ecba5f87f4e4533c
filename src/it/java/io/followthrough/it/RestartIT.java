package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** The plugin is switched off and on again in a running host. */
public class RestartIT {

  private final Person alice = Site.shared().as("alice");
  private final Person admin = Site.shared().admin();

  @Test
  public void findsEverythingItMade_andMakesNothingTwice() {
    var before = fieldsAndTypes();

    Site.shared().withoutPlugin(() -> {});

    var setup = admin.get("/rest/followthrough/1/compatibility").expect(200).json();
    assertThat(setup.get("complete").asBoolean()).isTrue();
    assertThat(setup.get("missing")).isEmpty();
    setup.get("setup").forEach(line -> assertThat(line.get("result").asText()).isEqualTo("found"));
    assertThat(fieldsAndTypes()).isEqualTo(before);
  }

  @Test
  public void keepsTheIncidentShut_whileThePluginIsOff() {
    var incident = alice.incident("Nobody is at the gate");

    Site.shared()
        .withoutPlugin(
            () -> {
              assertThat(alice.resolve(incident).expect(400).errorMessages())
                  .singleElement()
                  .asString()
                  .contains("enable the plugin");
              alice.gate(incident).expect(404);
            });

    alice.gate(incident).expect(200);
  }

  @Test
  public void keepsAnswers_whileThePluginIsOff() {
    var action =
        alice.addAction(
            alice.startPostmortem(alice.incident("Remember me")), Map.of("summary", "Stay"));
    alice.accept(action, "alice");

    Site.shared().withoutPlugin(() -> {});

    assertThat(
            alice
                .get("/rest/followthrough/1/action/" + action)
                .expect(200)
                .json()
                .get("triaged")
                .asBoolean())
        .isTrue();
  }

  private List<String> fieldsAndTypes() {
    var names = new ArrayList<String>();
    for (var path : List.of("field", "issuetype", "status", "issueLinkType")) {
      names.add(admin.get("/rest/api/2/" + path).expect(200).text());
    }
    return names;
  }
}
