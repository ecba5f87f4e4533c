package io.followthrough.rest;

import io.followthrough.desk.looseend.LooseEndLine;
import io.followthrough.desk.looseend.LooseEndPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Loose ends of a kind, on the wire, the longest standing first.
 *
 * @param kind why they are ones: to-verify, orphaned, stale, broken or unattended
 * @param next where to go on; {@code null} on the last page
 */
public record LooseEndsJson(String kind, List<LineJson> rows, @Nullable String next) {

  /**
   * A loose end.
   *
   * @param id the id of its issue
   * @param key its key, or the one it had; {@code null} where the reader may not know it
   * @param summary what it is about; {@code null} where nobody knows any more
   * @param status its status; {@code null} where it does not exist any more
   * @param project the key of its project
   * @param severity how bad the worst incident was that it comes from; empty where nobody said
   * @param owner who answers for it, or did, as people call him; {@code null} where nobody does
   * @param ownerGone whether he has left
   * @param since the first day on which it was one
   */
  public record LineJson(
      long id,
      @Nullable String key,
      @Nullable String summary,
      @Nullable String status,
      String project,
      String severity,
      @Nullable String owner,
      boolean ownerGone,
      String since) {

    private static LineJson of(LooseEndLine line) {
      return new LineJson(
          line.row().issue(),
          said(line.key()),
          said(line.summary()),
          said(line.status()),
          line.project(),
          line.row().severity(),
          line.owner(),
          line.ownerGone(),
          line.since().toString());
    }

    private static @Nullable String said(String text) {
      return text.isEmpty() ? null : text;
    }
  }

  static LooseEndsJson of(LooseEndPage page) {
    var next = page.next();
    return new LooseEndsJson(
        page.kind().id(),
        page.lines().stream().map(LineJson::of).toList(),
        next == null ? null : next.text());
  }
}
