package io.followthrough.desk.incident;

import io.followthrough.gate.Incident;
import io.followthrough.gate.Verdict;

/** Shows the last verdict on the incident itself, for the host's own rules and searches. */
public interface GateMirror {

  /** Writes the verdict and whether the incident carries a debt, if either is news. */
  void show(Incident incident, Verdict verdict, boolean debt);
}
