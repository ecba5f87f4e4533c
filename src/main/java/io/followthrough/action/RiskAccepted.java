package io.followthrough.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * It will not be done for now, and somebody stands for what may come of that. From the day after
 * its last day on, the item is proposed again; a renewal is a new answer.
 *
 * @param reason why the risk can be borne
 * @param approver who agreed to bear it; {@code null} while nobody is named
 * @param proposer the user key of who asked for that, which has to be somebody else
 * @param until the last day it is borne; {@code null} while none is named
 */
public record RiskAccepted(
    String reason, @Nullable Person approver, String proposer, @Nullable LocalDate until)
    implements Answer {

  @Override
  public Disposition disposition() {
    return Disposition.RISK_ACCEPTED;
  }

  @Override
  public List<Gap> gaps() {
    var gaps = new ArrayList<Gap>();
    if (until == null) {
      gaps.add(Gap.UNTIL);
    }
    if (approver == null) {
      gaps.add(Gap.APPROVER);
    } else if (approver.key().equals(proposer)) {
      gaps.add(Gap.OTHER_APPROVER);
    }
    if (Filler.isAllThereIsIn(reason)) {
      gaps.add(Gap.REASON);
    }
    return List.copyOf(gaps);
  }

  @Override
  public Answer asOf(LocalDate today) {
    return until != null && today.isAfter(until) ? new Proposed(this) : this;
  }
}
