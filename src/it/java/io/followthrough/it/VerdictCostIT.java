package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Test;

/** A verdict costs the same few statements for one action item and for a thousand. */
public class VerdictCostIT {

  private final Person alice = Site.shared().as("alice");

  @Test
  public void sendsNoMoreThanSixStatements_howeverManyItemsThereAre() {
    var one = incidentWith(1);
    var thousand = incidentWith(1000);
    alice.gate(one).expect(200);

    var forOne = alice.gate(one).expect(200).statements();
    var forThousand = alice.gate(thousand).expect(200);

    assertThat(forThousand.json().get("opens").asBoolean()).isFalse();
    assertThat(forThousand.statements()).isEqualTo(forOne).isBetween(1, 6);
  }

  /** Almost all of the items are triaged, so that the answer is short and its cost is told. */
  private String incidentWith(int items) {
    var incident = alice.incident("An incident with " + items + " items");
    var postmortem = alice.startPostmortem(incident);
    for (var item = 1; item < items; item++) {
      var key = alice.addAction(postmortem, Map.of("summary", "Item " + item));
      alice
          .triage(
              key,
              Map.of(
                  "disposition", "rejected",
                  "reasonCategory", "superseded",
                  "reason", "Another item covers it"))
          .expect(200);
    }
    alice.addAction(postmortem, Map.of("summary", "The last one"));
    return incident;
  }
}
