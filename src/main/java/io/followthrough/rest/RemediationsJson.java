package io.followthrough.rest;

import io.followthrough.desk.People;
import io.followthrough.desk.action.KeptRemediation;
import io.followthrough.desk.action.RemediationFile;
import io.followthrough.desk.action.RemediationLine;
import io.followthrough.rest.WaiverJson.WithdrawnJson;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The tickets that do an action item, on the wire.
 *
 * @param done how many of them are done
 * @param tickets how many there are, with the item's own
 * @param attached those beside the item's own, in the order they were attached
 * @param detached those that were detached again, oldest first
 */
public record RemediationsJson(
    int done, int tickets, List<AttachedJson> attached, List<DetachedJson> detached) {

  /**
   * A ticket that is attached.
   *
   * @param id what it is detached by
   * @param ticket the ticket
   * @param by who attached it, as people call him
   * @param at when, as {@code 2030-03-14T22:30:00Z}
   * @param serves how many action items it does part of
   */
  public record AttachedJson(long id, TicketJson ticket, String by, String at, int serves) {

    private static AttachedJson of(RemediationLine line, People people) {
      var kept = line.kept();
      return new AttachedJson(
          kept.id(),
          TicketJson.of(line.ticket()),
          people.nameOf(kept.by()),
          kept.at().toString(),
          line.serves());
    }
  }

  /**
   * A ticket that was detached again.
   *
   * @param id what it was detached by
   * @param key its key; {@code null} where it does not exist any more, or the reader may not see it
   * @param by who had attached it, as people call him
   * @param at when
   * @param withdrawn who detached it, when and why
   */
  public record DetachedJson(
      long id, @Nullable String key, String by, String at, WithdrawnJson withdrawn) {

    private static DetachedJson of(KeptRemediation kept, People people) {
      return new DetachedJson(
          kept.id(),
          kept.ticket().key().isEmpty() ? null : kept.ticket().key(),
          people.nameOf(kept.by()),
          kept.at().toString(),
          WithdrawnJson.of(Objects.requireNonNull(kept.withdrawal()), people));
    }
  }

  static RemediationsJson of(RemediationFile file, People people) {
    return new RemediationsJson(
        file.action().ticketsDone(),
        file.action().tickets(),
        file.attached().stream().map(line -> AttachedJson.of(line, people)).toList(),
        file.detached().stream().map(kept -> DetachedJson.of(kept, people)).toList());
  }
}
