package io.followthrough.desk.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written into the audit.
 *
 * @param at when it happened, to the millisecond, which is as exactly as it is kept
 * @param act what happened
 * @param by the user key of who did it; {@code null} where nobody was signed in
 * @param about the key of an issue or a project, {@code global}, or the name of a workflow
 * @param issueId the id of the issue; 0 where it is about no issue
 * @param grounds the ids of the requirements that were not met, with commas, and the versions of
 *     the policy that asked for them
 * @param before how it was, as text; empty where nothing was
 * @param after how it is now, or what was said, as text
 */
public record AuditNote(
    Instant at,
    AuditAct act,
    @Nullable String by,
    String about,
    long issueId,
    Grounds grounds,
    String before,
    String after) {

  /** As much as anybody reads. */
  private static final int LONGEST = 10_000;

  /**
   * On what grounds something happened.
   *
   * @param rules the ids of requirements, with commas; may be empty
   * @param policy the versions of the policies; may be empty
   */
  public record Grounds(String rules, String policy) {

    /** For what has no grounds in a policy. */
    public static final Grounds NONE = new Grounds("", "");
  }

  public AuditNote {
    at = at.truncatedTo(ChronoUnit.MILLIS);
    before = fitting(before);
    after = fitting(after);
  }

  /** Databases cannot keep everything that a text may hold. */
  private static String fitting(String text) {
    var kept = new StringBuilder();
    text.codePoints()
        .limit(LONGEST)
        .map(one -> one == 0 || Character.getType(one) == Character.SURROGATE ? '\uFFFD' : one)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
