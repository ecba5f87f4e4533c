package io.followthrough.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * It will be done: by whom, by when, and how one will know.
 *
 * @param type what it is good for; {@code null} while nobody has said
 * @param priority the name of the ticket's priority; {@code null} where the ticket has none
 * @param owner the one person who answers for it; {@code null} while nobody has taken it
 * @param due the day it is promised for; {@code null} while none is
 * @param priorityAction whether it is one of the actions that must not slip; those say when they
 *     are done
 * @param doneWhen how one will know that it is done; may be empty
 * @param extension why it was put off to this day; empty where it was not
 * @param approver who agreed that it is put off; {@code null} where nobody had to
 */
public record Accepted(
    @Nullable ActionType type,
    @Nullable String priority,
    @Nullable Person owner,
    @Nullable LocalDate due,
    boolean priorityAction,
    String doneWhen,
    String extension,
    @Nullable Person approver)
    implements Answer {

  /** A promise that was not put off. */
  public Accepted(
      @Nullable ActionType type,
      @Nullable String priority,
      @Nullable Person owner,
      @Nullable LocalDate due,
      boolean priorityAction,
      String doneWhen) {
    this(type, priority, owner, due, priorityAction, doneWhen, "", null);
  }

  /** The same promise, which is put off with a reason. */
  public Accepted extended(String reason, @Nullable Person by) {
    return new Accepted(type, priority, owner, due, priorityAction, doneWhen, reason, by);
  }

  /** Whether another day would put off what was promised. */
  public boolean isPutOffTo(@Nullable LocalDate day) {
    return due != null && day != null && day.isAfter(due);
  }

  @Override
  public Disposition disposition() {
    return Disposition.ACCEPTED;
  }

  @Override
  public List<Gap> gaps() {
    var gaps = new ArrayList<Gap>();
    if (type == null) {
      gaps.add(Gap.TYPE);
    }
    if (priority == null) {
      gaps.add(Gap.PRIORITY);
    }
    if (owner == null) {
      gaps.add(Gap.OWNER);
    } else if (!owner.active()) {
      gaps.add(Gap.ACTIVE_OWNER);
    }
    if (due == null) {
      gaps.add(Gap.DUE);
    }
    if (priorityAction && Filler.isAllThereIsIn(doneWhen)) {
      gaps.add(Gap.DONE_WHEN);
    }
    return List.copyOf(gaps);
  }
}
