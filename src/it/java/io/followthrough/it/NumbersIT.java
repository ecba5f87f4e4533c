package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.Test;

/** Every number on the page of progress leads to a list of as many action items as it says. */
public class NumbersIT {

  private static final String PAGES = "/plugins/servlet/followthrough/reports";
  private static final String ITEMS = "/rest/followthrough/1/report/items";
  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

  /** A link to a list, and what stands in it. */
  private static final Pattern LINK =
      Pattern.compile("<a href=\"[^\"]*" + PAGES + "/items\\?([^\"]*)\"[^>]*>([^<]*)</a>");

  private static final Pattern RATE = Pattern.compile("\\d+ % \\((\\d+) of \\d+\\)");

  private final Person alice = Site.shared().as("alice");
  private final Person dave = Site.shared().as("dave");

  @Test
  public void areAsManyAsTheirListsAreLong() {
    work();

    for (var reader : List.of(alice, dave)) {
      var seen = new HashSet<String>();
      for (var parameters : List.of("", "?project=OPS&severity=SEV3", "?asOf=" + TODAY)) {
        var page = reader.get(PAGES + "/progress" + parameters).expect(200).text();
        for (var link : LINK.matcher(page).results().toList()) {
          var query = link.group(1).replace("&amp;", "&");
          if (seen.add(query)) {
            assertThat(length(reader, query)).as(query).isEqualTo(number(link));
          }
        }
      }
      assertThat(seen).hasSizeGreaterThan(20);
    }
  }

  @Test
  public void listsTellEachItem_andHideWhatAReaderMayNotSee() {
    var postmortem = alice.startPostmortem(alice.incident("The pool ran dry"));
    var secret = alice.addAction(postmortem, Map.of("summary", "Uplink", "project", "NET"));
    alice.accept(secret, "bob");

    var item =
        alice.get(ITEMS + "?count=open&project=NET&limit=100").expect(200).json().get("items");

    assertThat(item.findValuesAsText("key")).contains(secret);
    assertThat(item.findValuesAsText("owner")).contains("bob");
    assertThat(alice.get(ITEMS + ".csv?count=open&project=NET").expect(200).text())
        .startsWith("key,summary,")
        .contains(secret + ",Uplink,NET,bob,");
    assertThat(alice.get(PAGES + "/items?count=open&project=NET").expect(200).text())
        .contains("Uplink", "Action items that are accepted and not done", "Network");
    assertThat(dave.get(ITEMS + ".csv?count=open").expect(200).text())
        .doesNotContain(secret, "Uplink");
    dave.get(ITEMS + "?count=open&owner=bob").expect(403);
  }

  @Test
  public void nameWhatIsWrong() {
    var refused =
        alice.get(ITEMS + "?count=all&age=old&weeksAgo=99&after=x&limit=0&sort=a").expect(400);

    assertThat(refused.error("count")).contains("waiting, promised, unfulfilled, committed");
    assertThat(refused.error("age")).contains("0-7, 8-30, 31-90, 91-180, 181-");
    assertThat(refused.error("weeksAgo")).contains("0 to 52");
    assertThat(refused.error("after")).isNotEmpty();
    assertThat(refused.error("limit")).contains("1 to 100");
    assertThat(refused.error("sort")).contains("after, age, asOf, count, from");
    alice.get(PAGES + "/items?count=all").expect(400);
    Site.shared().nobody().get(ITEMS).expect(401);
    Site.shared().nobody().get(ITEMS + ".csv").expect(401);
  }

  private void work() {
    var postmortem = alice.startPostmortem(alice.incident("The pool ran dry"));
    alice.addAction(postmortem, Map.of("summary", "Nobody has answered this"));
    var late = alice.addAction(postmortem, Map.of("summary", "Watch the pool"));
    alice.accept(late, "bob");
    alice
        .put(
            "/rest/api/2/issue/" + late,
            Map.of("fields", Map.of("duedate", TODAY.minusDays(3).toString())))
        .expect(204);
    for (var resolution : List.of("Done", "Won't Do")) {
      var item = alice.addAction(postmortem, Map.of("summary", "Size the pool: " + resolution));
      alice.accept(item, "bob");
      alice
          .transition(item, "Resolve Issue", Map.of("resolution", Map.of("name", resolution)))
          .expect(204);
    }
    var rejected = alice.addAction(postmortem, Map.of("summary", "Buy another pool"));
    alice
        .triage(
            rejected,
            Map.of(
                "disposition", "rejected",
                "reasonCategory", "superseded",
                "reason", "The new one is large enough."))
        .expect(200);
  }

  private static int number(MatchResult link) {
    var said = link.group(2);
    var rate = RATE.matcher(said);
    if (rate.matches()) {
      return Integer.parseInt(rate.group(1));
    }
    // One that is told in several parts, or in a sentence, is the sum of what it says.
    return Pattern.compile("\\d+")
        .matcher(said)
        .results()
        .mapToInt(part -> Integer.parseInt(part.group()))
        .sum();
  }

  private static int length(Person reader, String query) {
    var length = 0;
    var place = "";
    do {
      var part = reader.get(ITEMS + "?limit=100&" + query + place).expect(200).json();
      length += part.get("items").size();
      place = part.get("next").isNull() ? "" : "&after=" + part.get("next").asText();
    } while (!place.isEmpty());
    return length;
  }
}
