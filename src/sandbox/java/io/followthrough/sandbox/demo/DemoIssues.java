package io.followthrough.sandbox.demo;

import io.followthrough.sandbox.issue.Fields;
import java.time.LocalDate;

/** Writes a few issues: incidents in different states, and the work around them. */
final class DemoIssues {

  private final Hands hands;
  private final DemoPeople people;
  private final DemoProjects.Made projects;
  private final LocalDate today;

  DemoIssues(Hands hands, DemoPeople people, DemoProjects.Made projects, LocalDate today) {
    this.hands = hands;
    this.people = people;
    this.projects = projects;
    this.today = today;
  }

  void create() {
    operations();
    network();
    web();
  }

  private void operations() {
    var checkout =
        hands.created(
            people.alice(),
            hands
                .issue(
                    projects.operations(), "Incident", "Checkout answered 502 to one order in five")
                .set(Fields.PRIORITY, hands.priority("Highest"))
                .set(Fields.ASSIGNEE, people.alice().name())
                .set(Fields.DESCRIPTION, DemoText.of("checkout.txt")));
    hands.moved(people.alice(), checkout, Hands.START_PROGRESS);
    hands.said(
        people.carol(),
        checkout,
        "The release of the cart is rolled back; error rate is down to zero since 09:31.");
    hands.said(
        people.bob(),
        checkout,
        "The health check of the load balancer never noticed: it asks {{/ping}}, which answers"
            + " without the database. I would like to look at that.");
    hands.created(
        people.carol(),
        hands
            .issue(projects.operations(), "Incident", "Search results were a day old")
            .set(Fields.PRIORITY, hands.priority("Medium"))
            .set(Fields.DESCRIPTION, DemoText.of("search.txt")));
    hands.created(
        people.alice(),
        hands
            .issue(projects.operations(), "Task", "Renew the certificate of the status page")
            .set(Fields.ASSIGNEE, people.alice().name())
            .set(Fields.DUE_DATE, today.plusDays(14).toString()));
  }

  private void network() {
    var loss =
        hands.created(
            people.bob(),
            hands
                .issue(projects.network(), "Incident", "Packet loss between the two data centres")
                .set(Fields.PRIORITY, hands.priority("High"))
                .set(Fields.ASSIGNEE, people.bob().name())
                .set(
                    Fields.DESCRIPTION,
                    "Between 2 and 4 % loss on the northern fibre since 05:10 UTC. Traffic runs"
                        + " over the southern one; the carrier is informed."));
    hands.moved(people.bob(), loss, Hands.START_PROGRESS);
    var runbook =
        hands.created(
            people.bob(),
            hands
                .issue(projects.network(), "Task", "Write down how to move traffic to one fibre")
                .set(Fields.ASSIGNEE, people.bob().name()));
    hands.moved(people.bob(), runbook, Hands.RESOLVE);
  }

  private void web() {
    hands.created(
        people.carol(),
        hands
            .issue(projects.web(), "Bug", "The cart keeps the old price when the currency changes")
            .set(Fields.ASSIGNEE, people.carol().name())
            .set(Fields.PRIORITY, hands.priority("High"))
            .set(Fields.DUE_DATE, today.plusDays(5).toString()));
    hands.created(
        people.carol(), hands.issue(projects.web(), "Task", "Show opening hours of the shops"));
  }
}
