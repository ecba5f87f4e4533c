package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** People say how they want to be reminded, and silence single items, by keyboard. */
public class ReminderBrowserIT {

  private static final String DIGEST = "/rest/followthrough/1/digest";

  @Rule public final Browser browser = Browser.of("carol");

  private final Person alice = Site.shared().as("alice");
  private final Person carol = Site.shared().as("carol");

  @Test
  public void choosesHowOften() {
    browser.go("/plugins/servlet/followthrough/reports/mine");
    browser.see("By mail");
    browser.picture("own-digest");

    browser.find("#followthrough-digest-rhythm").sendKeys("Once", Keys.TAB);
    browser.find("#followthrough-digest-form").sendKeys("Plain", Keys.TAB, Keys.ENTER);

    browser.see("You hear of it as you said.");
    assertThat(carol.get(DIGEST).json().get("rhythm").asText()).isEqualTo("weekly");
    assertThat(carol.get(DIGEST).json().get("form").asText()).isEqualTo("text");
    carol.put(DIGEST, Map.of("rhythm", "daily", "form", "html")).expect(200);
  }

  @Test
  public void silencesAnItem_andLetsItBeHeardAgain() {
    var item =
        alice.addAction(
            alice.startPostmortem(alice.incident("The pool ran dry")),
            Map.of("summary", "Label the pipes"));
    alice.accept(item, "bob");
    var until = LocalDate.now(ZoneOffset.UTC).plusDays(9);
    browser.go("/browse/" + item);

    browser.press("Silence reminders");
    browser.press("Silence");
    browser.see("Say until which day nobody is to be reminded.");
    browser.picture("snooze");
    browser
        .find("#followthrough-snooze")
        .sendKeys(
            "%02d%02d%04d".formatted(until.getMonthValue(), until.getDayOfMonth(), until.getYear()),
            Keys.ENTER);

    browser.see("Nobody is reminded of it until " + until);
    browser.picture("snoozed");
    browser.press("Let reminders come again");
    browser.see("Reminders come again.");
    assertThat(
            carol
                .get("/rest/followthrough/1/action/" + item + "/snooze")
                .json()
                .get("until")
                .isNull())
        .isTrue();
  }
}
