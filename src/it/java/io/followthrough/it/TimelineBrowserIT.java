package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** The timeline is pasted, looked at and mended on its panel. */
public class TimelineBrowserIT {

  private static final String TABLE =
      """
      All times in CET.

      | Time | Event |
      |---|---|
      | 2026-03-14 10:00 | The new config was deployed |
      | 2026-03-14 10:20 | First alert about logins <script> |
      | 2026-03-?? ??:?? | Something on an unknown day |
      | 2026-03-14 10:30 - 10:50 | Looked at the wrong dashboard |
      | ~2026-03-14 11:00 | Rolled back |
      | 2026-03-14 16:10 | Service restored |
      """;

  @Rule public final Browser browser = Browser.of("alice");

  private final Person alice = Site.shared().as("alice");

  @Test
  public void takesATable_afterAPreviewThatNamesWhatItCannotRead() {
    var postmortem = alice.startPostmortem(alice.incident("Logins fail"));
    browser.go("/browse/" + postmortem);
    browser.find(".followthrough-paste summary").click();
    paste(TABLE);
    browser.press("Preview");
    browser.see("Lines that make no row: 1");
    browser.see("\"2026-03-??\" is no day.");
    browser.see("Rows that would be added: 5");
    browser.picture("timeline-preview");

    browser.choose("Take the kinds that the words suggest");
    browser.press("Add these rows");

    browser.see("Rows that were added: 5.");
    browser.see("6 h 10 min");
    browser.see("First alert about logins <script>");
    browser.see("Nothing is told of");
    assertThat(browser.all(".followthrough-lane")).hasSizeGreaterThanOrEqualTo(5);
    browser
        .driver()
        .executeScript("document.getElementById('followthrough-timeline').scrollIntoView()");
    browser.picture("timeline");
  }

  @Test
  public void changesAndDeletesARow_byKeyboard() {
    var postmortem = alice.startPostmortem(alice.incident("Typos"));
    var timeline = "/rest/followthrough/1/postmortem/" + postmortem + "/timeline";
    alice.post(timeline, Map.of("when", "2026-03-14 10:00", "text", "First alret")).expect(201);
    browser.go("/browse/" + postmortem);

    browser.find("[data-followthrough-edit]").sendKeys(Keys.ENTER);
    browser.fill("When", "2026-02-30 10:00");
    browser.find("#followthrough-edit-text").clear();
    browser.find("#followthrough-edit-when").sendKeys(Keys.ENTER);
    browser.see("\"2026-02-30\" is no day.");
    browser.see("Say what happened.");
    browser.picture("timeline-complaints");
    browser
        .find("#followthrough-edit-when")
        .sendKeys(Keys.chord(Keys.CONTROL, "a"), "2026-03-14 10:05");
    browser.find("#followthrough-edit-text").sendKeys("First alert");
    browser.find("#followthrough-edit-when").sendKeys(Keys.ENTER);
    browser.see("The row was changed.");
    browser.see("First alert");

    browser.find("[data-followthrough-guess]").sendKeys(Keys.ENTER);
    browser.seeIn("[data-followthrough-timeline-row] .followthrough-kind-detected", "Detected");

    browser.find("[data-followthrough-edit]").sendKeys(Keys.ENTER);
    browser.find("#followthrough-edit-when").sendKeys(Keys.ESCAPE);
    assertThat(
            browser.driver().switchTo().activeElement().getDomAttribute("data-followthrough-edit"))
        .isNotNull();
    browser.find("[data-followthrough-edit]").sendKeys(Keys.ENTER);
    browser.press("Delete row");
    browser.see("The row was deleted.");
    assertThat(alice.get(timeline).json().get("total").asInt()).isEqualTo(1);
  }

  @Test
  public void showsAThousandRows_onDemand() {
    var postmortem = alice.startPostmortem(alice.incident("A long night"));
    var text =
        IntStream.range(0, 999)
            .mapToObj(
                row ->
                    "2026-03-%02d %02d:%02d Row %d"
                        .formatted(1 + row / 500, row % 500 / 30, row % 30 * 2, row))
            .collect(Collectors.joining("\n"));
    alice
        .post(
            "/rest/followthrough/1/postmortem/" + postmortem + "/timeline/paste",
            Map.of("text", text))
        .expect(200);
    browser.go("/browse/" + postmortem);
    assertThat(browser.all("[data-followthrough-timeline-row]")).hasSize(50);
    browser
        .driver()
        .executeScript("document.getElementById('followthrough-timeline').scrollIntoView()");
    browser.picture("timeline-thousand");

    browser.press("Show all rows");

    browser.see("Row 998");
    assertThat(browser.all("[data-followthrough-timeline-row]")).hasSize(1000);
  }

  /** Browsers type a table as slowly as people do; pasting is quicker. */
  private void paste(String text) {
    browser
        .driver()
        .executeScript(
            "document.getElementById('followthrough-paste-text').value = arguments[0]", text);
  }
}
