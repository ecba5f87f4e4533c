package io.followthrough.web.drawing;

import java.util.List;

/**
 * The rows of one kind, on a line of their own.
 *
 * @param kind the id of the kind
 * @param label the kind in words
 * @param y where it stands
 * @param shape the outline of its marks, so that nobody needs to tell kinds by their colours
 * @param marks what is on it
 */
public record Lane(String kind, String label, int y, String shape, List<Mark> marks) {

  public Lane {
    marks = List.copyOf(marks);
  }
}
