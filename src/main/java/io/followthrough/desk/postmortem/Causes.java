package io.followthrough.desk.postmortem;

import io.followthrough.postmortem.factor.Contribution;
import io.followthrough.postmortem.factor.Factor;
import io.followthrough.postmortem.factor.Factors;
import io.followthrough.postmortem.factor.Why;
import io.followthrough.postmortem.factor.WhyTree;

/** Keeps the factors and the whys of postmortems. */
public interface Causes {

  /** The factors of a postmortem. */
  Factors factors(long postmortemId);

  /** Adds a factor. */
  Factor add(long postmortemId, Contribution contribution);

  /** Writes another contribution into a factor, whose version grows. */
  Factor change(Factor factor, Contribution contribution);

  /** Takes a factor away; whys that turned out to be it are none any more. */
  void remove(Factor factor);

  /** The whys of a postmortem. */
  WhyTree whys(long postmortemId);

  /** Adds a why. */
  Why add(long postmortemId, Why.Said said);

  /** Writes a why anew; its version grows. */
  Why change(Why why, Why.Said said);

  /** Takes a why away, below which there is none. */
  void remove(Why why);
}
