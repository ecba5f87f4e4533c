package io.followthrough.jira.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.desk.reminder.Cause;
import io.followthrough.desk.reminder.Letter;
import io.followthrough.desk.reminder.Letter.Line;
import io.followthrough.desk.reminder.MailForm;
import io.followthrough.gate.Message;
import io.followthrough.web.BundleWords;
import io.followthrough.web.HostAtJira;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.Test;

/** Letters as their readers get them, with whatever people write into summaries. */
public class StationeryTest {

  private static final String HOSTILE =
      "<img src=x onerror=alert(1)>\r\nBcc: all@example.org\u2028\u202Etxt.exe & \"it's\"";

  private final Stationery stationery = new Stationery(new BundleWords(), new HostAtJira());

  @Test
  public void tellsEachThing_withTheWayToIt() {
    var text =
        stationery.text(
            letter(
                Map.of(
                    Cause.DUE,
                    List.of(line("OPS-1", "Add a test", "followthrough.mail.due.today")),
                    Cause.ESCALATED,
                    List.of(
                        new Line(
                            "NET-2",
                            false,
                            "Mend it",
                            Message.of(
                                "followthrough.mail.escalated", "9", "2030-03-31", "Bob"))))));

    assertThat(text.lines())
        .containsExactly(
            "What you promised",
            "* OPS-1 Add a test",
            "  It is due today.",
            "  http://elsewhere.example/browse/OPS-1",
            "",
            "What others promised and is late",
            "* NET-2 Mend it",
            "  Bob answers for it. It is late by 9 days: it was due 2030-03-31.",
            "  http://elsewhere.example/browse/NET-2",
            "",
            "What I owe",
            "http://elsewhere.example/plugins/servlet/followthrough/reports/mine",
            "",
            "There you choose how often you hear of this: daily, weekly, or not at all.");
  }

  @Test
  public void tellsTheSameAsHtml() {
    var html =
        Jsoup.parse(
            stationery.html(
                letter(
                    Map.of(
                        Cause.DUE,
                        List.of(line("OPS-1", "Add a test", "followthrough.mail.due.today"))))));

    assertThat(html.title()).isEqualTo("One action item needs you");
    assertThat(html.select("h2").eachText()).containsExactly("What you promised");
    assertThat(html.select("li").text()).isEqualTo("OPS-1 Add a test It is due today.");
    assertThat(html.select("a").eachAttr("href"))
        .containsExactly(
            "http://elsewhere.example/browse/OPS-1",
            "http://elsewhere.example/plugins/servlet/followthrough/reports/mine");
  }

  @Test
  public void takesPeoplesWordsForWords() {
    var letter =
        letter(
            Map.of(
                Cause.ESCALATED,
                List.of(
                    new Line(
                        "OPS-1",
                        false,
                        HOSTILE,
                        Message.of("followthrough.mail.escalated", "9", "2030-03-31", HOSTILE)))));

    var html = Jsoup.parse(stationery.html(letter));
    assertThat(html.select("img")).isEmpty();
    assertThat(html.select("bdi").text())
        .isEqualTo("<img src=x onerror=alert(1)> Bcc: all@example.org txt.exe & \"it's\"");
    assertThat(stationery.text(letter)).doesNotContain("\r", "\u2028", "\u202E");
    assertThat(stationery.text(letter).lines()).noneMatch(line -> line.startsWith("Bcc"));
    assertThat(stationery.subject(letter)).isEqualTo("One action item needs you");
  }

  @Test
  public void namesNoTicket_thatItsReaderMayNotKnow_orThatIsGone() {
    var letter =
        letter(
            Map.of(
                Cause.UNFULFILLED,
                List.of(
                    new Line("", true, "", Message.of("followthrough.mail.unfulfilled.lost")),
                    new Line(
                        "OPS-7", true, "", Message.of("followthrough.mail.unfulfilled.lost")))));

    assertThat(stationery.text(letter))
        .contains("* (an item without a ticket)\n", "* OPS-7\n")
        .doesNotContain("/browse/");
    assertThat(Jsoup.parse(stationery.html(letter)).select("del").eachText())
        .containsExactly("(an item without a ticket)", "OPS-7");
  }

  @Test
  public void countsTheRest() {
    var letter =
        new Letter(
            "alice",
            MailForm.HTML,
            new TreeMap<>(
                Map.of(Cause.DUE, List.of(line("OPS-1", "x", "followthrough.mail.due.today")))),
            30);

    assertThat(stationery.subject(letter)).isEqualTo("31 action items need you");
    assertThat(stationery.text(letter)).contains("And 30 more.");
    assertThat(stationery.html(letter)).contains("<p>And 30 more.</p>");
  }

  private static Letter letter(Map<Cause, List<Line>> lines) {
    return new Letter("alice", MailForm.HTML, new TreeMap<>(lines), 0);
  }

  private static Line line(String key, String summary, String says) {
    return new Line(key, false, summary, Message.of(says));
  }
}
