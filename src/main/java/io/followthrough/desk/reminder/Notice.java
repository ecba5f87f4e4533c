package io.followthrough.desk.reminder;

/**
 * That one person is to be told one thing of one action item. There is one a cause: the next thing
 * takes the place of the one before.
 *
 * @param item the id of the item's ticket
 * @param person the key of the user who is told
 * @param mark what he is told: nobody is told of the same twice
 */
public record Notice(Cause cause, long item, String person, String mark) {

  /** What there is one of. */
  public String key() {
    return cause.id() + ":" + item + ":" + person;
  }
}
