package io.followthrough.sandbox.page.navigator;

import io.followthrough.sandbox.page.form.FieldView;
import io.followthrough.sandbox.page.form.FieldView.Option;
import java.util.List;

/**
 * A saved filter to change.
 *
 * @param refused whether this is the answer to a change that was not accepted
 * @param audiences with whom it may be shared besides
 */
public record FilterView(
    long id,
    String name,
    List<FieldView> fields,
    boolean refused,
    List<Share> shares,
    List<Option> audiences) {

  /** With whom it is shared. */
  public record Share(long id, String audience) {}
}
