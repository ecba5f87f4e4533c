package io.followthrough.web.report;

import io.followthrough.desk.report.OwnLine;
import io.followthrough.web.Texts;
import java.util.List;
import java.util.Objects;

/**
 * What the page of what the reader owes shows.
 *
 * @param late how many promises are late, in words; empty where none is
 * @param promises what was promised and is not done
 * @param more how many more there are, in words; empty where there is none
 * @param all the address of the list of all of them
 * @param waiting what waits for an answer
 * @param moreWaiting whether there may be more of that
 * @param desk the address of the triage desk with the reader's items
 * @param filter what a calendar can be narrowed to
 * @param digest how the reader hears of all this by mail
 * @param feeds the calendars that the reader has made
 */
public record OwnView(
    String late,
    List<Row> promises,
    String more,
    String all,
    List<WaitingRow> waiting,
    boolean moreWaiting,
    String desk,
    FilterView filter,
    DigestRow digest,
    List<FeedRow> feeds) {

  /**
   * A promise.
   *
   * @param key the key of its ticket, or the one it had; empty where the reader may not know it
   * @param gone whether that ticket does not exist any more
   * @param due the day promised now; empty where none is
   * @param late by how many days it is late, in words; empty where it is not
   * @param slips how often the day was put off, in words; empty where it never was
   * @param state how far it is, in words
   * @param nextStep what would bring it forward, in words
   */
  public record Row(
      String key,
      boolean gone,
      String summary,
      String severity,
      String due,
      String late,
      String slips,
      String state,
      String nextStep) {

    /** A promise in words. */
    public static Row of(OwnLine line, Texts texts) {
      var row = line.row();
      var ticket = line.ticket();
      var due = row.due().current();
      var lateness = line.lateness();
      return new Row(
          ticket == null ? "" : ticket.key(),
          ticket == null || ticket.gone(),
          ticket == null ? "" : ticket.summary(),
          row.severity(),
          due == null ? "" : due.toString(),
          lateness == null
              ? ""
              : texts.count(
                  (int) lateness.days(),
                  "followthrough.web.own.days-late.one",
                  "followthrough.web.own.days-late.many"),
          texts.count(
              row.due().slips(),
              "followthrough.web.own.slips.one",
              "followthrough.web.own.slips.many"),
          texts.say(
              "followthrough.web.delivery." + Objects.requireNonNull(row.course().delivery()).id()),
          texts.say("followthrough.web.report.next." + line.next().id()));
    }
  }

  /**
   * An item that waits for an answer.
   *
   * @param linked whether there is a page of that key
   * @param since the day on which its ticket was created; empty where that is gone
   */
  public record WaitingRow(
      String key, boolean linked, String summary, String since, List<String> postmortems) {}

  /**
   * How the reader gets digests.
   *
   * @param rhythm the id of the rhythm
   * @param html whether they are written as HTML
   * @param last the day of the last one, in words; empty before the first
   * @param reaches whether mails reach him at all
   */
  public record DigestRow(String rhythm, boolean html, String last, boolean reaches) {}

  /**
   * A calendar.
   *
   * @param told what is in it, in words
   * @param made the day on which it was made
   */
  public record FeedRow(String id, String told, String made) {}
}
