package io.followthrough.action;

/**
 * One thing a postmortem asks for, tracked by one ticket.
 *
 * @param id the ticket's id, which survives a move to another project
 * @param key the ticket's key today
 * @param summary what is to be done, in a line
 * @param status the ticket's status by name, for people to read
 * @param finished whether that status is one of the finished ones
 * @param answer what was decided about it
 */
public record ActionItem(
    long id, String key, String summary, String status, boolean finished, Answer answer) {

  /** Which issue it is. */
  public TicketRef ref() {
    return new TicketRef(id, key);
  }

  /** Whether the question it asks has an answer that counts. */
  public boolean isTriaged() {
    return answer.gaps().isEmpty();
  }
}
