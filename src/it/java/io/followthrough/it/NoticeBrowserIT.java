package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Rule;
import org.junit.Test;

/** Whoever was refused something where Jira does not say so is told on the next page, once. */
public class NoticeBrowserIT {

  private static final String NOTICE = ".followthrough-refused-notice";
  private static final String REST = "/rest/followthrough/1/refusals/notice";

  @Rule public final Browser browser = Browser.of("carol");

  private final Person carol = Site.shared().as("carol");

  @Test
  public void tellsOnce_andLeadsToTheReasons() {
    var news = refusedTwice();

    browser.go("/issues/");

    browser.seeIn(NOTICE, "The gate held back incidents that you wanted to close");
    browser.picture("notice");
    browser.size(420, 900);
    browser.picture("notice-narrow");
    browser.dark();
    browser.picture("notice-narrow-dark");
    browser.go("/issues/");
    assertThat(browser.all(NOTICE)).isEmpty();

    refusedTwice();
    browser.go("/issues/");
    browser.press("See what stands in the way");
    browser.see("Refused to you");
    assertThat(browser.all(NOTICE)).isEmpty();
    assertThat(carol.get(REST + "?after=" + news).expect(200).json().get("last").asLong())
        .isGreaterThan(news);
  }

  @Test
  public void isPutAway_byWhoeverHasReadIt() {
    refusedTwice();
    browser.go("/issues/");
    browser.seeIn(NOTICE, "The gate held back");

    browser.press("Dismiss");

    assertThat(browser.all(NOTICE)).isEmpty();
  }

  @Test
  public void costsOneStatement_whereThereIsNothingToTell() {
    var last = refusedTwice();
    var signingIn = carol.get("/rest/api/2/myself").expect(200).statements();

    var asked = carol.get(REST + "?after=" + last).expect(204);

    assertThat(asked.statements() - signingIn).isLessThanOrEqualTo(1);
    Site.shared().nobody().get(REST).expect(401);
  }

  /** What is refused is written down a moment later; answers where it stands in the audit. */
  private long refusedTwice() {
    var before = last();
    for (var summary : new String[] {"Refused to carol", "Refused to carol as well"}) {
      carol.resolve(carol.incident(summary)).expect(400);
    }
    var last = last();
    for (var look = 0; look < 1_000 && last < before + 2; look++) {
      last = last();
    }
    return last;
  }

  private long last() {
    var answer = carol.get(REST);
    return answer.status() == 204 ? 0 : answer.expect(200).json().get("last").asLong();
  }
}
