package io.followthrough.desk;

import io.followthrough.action.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list tells of a ticket.
 *
 * @param key its key, or the one it had; empty where the reader may not know it
 * @param summary what is to be done, in a line; empty where nobody knows any more, or the reader
 *     may not
 * @param status its status by name; empty where it does not exist any more
 * @param owner who answers for it, or did last; {@code null} while nobody does
 * @param gone whether it does not exist any more
 * @param done how many of the tickets that do the item are done
 * @param tickets how many there are
 * @param postmortems of a lost one: the keys of those that ask for it, as far as the reader sees
 *     them; where one is not lost they are not looked up
 */
public record TicketFace(
    String key,
    String summary,
    String status,
    @Nullable Person owner,
    boolean gone,
    int done,
    int tickets,
    List<String> postmortems) {

  public TicketFace {
    postmortems = List.copyOf(postmortems);
  }

  /** That of a ticket that does not exist any more. */
  public static TicketFace gone(
      String key, @Nullable String summary, @Nullable Person owner, List<String> postmortems) {
    return new TicketFace(key, summary == null ? "" : summary, "", owner, true, 0, 1, postmortems);
  }

  /** The same with the postmortems that ask for it. */
  public TicketFace askedBy(List<String> keys) {
    return new TicketFace(key, summary, status, owner, gone, done, tickets, keys);
  }
}
