package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.Test;

/** Each person is told what he owes, and may have it in a calendar at a secret address. */
public class OwnIT {

  private static final String MINE = "/rest/followthrough/1/report/mine";
  private static final String FEED = "/rest/followthrough/1/feed";
  private static final String PAGE = "/plugins/servlet/followthrough/reports/mine";
  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

  private final Site site = Site.shared();
  private final Person alice = site.as("alice");
  private final Person bob = site.as("bob");
  private final Person dave = site.as("dave");
  private final Person nobody = site.nobody();

  @Test
  public void tellsWhatOneOwes_andNothingOfOthers() {
    var late = promised("Watch the pool, please", "OPS", TODAY.minusDays(2));
    var waiting = waiting("Nobody has answered this");

    var mine = bob.get(MINE).expect(200).json();

    var keys = mine.get("promises").findValuesAsText("key");
    assertThat(keys).contains(late);
    for (var promise : mine.get("promises")) {
      if (promise.get("key").asText().equals(late)) {
        assertThat(promise.get("daysLate").asInt()).isEqualTo(2);
        assertThat(promise.get("nextStep").asText()).isEqualTo("start");
      }
    }
    assertThat(mine.get("waiting").findValuesAsText("key")).contains(waiting);
    assertThat(alice.get(MINE).expect(200).text()).doesNotContain(late, waiting);
    assertThat(bob.get(PAGE).expect(200).text())
        .contains("Watch the pool, please", "2 days late", "Nobody has answered this");
    nobody.get(MINE).expect(401);
  }

  @Test
  public void aCalendarTellsDueDays_untilItIsRevoked() {
    var item = promised("Watch; the pool, and\\or the tub", "OPS", TODAY.plusDays(9));
    var feed = bob.post(FEED, Map.of("owner", "me")).expect(201).json();
    var address = path(feed.get("address").asText());

    var calendar = nobody.get(address).expect(200).text();

    assertThat(calendar)
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
        .endsWith("END:VCALENDAR\r\n");
    assertThat(calendar.replace("\r\n ", ""))
        .contains(
            "DTSTART;VALUE=DATE:" + TODAY.plusDays(9).toString().replace("-", ""),
            "SUMMARY:" + item + " Watch\\; the pool\\, and\\\\or the tub\r\n",
            "/browse/" + item + "\r\n");
    assertThat(bob.get(FEED).expect(200).json().findValuesAsText("id"))
        .contains(feed.get("id").asText());
    assertThat(bob.get(FEED).expect(200).text()).doesNotContain(secret(address));

    var id = feed.get("id").asText();
    alice.delete(FEED + "/" + id).expect(404);
    nobody.get(address).expect(200);
    bob.delete(FEED + "/" + id).expect(200);
    assertThat(nobody.get(address).expect(404).text()).doesNotContain("VCALENDAR");
    bob.delete(FEED + "/" + id).expect(404);
  }

  @Test
  public void aCalendarTellsWhatItsOwnerMaySee_andNoMore() {
    var secret = promised("Double the line to Nuuk", "NET", TODAY.plusDays(5));
    var of = path(dave.post(FEED, Map.of()).expect(201).json().get("address").asText());
    var wide = path(bob.post(FEED, Map.of()).expect(201).json().get("address").asText());
    var narrow =
        path(bob.post(FEED, Map.of("project", "OPS")).expect(201).json().get("address").asText());

    assertThat(nobody.get(wide).expect(200).text()).contains(secret);
    assertThat(nobody.get(narrow).expect(200).text()).doesNotContain(secret + " ");
    assertThat(nobody.get(of).expect(200).text()).doesNotContain(secret + " ", "Nuuk");
    assertThat(alice.get(of).expect(200).text()).doesNotContain(secret + " ", "Nuuk");
  }

  @Test
  public void refusesWhatIsWrong() {
    assertThat(
            dave.post(FEED, Map.of("project", "NET", "severity", "x")).expect(400).error("project"))
        .doesNotContain("NET,");
    dave.post(FEED, Map.of("owner", "bob")).expect(403);
    dave.post(FEED, Map.of("colour", "red")).expect(400);
    dave.delete(FEED + "/x").expect(404);
    nobody.get(FEED).expect(401);
    nobody.post(FEED, Map.of()).expect(401);
    nobody.get("/plugins/servlet/followthrough/feed/AAAA.ics").expect(404);
    nobody.get("/plugins/servlet/followthrough/feed/").expect(404);
  }

  private String promised(String summary, String project, LocalDate due) {
    var postmortem = alice.startPostmortem(alice.incident("The pool ran dry"));
    var item =
        alice.addAction(
            postmortem,
            project.equals("OPS")
                ? Map.of("summary", summary)
                : Map.of("summary", summary, "project", project));
    alice.accept(item, "bob");
    alice
        .put("/rest/api/2/issue/" + item, Map.of("fields", Map.of("duedate", due.toString())))
        .expect(204);
    return item;
  }

  private String waiting(String summary) {
    var postmortem = alice.startPostmortem(alice.incident("The pool ran dry"));
    var item = alice.addAction(postmortem, Map.of("summary", summary));
    alice
        .put(
            "/rest/api/2/issue/" + item,
            Map.of("fields", Map.of("assignee", Map.of("name", "bob"))))
        .expect(204);
    return item;
  }

  private static String path(String address) {
    return address.substring(address.indexOf("/plugins/"));
  }

  private static String secret(String address) {
    return address.substring(address.lastIndexOf('/') + 1, address.lastIndexOf('.'));
  }
}
