package io.followthrough.desk;

import java.util.List;

/**
 * Why something was not done. Nothing was changed.
 *
 * @param kind the kind of reason
 * @param complaints all that is wrong; at least one
 */
public record Refusal(Kind kind, List<Complaint> complaints) {

  /** The kinds of reasons. */
  public enum Kind {
    /** The request makes no sense as it is. */
    INVALID,
    /** The visitor may see it, but not do this to it. */
    FORBIDDEN,
    /** It is not there, or not for this visitor; the two are never told apart. */
    NOT_FOUND,
    /** It does not fit with what is there already. */
    CONFLICT
  }

  public Refusal {
    complaints = List.copyOf(complaints);
    if (complaints.isEmpty()) {
      throw new IllegalArgumentException("A refusal without a reason helps nobody");
    }
  }

  /** A refusal for one reason. */
  public static Refusal of(Kind kind, String key, String... arguments) {
    return new Refusal(kind, List.of(Complaint.of(key, arguments)));
  }

  /** The answer to those who would have to administer the host. */
  public static Refusal administratorsOnly() {
    return of(Kind.FORBIDDEN, "followthrough.error.administrators-only");
  }

  /** The one answer for what is missing and for what is invisible. */
  public static Refusal notFound(String key) {
    return of(Kind.NOT_FOUND, "followthrough.error.not-found", key);
  }
}
