package io.followthrough.desk.review;

import io.followthrough.desk.Refusal;
import io.followthrough.desk.Visitor;
import io.followthrough.postmortem.ReviewState;
import java.util.Optional;

/** Leads postmortems through the host's workflow on behalf of a visitor, by the host's rules. */
public interface ReviewMoves {

  /**
   * Brings a postmortem into the status of a review state, from where it is in one step.
   *
   * @return why that was refused; empty once it is there
   */
  Optional<Refusal> move(Visitor visitor, String postmortemKey, ReviewState to);
}
