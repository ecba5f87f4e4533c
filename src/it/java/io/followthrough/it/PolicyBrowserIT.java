package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** Somebody who administers a project changes its policy on its page. */
public class PolicyBrowserIT {

  private static final String PAGE = "/plugins/servlet/followthrough/policy/NET";
  private static final Map<String, ?> LOW = Map.of("priority", Map.of("name", "Low"));
  private static final String REST = "/rest/followthrough/1/policy/NET";

  @Rule public final Browser browser = Browser.of("admin");

  private final Person root = Site.shared().admin();
  private final Person alice = Site.shared().as("alice");

  @After
  public void sayNothing() {
    var version = root.get(REST).expect(200).json().get("version").asInt();
    root.put(REST, Map.of("version", version, "policy", Map.of())).expect(200);
  }

  @Test
  public void isChangedByKeyboard_andSaysWhatDiffers() {
    browser.go(PAGE);
    browser.see("Postmortem policy of NET");

    browser.find("#policy-levels-SEV4").sendKeys("off", Keys.ENTER);
    browser.fill("Holidays", "2030-12-24\n2030-12-25");
    browser.find("#policy-zone").sendKeys("Europe/Berlin", Keys.ENTER);

    browser.see("The policy was saved.");
    assertThat(root.get(REST).json().get("policy").toString())
        .isEqualTo(
            "{\"levels\":{\"SEV4\":\"off\"},\"zone\":\"Europe/Berlin\","
                + "\"holidays\":[\"2030-12-24\",\"2030-12-25\"]}");
    assertThat(browser.all("td.followthrough-own")).hasSize(1);
    browser.see("new ones only");
    browser.picture("policy");
  }

  @Test
  public void saysWhenPeopleAreReminded_andWhoIsToldAfterThat() {
    browser.go(PAGE);
    browser.fill("Days before an item of SEV1 is due", "14, 3 0 -2");
    browser.fill("Who is told once", "3 = lead\n3 = group:jira-users\n10 = person:nobody");
    browser.press("Save policy");

    browser.see("There is no user \"nobody\"");
    browser.fill("Who is told once", "3 = lead\n3 = person:alice\n10 = role:Administrators");
    browser.find("#policy-limits-snoozeDays").sendKeys("5");
    browser.press("Save policy");

    browser.see("The policy was saved.");
    assertThat(root.get(REST).json().get("policy").toString())
        .isEqualTo(
            "{\"reminders\":{\"ladder\":{\"SEV1\":[14,3,0,-2]},\"escalation\":"
                + "{\"3\":[\"lead\",\"person:alice\"],\"10\":[\"role:Administrators\"]}},"
                + "\"limits\":{\"snoozeDays\":5}}");
    assertThat(browser.find("#policy-reminders-ladder-SEV1").getDomProperty("value"))
        .isEqualTo("14, 3, 0, -2");
    assertThat(browser.find("#policy-reminders-escalation").getDomProperty("value"))
        .isEqualTo("3 = lead\n3 = person:alice\n10 = role:Administrators");
    browser.picture("policy-reminders");
  }

  @Test
  public void saysBesideEachFieldWhatIsWrong() {
    browser.go(PAGE);

    browser.find("#policy-levels-SEV1").sendKeys("off");
    browser.fill("Time zone", "Atlantis");
    browser.fill("Holidays", "2030-02-30");
    browser.press("Save policy");

    browser.see("is no time zone");
    browser.see("is no day");
    assertThat(browser.find("#policy-zone").getDomAttribute("aria-invalid")).isEqualTo("true");
    browser.fill("Time zone", "Europe/Berlin");
    browser.fill("Holidays", "2030-12-24");
    browser.press("Save policy");

    browser.see("asks for more than that of the worse severity SEV1");
    assertThat(root.get(REST).json().get("policy")).isEmpty();
    browser.picture("policy-refused");
  }

  @Test
  public void tellsWhatWouldBeHeldBack_withoutSavingIt() {
    var open = alice.issue("NET", "Incident", "Still open", LOW);
    root.put(
            REST,
            Map.of(
                "version", root.get(REST).json().get("version").asInt(),
                "forOpen", true,
                "policy", Map.of("levels", Map.of("SEV4", "off"))))
        .expect(200);
    browser.go(PAGE);

    browser.fill("SEV4: Level", "triaged");
    browser.press("Preview");

    assertThat(browser.see("would be held back if this were saved")).contains(open);
    browser.picture("policy-preview");
    assertThat(root.get(REST).json().get("policy").toString()).contains("off");
    assertThat(alice.gate(open).text()).contains("\"level\":\"off\"");
  }

  @Test
  public void makesATemplateOfItsOwn_byKeyboard() {
    browser.go(PAGE);

    browser.find("#policy-new-template").sendKeys("money");
    browser.find("[data-new-template]").sendKeys(Keys.ENTER);
    browser
        .find("[data-template=money] [data-section=summary] [data-move=out]")
        .sendKeys(Keys.ENTER);
    browser
        .find("[data-template=money] [data-section=timeline] [data-move=up]")
        .sendKeys(Keys.ENTER);
    browser.find("[data-template=money] [data-section=lessons] [data-part=required]").sendKeys(" ");
    browser
        .find("[data-template=money] [data-section=lessons] [data-part=leastWords]")
        .sendKeys("5");
    browser
        .find("[data-template=money] [data-section=impact] [data-part=help]")
        .sendKeys("Who lost money?");
    browser.find("#policy-depths-SEV1").sendKeys("money");
    browser.press("Save policy");
    browser.see("Only a required section has to say so much");
    browser.find("[data-template=money] [data-section=lessons] [data-part=required]").sendKeys(" ");
    browser.press("Save policy");

    browser.see("The policy was saved.");
    var policy = root.get(REST).json().get("policy");
    assertThat(policy.get("depths").toString()).isEqualTo("{\"SEV1\":\"money\"}");
    assertThat(policy.get("templates").get("money").get("sections").toString())
        .startsWith(
            "[{\"section\":\"timeline\",\"required\":true},"
                + "{\"section\":\"impact\",\"required\":true,\"help\":\"Who lost money?\"},")
        .contains("{\"section\":\"lessons\",\"required\":true,\"leastWords\":5}");
    assertThat(browser.all(".followthrough-template.followthrough-own")).hasSize(1);
    browser.find("[data-template=money] summary").sendKeys(Keys.ENTER);
    browser.picture("policy-template");
  }

  @Test
  public void isFoundFromTheProject_byThoseWhoAdministerItOnly() {
    browser.go("/browse/NET");
    browser.press("Postmortem policy");
    browser.see("Postmortem policy of NET");
    root.get("/plugins/servlet/followthrough/policy").expect(200);
    root.get("/plugins/servlet/followthrough/policy/GONE").expect(404);
    alice.get("/plugins/servlet/followthrough/policy").expect(403);
    Site.shared().nobody().get(PAGE).expect(302);
  }
}
