package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.Test;

/** Jira's own search finds action items by what the panels and REST say of them. */
public class JqlFunctionIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

  private final Person alice = Site.shared().as("alice");
  private final Person bob = Site.shared().as("bob");
  private final Person dave = Site.shared().as("dave");

  @Test
  public void findsTheActionItemsOfAPostmortem_andThoseThatNeedAnAnswer() {
    var postmortem = alice.startPostmortem(alice.incident("Found by a search"));
    var open = alice.addAction(postmortem, Map.of("summary", "Still to be answered"));
    var accepted = alice.addAction(postmortem, Map.of("summary", "Answered"));
    alice.accept(accepted, "alice");
    var elsewhere =
        alice.addAction(postmortem, Map.of("summary", "In the network", "project", "NET"));

    assertThat(found(alice, "issue in actionsOf(\"" + postmortem + "\") order by created asc"))
        .containsExactly(open, accepted, elsewhere);
    assertThat(
            found(alice, "issue in actionsOf(" + postmortem + ") and issue in untriagedActions()"))
        .containsExactlyInAnyOrder(open, elsewhere);
    assertThat(untriaged(alice, open)).isTrue();
    assertThat(untriaged(alice, accepted)).isFalse();
    assertThat(found(dave, "issue in untriagedActions()")).doesNotContain(elsewhere);
  }

  @Test
  public void findsABrokenPromise_untilSomebodyDecidesAnew() {
    var postmortem = alice.startPostmortem(alice.incident("A promise to break"));
    var ticket = alice.addAction(postmortem, Map.of("summary", "Uplink", "project", "NET"));
    bob.accept(ticket, "bob");
    var broken = "issue in unfulfilledActions() and issue = " + ticket;
    assertThat(found(bob, broken)).isEmpty();

    bob.transition(ticket, "Close Issue", Map.of("resolution", Map.of("name", "Won't Do")))
        .expect(204);

    assertThat(found(bob, broken)).containsExactly(ticket);
    assertThat(found(dave, "issue in unfulfilledActions()")).doesNotContain(ticket);
    bob.triage(
            ticket,
            Map.of(
                "disposition",
                "rejected",
                "reasonCategory",
                "other",
                "reason",
                "It would not help"))
        .expect(200);
    assertThat(found(bob, broken)).isEmpty();
  }

  @Test
  public void findsWhatTheTriageDeskLists_alsoWhatLostItsTicket() {
    var postmortem = alice.startPostmortem(alice.incident("Tickets to lose"));
    var ticket = alice.addAction(postmortem, Map.of("summary", "Another uplink", "project", "NET"));
    bob.accept(ticket, "bob");
    var link = alice.fields(ticket).get("issuelinks").get(0).get("id").asText();

    Site.shared().admin().delete("/rest/api/2/issueLink/" + link).expect(204);

    assertThat(found(alice, "project = NET and issue in unfulfilledActions()")).contains(ticket);
    assertThat(found(alice, "project = NET and issue in untriagedActions()"))
        .contains(ticket)
        .containsExactlyInAnyOrderElementsOf(waiting(alice, "NET"));
    assertThat(found(dave, "project = WEB and issue in untriagedActions()"))
        .containsExactlyInAnyOrderElementsOf(waiting(dave, "WEB"));
    assertThat(found(dave, "issue in untriagedActions()")).doesNotContain(ticket);
  }

  /** All of a project on the triage desk whose tickets exist. */
  private static Set<String> waiting(Person person, String project) {
    var keys = new TreeSet<String>();
    var next = "0";
    while (next != null) {
      var page =
          person
              .get("/rest/followthrough/1/triage?limit=100&project=" + project + "&after=" + next)
              .expect(200)
              .json();
      for (var item : page.get("items")) {
        if (!item.get("lost").asText().equals("deleted")) {
          keys.add(item.get("action").get("key").asText());
        }
      }
      next = page.get("next").isNull() ? null : page.get("next").asText();
    }
    return keys;
  }

  @Test
  public void findsWhatIsPutOffUntilToday_andRisksThatEndSoon() {
    var postmortem = alice.startPostmortem(alice.incident("Put off"));
    var today = alice.addAction(postmortem, Map.of("summary", "Due today"));
    defer(today, TODAY);
    var later = alice.addAction(postmortem, Map.of("summary", "Due later"));
    defer(later, TODAY.plusDays(3));
    var risk = alice.addAction(postmortem, Map.of("summary", "A risk"));
    alice
        .triage(
            risk,
            Map.of(
                "disposition", "risk-accepted",
                "until", TODAY.plusDays(20).toString(),
                "approver", "admin",
                "reason", "It would cost more than it is worth"))
        .expect(200);
    var here = "issue in actionsOf(" + postmortem + ") and issue in ";

    assertThat(found(alice, here + "deferredDue()")).containsExactly(today);
    assertThat(found(alice, here + "acceptedRiskExpiring(\"20d\")")).containsExactly(risk);
    assertThat(found(alice, here + "acceptedRiskExpiring(3w)")).containsExactly(risk);
    assertThat(found(alice, here + "acceptedRiskExpiring(\"19d\")")).isEmpty();
  }

  @Test
  public void saysWhatIsWrongWithAQuery() {
    var hidden = alice.startPostmortem(alice.issue("NET", "Incident", "Secret", Map.of()));

    assertThat(complaint("issue in actionsOf(" + hidden + ")"))
        .isEqualTo(complaint("issue in actionsOf(NET-99999)").replace("NET-99999", hidden))
        .isEqualTo(
            hidden
                + " does not exist, or you may not see it, or it is not of the kind that is asked for"
                + " here.");
    assertThat(complaint("issue in acceptedRiskExpiring(soon)")).contains("soon", "30d");
    assertThat(complaint("issue in untriagedActions(now)")).contains("expected '0' arguments");
    assertThat(complaint("issue = untriagedActions()")).contains("Operator '='");
  }

  private void defer(String action, LocalDate reviewBy) {
    alice
        .triage(
            action,
            Map.of(
                "disposition", "deferred",
                "reviewBy", reviewBy.toString(),
                "reason", "The team is at another fire"))
        .expect(200);
  }

  private static boolean untriaged(Person person, String action) {
    return !person
        .get("/rest/followthrough/1/action/" + action)
        .expect(200)
        .json()
        .get("triaged")
        .asBoolean();
  }

  private String complaint(String jql) {
    return String.join(" ", dave.search(jql).expect(400).errorMessages());
  }

  private static List<String> found(Person person, String jql) {
    return StreamSupport.stream(
            person.search(jql).expect(200).json().get("issues").spliterator(), false)
        .map(issue -> issue.get("key").asText())
        .toList();
  }
}
