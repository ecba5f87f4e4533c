package io.followthrough.desk.proof;

import io.followthrough.action.CheckQuestion;
import io.followthrough.desk.Visitor;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Keeps all that people said of action items that are done. None of it is ever erased. */
public interface Proofs {

  /** All that was said of an item, the latest first. */
  List<KeptProof> of(long item);

  /** Keeps that one can see somewhere that an item is done. */
  void link(long item, String address, Visitor by, Instant at);

  /** Keeps that somebody says that an item is done. */
  void confirm(long item, Visitor by, Instant at);

  /** Keeps that somebody looked whether an item held. */
  void check(long item, Map<CheckQuestion, KeptProof.Finding> findings, Visitor by, Instant at);
}
