package io.followthrough.desk.proof;

import io.followthrough.action.CheckQuestion;
import io.followthrough.action.CheckReply;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that somebody said of an action item that is done.
 *
 * @param id grows with every one
 * @param by the user key of who said it
 * @param link of a link: the address; empty for everything else
 * @param findings of a check: what was found, by question; empty for everything else
 */
public record KeptProof(
    long id, Kind kind, String by, Instant at, String link, Map<CheckQuestion, Finding> findings) {

  /** The kinds of it. The ids are stored and spoken of over REST: they never change. */
  public enum Kind {
    /** One can see it there. */
    LINK("link"),
    /** Somebody else than the owner says so. */
    CONFIRMATION("confirmation"),
    /** Somebody looked whether it held. */
    CHECK("check");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** The name under which it is stored and spoken of over REST. */
    public String id() {
      return id;
    }

    /** The kind of that id; empty where there is none. */
    public static Optional<Kind> of(String id) {
      return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
    }
  }

  /**
   * What was found.
   *
   * @param text in words; may be empty
   */
  public record Finding(CheckReply reply, String text) {}

  public KeptProof {
    var ordered = new EnumMap<CheckQuestion, Finding>(CheckQuestion.class);
    ordered.putAll(findings);
    findings = Collections.unmodifiableMap(ordered);
  }

  /** Of a check: whether nothing speaks against that it held. */
  public boolean held() {
    return holds(findings);
  }

  /** Whether nothing in some findings speaks against that it held. */
  static boolean holds(Map<CheckQuestion, Finding> findings) {
    return findings.entrySet().stream()
        .noneMatch(one -> one.getKey().isDoubtedBy(one.getValue().reply()));
  }
}
