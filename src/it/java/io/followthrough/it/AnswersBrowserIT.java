package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.WebElement;

/** The form asks for the fields of the answer one chose, and the panels show what became of it. */
public class AnswersBrowserIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

  @Rule public final Browser browser = Browser.of("alice");

  private final Person alice = Site.shared().as("alice");

  @Test
  public void asksForTheFieldsOfTheAnswerThatWasChosen() {
    var action = action("Rewrite the pool");
    browser.go("/browse/" + action);
    browser.find("[data-followthrough-triage]").click();
    assertThat(shown()).contains("owner", "due").doesNotContain("reason", "until", "reviewBy");

    browser.choose("Accept the risk");
    assertThat(shown()).isEqualTo("until approver reason");
    browser.choose("It is a duplicate");
    assertThat(shown()).isEqualTo("duplicateOf");
    browser.choose("Defer it");
    assertThat(shown()).isEqualTo("reviewBy approver reason");

    browser.fill("Look at it again by", TODAY.plusDays(90).toString());
    save();
    browser.see("is too far ahead: at most 60 days");
    browser.see("Say why.");
    browser.fill("Look at it again by", TODAY.plusDays(30).toString());
    browser.fill("Reason", "The team is at another fire");
    browser.picture("deferral");
    save();

    assertThat(browser.see(action + " was triaged."))
        .contains(TODAY.plusDays(30).toString())
        .contains("The team is at another fire");
    browser.seeIn(".followthrough-verdict", "Deferred");
  }

  @Test
  public void asksWhy_whereAPromiseIsPutOff() {
    var action = action("Rewrite the pool again");
    alice.accept(action, "bob");
    browser.go("/browse/" + action);
    browser.find("[data-followthrough-triage]").click();
    browser.fill("Due", LocalDate.parse(Person.DUE).plusDays(7).toString());
    save();
    browser.see("It was promised for " + Person.DUE + ". Say why it takes longer.");
    browser.picture("extension");
    browser.fill("Why it takes longer", "The vendor is late");
    save();

    assertThat(browser.see(action + " was triaged."))
        .contains("The vendor is late")
        .contains("First due\n" + Person.DUE)
        .contains("Times put off\n1");
  }

  @Test
  public void proposesADay_andAsksWhyOnlyForALaterOne() {
    var incident =
        alice.issue(
            "OPS", "Incident", "The pool is dry", Map.of("priority", Map.of("name", "Highest")));
    var action = alice.addAction(alice.startPostmortem(incident), Map.of("summary", "Fill it"));
    browser.go("/browse/" + action);
    browser.find("[data-followthrough-triage]").click();
    browser.fill("Priority", "High");

    browser.see("The policy proposes ");
    browser.see("15 days from " + TODAY + " on, when it is accepted: " + incident);
    var proposed = LocalDate.parse(valueOf("due"));
    assertThat(proposed).isBetween(TODAY.plusDays(15), TODAY.plusDays(17));
    assertThat(shown()).doesNotContain("extension", "approver");
    browser.picture("proposal");

    browser.fill("Due", proposed.plusDays(1).toString());
    assertThat(shown()).contains("extension").doesNotContain("approver");
    browser.fill("Due", proposed.minusDays(1).toString());
    assertThat(shown()).doesNotContain("extension");
    browser.fill("What it is good for", "Detect it sooner");
    browser.fill("Owner", "alice");
    save();

    browser.see(action + " was triaged.");
    browser.seeIn(".followthrough-verdict", "Accepted");
  }

  @Test
  public void bringsBackWhatWasAnswered_whenTheFormIsOpenedAgain() {
    var action = action("A second data centre");
    alice
        .triage(
            action,
            Map.of(
                "disposition", "risk-accepted",
                "until", TODAY.plusDays(30).toString(),
                "approver", "admin",
                "reason", "It costs too much"))
        .expect(200);
    browser.go("/browse/" + action);

    browser.find("[data-followthrough-triage]").click();

    assertThat(shown()).isEqualTo("until approver reason");
    assertThat(valueOf("until")).isEqualTo(TODAY.plusDays(30).toString());
    assertThat(valueOf("approver")).isEqualTo("admin");
    assertThat(valueOf("reason")).isEqualTo("It costs too much");
  }

  @Test
  public void showsThatAPromiseWasBroken() {
    var postmortem = alice.startPostmortem(alice.incident("A broken promise"));
    for (var item = 0; item < 26; item++) {
      var action = alice.addAction(postmortem, Map.of("summary", "Promise " + item));
      alice.accept(action, "alice");
      alice
          .transition(action, "Close Issue", Map.of("resolution", Map.of("name", "Won't Do")))
          .expect(204);
    }

    browser.go("/browse/" + postmortem);
    browser.press("Show more");
    browser.find("tr[data-followthrough-item]:nth-of-type(26)");

    assertThat(browser.all("tr[data-followthrough-item]"))
        .hasSize(26)
        .extracting(row -> row.getText().replaceAll("(?s)[A-Z]+-\\d+|Promise \\d+", ""))
        .allSatisfy(
            text ->
                assertThat(text)
                    .containsIgnoringCase("Unfulfilled")
                    .contains("its ticket was closed without fixing it (Won't Do)"))
        .containsOnly(
            browser
                .find("tr[data-followthrough-item]")
                .getText()
                .replaceAll("(?s)[A-Z]+-\\d+|Promise \\d+", ""));
    browser.picture("unfulfilled");
  }

  private String action(String summary) {
    return alice.addAction(
        alice.startPostmortem(alice.incident("The pool ran dry")), Map.of("summary", summary));
  }

  /** The names of the fields one can reach, besides the choice itself. */
  private String shown() {
    return String.join(
        " ",
        browser.all(".followthrough-triage [name]:not([name=disposition])").stream()
            .filter(WebElement::isDisplayed)
            .map(field -> field.getDomAttribute("name"))
            .toList());
  }

  private String valueOf(String name) {
    return browser.find(".followthrough-triage [name=" + name + "]").getDomProperty("value");
  }

  private void save() {
    browser.find(".followthrough-triage button[type=submit]").click();
  }
}
