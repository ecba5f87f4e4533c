package io.followthrough.sandbox.page;

/** One page of the sandbox, or one form's receiver; it keeps no state between visits. */
@FunctionalInterface
public interface Page {

  /**
   * Answers a request.
   *
   * @throws PageFault where there is nothing to show, or not to this visitor
   */
  Answer answer(Visit visit);
}
