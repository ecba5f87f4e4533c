package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;

/** A postmortem is written on one page, by several people. */
public class EditorBrowserIT {

  private static final String IMPACT = "#section-impact [data-followthrough-text]";

  @Rule public final Browser browser = Browser.of("alice");

  private final Person alice = Site.shared().as("alice");
  private final Person bob = Site.shared().as("bob");

  @Test
  public void showsBothTexts_whereTwoWriteAtOnce_andKeepsMineOverAReload() {
    var postmortem = alice.startPostmortem(alice.incident("Two writers"));
    browser.go(editor(postmortem));
    var seen = bob.get(rest(postmortem) + "/section/impact").json().get("version").asText();
    bob.put(
            rest(postmortem) + "/section/impact",
            Map.of("version", seen, "text", "Written by bob."))
        .expect(200);

    browser.find(IMPACT).sendKeys("Written by alice.");
    browser.see("Somebody else wrote here while you did.");
    assertThat(valueOf("#section-impact [data-part=other]")).isEqualTo("Written by bob.");
    browser.picture("editor-conflict");
    browser.driver().navigate().refresh();
    browser.see("Somebody else wrote here while you did.");
    assertThat(valueOf(IMPACT)).isEqualTo("Written by alice.");

    browser.find("#section-impact [data-followthrough-keep=both]").click();
    browser.seeIn("#section-impact [data-part=state]", "Saved.");
    assertThat(alice.get(rest(postmortem) + "/section/impact").json().get("text").asText())
        .isEqualTo("Written by alice.\n\nWritten by bob.");
  }

  @Test
  public void leavesSomethingAlone_withinItsSection() {
    var postmortem = alice.startPostmortem(alice.incident("Leave it"));
    browser.go(editor(postmortem));

    browser.press("Leave something alone");
    browser.fill("What is left as it is", "The old printer");
    browser.press("Leave it alone");
    browser.see("Say until which day the risk is accepted.");
    browser.see("Name who stands for accepting the risk.");
    browser.find("#followthrough-left-reason").sendKeys("Costs a month, risks a page.");
    browser
        .driver()
        .executeScript(
            "arguments[0].value = arguments[1]",
            browser.find("#followthrough-left-until"),
            LocalDate.now(ZoneOffset.UTC).plusDays(30).toString());
    browser.find("#followthrough-left-approver").sendKeys("admin");
    browser.press("Leave it alone");

    browser.see("Its risk is accepted until the day you named.");
    browser.seeIn("#section-leave-alone", "The old printer");
    browser.seeIn("#section-leave-alone", "Costs a month, risks a page.");
    browser.picture("left-alone");
  }

  private String valueOf(String field) {
    return browser.find(field).getDomProperty("value");
  }

  private static String editor(String postmortem) {
    return "/plugins/servlet/followthrough/postmortem/" + postmortem + "/edit";
  }

  private static String rest(String postmortem) {
    return "/rest/followthrough/1/postmortem/" + postmortem;
  }
}
