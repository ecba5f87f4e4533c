package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** What waits for people comes to them by mail; they choose how, and may silence single items. */
public class ReminderIT {

  private static final String DIGEST = "/rest/followthrough/1/digest";
  private static final String JOBS = "/secure/admin/SchedulerAdmin.jspa";
  private static final String JOB = "io.followthrough.reminders.nightly";
  private static final String OUTBOX = "/secure/admin/MailQueueAdmin!default.jspa";
  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
  private static final String HOSTILE = "<img src=x onerror=alert(1)> & \"co\"";

  private static Site site;

  private final Person admin = site.admin();
  private final Person alice = site.as("alice");
  private final Person bob = site.as("bob");
  private final Person dave = site.as("dave");
  private final Person nobody = site.nobody();

  @BeforeClass
  public static void open() {
    site = Site.forOne();
  }

  @AfterClass
  public static void close() {
    site.close();
  }

  @Test
  public void remindsEachPersonOnce_andTellsOfBrokenPromises() {
    run();
    var due = promised(HOSTILE, TODAY.plusDays(2));
    var broken = promised("Turn the valve", TODAY.plusDays(60));
    alice.transition(broken, "Resolve Issue", Map.of("resolution", Map.of("name", "Won't Do")));
    site.change("update " + site.table("DIGEST") + " set \"SENT_ON\" = null");
    site.change(
        "update " + site.table("REPORT_ROW") + " set \"ANSWERED_AT\" = ? where \"ITEM_ID\" = ?",
        TODAY.minusDays(30).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli(),
        Long.valueOf(alice.get("/rest/api/2/issue/" + due).json().get("id").asText()));

    if (isQuiet()) {
      assertThat(run()).contains("sent 0 digests");
      assertThat(Jsoup.parse(admin.get(OUTBOX).expect(200).text()).text())
          .doesNotContain("action items need you");
      return;
    }
    run();

    var mail = mailTo("bob@");
    assertThat(mail.select("h1").text()).contains("action items need you");
    var body = Jsoup.parse(mail.select("iframe").attr("srcdoc"));
    assertThat(body.select("img")).isEmpty();
    assertThat(body.text())
        .contains("What you promised", HOSTILE, "It is due in 2 days")
        .contains("Turn the valve", "closed without fixing it");
    assertThat(body.select("a").eachAttr("href"))
        .contains(
            site.baseUrl() + "/browse/" + due,
            site.baseUrl() + "/browse/" + broken,
            site.baseUrl() + "/plugins/servlet/followthrough/reports/mine");
    assertThat(mailTo("alice@").select("iframe").attr("srcdoc"))
        .contains("Turn the valve")
        .doesNotContain("onerror");
    var before = mails();
    assertThat(run()).contains("sent 0 digests");
    assertThat(mails()).isEqualTo(before);
    bob.get(OUTBOX).expect(403);
  }

  @Test
  public void letsEachPersonChoose() {
    assertThat(dave.get(DIGEST).expect(200).json().get("rhythm").asText()).isEqualTo("daily");
    assertThat(dave.get(DIGEST).json().get("reaches").asBoolean()).isTrue();

    var chosen = dave.put(DIGEST, Map.of("rhythm", "weekly", "form", "text")).expect(200).json();

    assertThat(chosen.get("rhythm").asText()).isEqualTo("weekly");
    assertThat(dave.put(DIGEST, Map.of("rhythm", "none")).expect(200).json().get("form").asText())
        .isEqualTo("text");
    var wrong = dave.put(DIGEST, Map.of("rhythm", "hourly", "form", "fax")).expect(400);
    assertThat(wrong.error("rhythm")).contains("daily, weekly, none");
    assertThat(wrong.error("form")).contains("html, text");
    assertThat(dave.put(DIGEST, Map.of()).expect(400).error("rhythm")).contains("daily");
    dave.put(DIGEST, Map.of("rhythm", "daily", "often", true)).expect(400);
    nobody.get(DIGEST).expect(401);
    nobody.put(DIGEST, Map.of("rhythm", "daily")).expect(401);
    assertThat(dave.get("/plugins/servlet/followthrough/reports/mine").expect(200).text())
        .contains("By mail", "value=\"none\" selected");
  }

  @Test
  public void silencesAnItem_whichStaysLate() {
    var item = promised("Label the pipes", TODAY.minusDays(3));
    var snooze = "/rest/followthrough/1/action/" + item + "/snooze";

    var until = TODAY.plusDays(30).toString();
    assertThat(alice.put(snooze, Map.of("until", until)).expect(200).json().get("until").asText())
        .isEqualTo(until);

    assertThat(alice.get(snooze).expect(200).json().get("by").asText()).isEqualTo("Alice Almond");
    assertThat(bob.get("/rest/followthrough/1/report/mine").text()).contains(item);
    assertThat(alice.get("/browse/" + item).text())
        .contains("Nobody is reminded of it until " + until);
    assertThat(admin.get("/rest/followthrough/1/audit?about=" + item).expect(200).text())
        .contains("\"snoozed\"", until);
    assertThat(
            alice
                .put(snooze, Map.of("until", TODAY.plusDays(31).toString()))
                .expect(400)
                .error("until"))
        .contains("30 days");
    alice.put(snooze, Map.of("until", TODAY.minusDays(1).toString())).expect(400);
    alice.put(snooze, Map.of()).expect(400);
    nobody.get(snooze).expect(401);
    alice.get("/rest/followthrough/1/action/OPS-99999/snooze").expect(404);
    assertThat(alice.delete(snooze).expect(200).json().get("until").isNull()).isTrue();
    alice.delete(snooze).expect(404);
  }

  @Test
  public void silencesNothingThatIsNotPromised() {
    var item =
        alice.addAction(
            alice.startPostmortem(alice.incident("The pool ran dry")),
            Map.of("summary", "Not answered"));

    alice
        .put(
            "/rest/followthrough/1/action/" + item + "/snooze",
            Map.of("until", TODAY.plusDays(1).toString()))
        .expect(409);
    assertThat(alice.get("/browse/" + item).text()).doesNotContain("Silence reminders");
  }

  private String promised(String summary, LocalDate due) {
    var item =
        alice.addAction(
            alice.startPostmortem(alice.incident("The pool ran dry")), Map.of("summary", summary));
    alice.accept(item, "bob");
    alice
        .put("/rest/api/2/issue/" + item, Map.of("fields", Map.of("duedate", due.toString())))
        .expect(204);
    return item;
  }

  /** Has the job run, and tells what it says of that. */
  private String run() {
    var before = lastRun().select("time").attr("datetime");
    admin.postForm(JOBS, Map.of("id", JOB));
    var deadline = System.nanoTime() + 60_000_000_000L;
    while (lastRun().select("time").attr("datetime").equals(before)) {
      assertThat(System.nanoTime()).isLessThan(deadline);
    }
    return lastRun().text();
  }

  /** The row of the job, without when it runs next. */
  private Element lastRun() {
    var row =
        Jsoup.parse(admin.get(JOBS).expect(200).text()).select("#jobs tbody tr").stream()
            .filter(one -> one.select("strong").text().equals(JOB))
            .findFirst()
            .orElseThrow();
    row.select("td:nth-child(5)").remove();
    return row;
  }

  private Document mailTo(String address) {
    var row =
        Jsoup.parse(admin.get(OUTBOX).expect(200).text()).select("#mails tbody tr").stream()
            .filter(one -> one.text().contains(address))
            .findFirst()
            .orElseThrow();
    var link = row.select("a").attr("href");
    return Jsoup.parse(admin.get(link.substring(link.indexOf("/secure"))).expect(200).text());
  }

  private int mails() {
    return Jsoup.parse(admin.get(OUTBOX).expect(200).text()).select("#mails tbody tr").size();
  }

  private static boolean isQuiet() {
    return TODAY.getDayOfWeek() == DayOfWeek.SATURDAY || TODAY.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
