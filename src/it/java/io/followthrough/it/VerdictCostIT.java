package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.LongStream;
import org.junit.Test;

/** A verdict costs the same few statements for one action item and for a thousand. */
public class VerdictCostIT {

  private static final int AT_MOST = 6;

  /** The incident is looked up by its key, which a transition need not do. */
  private static final int BY_KEY = 1;

  private final Person alice = Site.shared().as("alice");

  @Test
  public void sendsNoMoreThanSixStatements_howeverManyItemsThereAre() {
    var one = incidentWith(1);
    var thousand = incidentWith(1000);
    alice.gate(one).expect(200);

    var forOne = statementsFor(one, 1);
    var forThousand = statementsFor(thousand, 1000);

    assertThat(forThousand).isEqualTo(forOne).isBetween(1L, (long) AT_MOST + BY_KEY);
  }

  @Test
  public void sendsNoMoreThanSixStatements_forTheVerdictOnDuplicatesOfItemsElsewhere() {
    var elsewhere = alice.startPostmortem(alice.incident("An incident elsewhere"));
    var incident = alice.incident("The same again");
    var postmortem = alice.startPostmortem(incident);
    for (var item = 0; item < 3; item++) {
      var behind = alice.addAction(elsewhere, Map.of("summary", "Item " + item));
      alice.accept(behind, "alice");
      var duplicate = alice.addAction(postmortem, Map.of("summary", "Item again " + item));
      alice
          .triage(duplicate, Map.of("disposition", "duplicate", "duplicateOf", behind))
          .expect(200);
    }
    alice.gate(incident).expect(200);

    assertThat(statementsFor(incident, 0)).isBetween(1L, (long) AT_MOST + BY_KEY);
  }

  @Test
  public void sendsNoMoreThanSixStatements_forItemsAndDuplicatesOfItems_withSeveralTicketsEach() {
    var elsewhere = alice.startPostmortem(alice.incident("An incident with many tickets"));
    var incident = alice.incident("The same with many tickets");
    var postmortem = alice.startPostmortem(incident);
    for (var item = 0; item < 3; item++) {
      var behind = alice.addAction(elsewhere, Map.of("summary", "Long item " + item));
      alice.accept(behind, "alice");
      attachTwo(behind);
      attachTwo(alice.addAction(postmortem, Map.of("summary", "Short item " + item)));
      var duplicate = alice.addAction(postmortem, Map.of("summary", "Long item again " + item));
      alice
          .triage(duplicate, Map.of("disposition", "duplicate", "duplicateOf", behind))
          .expect(200);
    }
    alice.gate(incident).expect(200);

    assertThat(statementsFor(incident, 0)).isBetween(1L, (long) AT_MOST + BY_KEY);
  }

  private void attachTwo(String item) {
    var one = alice.issue("NET", "Task", "One part", Map.of());
    var other = alice.issue("OPS", "Task", "Another part", Map.of());
    alice
        .post(
            "/rest/followthrough/1/action/" + item + "/remediation",
            Map.of("tickets", one + " " + other))
        .expect(200);
  }

  /** The least of three: every few seconds one of them looks what another node has written. */
  private long statementsFor(String incident, int untriaged) {
    return LongStream.generate(() -> statementsOnce(incident, untriaged))
        .limit(3)
        .min()
        .orElseThrow();
  }

  /** All that the server sends for the request, whoever sends it: nothing else runs meanwhile. */
  private long statementsOnce(String incident, int untriaged) {
    var before = Site.shared().statements();
    var verdict = alice.gate(incident).expect(200).json();
    var sent = Site.shared().statements() - before;
    assertThat(verdict.get("findings"))
        .as("every item is in the verdict that was counted")
        .hasSizeGreaterThanOrEqualTo(untriaged);
    return sent;
  }

  /** The plugin is off meanwhile: nobody looks at the gate after each of a thousand items. */
  private String incidentWith(int items) {
    var incident = alice.incident("An incident with " + items + " items");
    var postmortem = alice.startPostmortem(incident);
    Site.shared()
        .withoutPlugin(
            () -> {
              for (var item = 0; item < items; item++) {
                alice.issue(
                    "OPS",
                    "Action Item",
                    "Item " + item,
                    Map.of("parent", Map.of("key", postmortem)));
              }
            });
    return incident;
  }
}
