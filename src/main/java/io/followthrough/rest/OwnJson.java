package io.followthrough.rest;

import io.followthrough.desk.report.OwnLine;
import io.followthrough.desk.report.OwnWork;
import io.followthrough.desk.triage.WaitingCase;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the visitor owes, on the wire.
 *
 * @param promises what he promised and has not done, the one due first at the top
 * @param more how many more of them there are
 * @param waiting the items assigned to him that wait for an answer, oldest first
 * @param moreWaiting whether there may be more of those
 */
public record OwnJson(
    List<Promise> promises, int more, List<Waiting> waiting, boolean moreWaiting) {

  /**
   * A promise.
   *
   * @param id the id of its ticket
   * @param key the key of its ticket, or the one it had; {@code null} where the reader may not know
   * @param summary what is to be done; {@code null} where nobody knows any more
   * @param status the status of its ticket; {@code null} where that does not exist any more
   * @param project the key of its project
   * @param severity how bad the worst incident was that it comes from; empty where nobody said
   * @param delivery how far it is
   * @param originalDue the day first promised; {@code null} where none was
   * @param due the day promised now; {@code null} where none is
   * @param daysLate the days since then; 0 where it is not late
   * @param slips how often the day was put off
   * @param nextStep what would bring it forward
   */
  public record Promise(
      long id,
      @Nullable String key,
      @Nullable String summary,
      @Nullable String status,
      String project,
      String severity,
      String delivery,
      @Nullable String originalDue,
      @Nullable String due,
      long daysLate,
      int slips,
      String nextStep) {

    static Promise of(OwnLine line) {
      var row = line.row();
      var ticket = line.ticket();
      var lateness = line.lateness();
      return new Promise(
          row.item(),
          ticket == null ? null : said(ticket.key()),
          ticket == null ? null : said(ticket.summary()),
          ticket == null ? null : said(ticket.status()),
          line.project(),
          row.severity(),
          Objects.requireNonNull(row.course().delivery()).id(),
          text(row.due().original()),
          text(row.due().current()),
          lateness == null ? 0 : lateness.days(),
          row.due().slips(),
          line.next().id());
    }

    private static @Nullable String said(String text) {
      return text.isEmpty() ? null : text;
    }

    private static @Nullable String text(@Nullable Object day) {
      return day == null ? null : day.toString();
    }
  }

  /**
   * An item that waits for an answer.
   *
   * @param key the key of its ticket; empty where the reader may not know it
   * @param postmortems the keys of the postmortems that ask for it
   */
  public record Waiting(
      long id, String key, String summary, List<String> postmortems, boolean mayAnswer) {

    static Waiting of(WaitingCase one) {
      return new Waiting(
          one.action().id(),
          one.action().key(),
          one.action().summary(),
          one.postmortems(),
          one.mayAnswer());
    }
  }

  static OwnJson of(OwnWork work) {
    return new OwnJson(
        work.promises().stream().map(Promise::of).toList(),
        work.more(),
        work.waiting().stream().map(Waiting::of).toList(),
        work.moreWaiting());
  }
}
