package io.followthrough.postmortem.timeline;

import static io.followthrough.postmortem.timeline.Entries.anEntry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.Test;

/** Reads whatever people keep their timelines in. */
public class PasteTest {

  private static final LocalDate DAY = LocalDate.of(2030, 3, 14);

  @Test
  public void readsAMarkdownTable_andTakesTheZoneFromItsHead() {
    assertThat(
            rows(
                """
                | Date and Time in CET | Event                 |
                |:---------------------|-----------------------|
                | 2030-03-14 10:02     | Alarm \\| pager        |
                | 2030-03-14 10:09     | Restarted<br>the pod
                """))
        .containsExactly(
            "2030-03-14 10:02 CET other: Alarm | pager",
            "2030-03-14 10:09 CET other: Restarted\nthe pod");
  }

  @Test
  public void readsAMarkdownTable_withoutBarsAroundIt() {
    assertThat(rows("Time | What\n--- | ---\n2030-03-14 10:02 | Alarm\n2030-03-14 10:03 | Ack"))
        .containsExactly("2030-03-14 10:02 UTC other: Alarm", "2030-03-14 10:03 UTC other: Ack");
  }

  @Test
  public void readsAWikiTable_withKindAndSource() {
    assertThat(
            Paste.read(
                "||When||Kind||What happened||Source||\n|10:02 UTC|Detected|Alarm|[chat|http://c]|",
                Zone.UTC,
                DAY))
        .extracting(Line::entry)
        .containsExactly(
            anEntry().as(Kind.DETECTED).saying("Alarm").from("[chat|http://c]").build());
  }

  @Test
  public void findsTheTimes_whereATableHasNoHead() {
    assertThat(rows("|Alice|2030-03-14 10:02|Alarm|\n|Bob|10:05|Ack|"))
        .containsExactly(
            "2030-03-14 10:02 UTC other: Alice\nAlarm", "2030-03-14 10:05 UTC other: Bob\nAck");
  }

  @Test
  public void putsDayAndTimeTogether_andCarriesTheDayOn() {
    assertThat(
            rows(
                """
                |Date|Time (UTC)|Event|Owner|
                |---|---|---|---|
                |2030-03-14|10:02|Alarm|alice|
                ||10:09|Restarted||
                |2030-03-15|09:00|Closed||
                """))
        .containsExactly(
            "2030-03-14 10:02 UTC other: Alarm\nOwner: alice",
            "2030-03-14 10:09 UTC other: Restarted",
            "2030-03-15 09:00 UTC other: Closed");
  }

  @Test
  public void readsLooseLines_ofManyShapes() {
    assertThat(
            rows(
                """
                2030-03-14 10:02 Alarm
                - 10:03 – Ack by *alice*
                * **10:04 UTC**: Paged DNS
                [10:05] Looked at the graphs
                1. 10:06-10:10 CET → Restarted
                > ~10:15 It seemed better
                10:16 - 3 pods left
                """))
        .containsExactly(
            "2030-03-14 10:02 UTC other: Alarm",
            "2030-03-14 10:03 UTC other: Ack by *alice*",
            "2030-03-14 10:04 UTC other: Paged DNS",
            "2030-03-14 10:05 UTC other: Looked at the graphs",
            "2030-03-14 10:06 - 10:10 CET other: Restarted",
            "~2030-03-14 10:15 UTC other: It seemed better",
            "2030-03-14 10:16 UTC other: 3 pods left");
  }

  @Test
  public void takesDayAndZone_fromHeadingsAndSentences() {
    assertThat(
            rows(
                """
                ## 2030-03-14 (CET)
                10:02 Alarm
                All times in UTC.
                10:09 Restarted
                **Friday, 15 March 2030:**
                09:00 Closed
                """))
        .containsExactly(
            "2030-03-14 10:02 CET other: Alarm",
            "2030-03-14 10:09 UTC other: Restarted",
            "2030-03-15 09:00 UTC other: Closed");
  }

  @Test
  public void goesOnWithTheNextDay_afterMidnight_andSaysSo() {
    var lines = Paste.read("23:50 Alarm\n00:10 Ack\n23:55 Late\n22:00 Misplaced", Zone.UTC, DAY);

    assertThat(lines)
        .extracting(line -> told(line.entry()))
        .containsExactly(
            "2030-03-14 23:50 UTC other: Alarm",
            "2030-03-15 00:10 UTC other: Ack",
            "2030-03-15 23:55 UTC other: Late",
            "2030-03-15 22:00 UTC other: Misplaced");
    assertThat(lines.get(1).snags()).containsExactly(new Snag(Snag.Cause.NEXT_DAY, "2030-03-15"));
    assertThat(lines.get(3).snags()).isEmpty();
  }

  @Test
  public void readsOnlyTheTimeline_ofAWholeDocument() {
    assertThat(
            rows(
                """
                # Outage
                2030-03-13 09:00 is when we began to write this
                ## Timeline
                2030-03-14 10:02 Alarm
                ### Later
                2030-03-14 11:00 Quiet
                ## Actions
                | Time | Event |
                | 2030-03-14 12:00 | Not this |
                """))
        .containsExactly("2030-03-14 10:02 UTC other: Alarm", "2030-03-14 11:00 UTC other: Quiet");
  }

  @Test
  public void namesEveryLineItCouldNotRead_andWhy() {
    var lines =
        Paste.read(
            """
            Somebody said something
            2030-02-30 10:00 Impossible

            10:02 On which day?
            | Time | Event |
            |---|---|
            | 2030-03-14 10:02 | |
            """,
            Zone.UTC,
            null);

    assertThat(lines)
        .extracting(line -> line.number() + " " + line.snags().get(0).cause().id())
        .containsExactly("1 no-time", "2 no-day", "4 day-missing", "7 no-text");
    assertThat(lines).extracting(Line::entry).containsOnlyNulls();
  }

  @Test
  public void namesALineThatIsTooLong_andShortensIt() {
    var line = Paste.read("2030-03-14 10:02 " + "🙂".repeat(2001), Zone.UTC, null).get(0);

    assertThat(line.entry()).isNull();
    assertThat(line.snags()).containsExactly(new Snag(Snag.Cause.LONG, "4000"));
    assertThat(line.said().codePointCount(0, line.said().length())).isEqualTo(110);
    assertThat(line.said()).endsWith("🙂…");
  }

  @Test
  public void readsNothing_outOfNothing() {
    assertThat(Paste.read("", Zone.UTC, null)).isEmpty();
    assertThat(Paste.read("\n \n```\n", Zone.UTC, null)).isEmpty();
  }

  private static List<String> rows(String text) {
    return Paste.read(text, Zone.UTC, DAY).stream()
        .map(Line::entry)
        .filter(Objects::nonNull)
        .map(PasteTest::told)
        .toList();
  }

  private static String told(Entry entry) {
    return entry.when().written() + " " + entry.kind().id() + ": " + entry.text();
  }
}
