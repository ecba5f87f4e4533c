package io.followthrough.desk.action;

import io.followthrough.desk.Complaint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one pasted line.
 *
 * @param item the line as it was understood
 * @param kind what became of it
 * @param key the key of the action item it became, or was already; {@code null} where there is
 *     none, or none that the visitor may see
 * @param complaints why it was refused; empty otherwise
 */
public record PasteOutcome(
    PastedItem item, Kind kind, @Nullable String key, List<Complaint> complaints) {

  /** What can become of a line. The ids are spoken of over REST: they never change. */
  public enum Kind {
    /** It is an action item now. */
    ADDED("added"),
    /** It would become one. */
    NEW("new"),
    /** The postmortem asks for just that already. */
    THERE("there"),
    /** The host did not take it. */
    REFUSED("refused"),
    NOT_UNDERSTOOD("not-understood");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** The name under which it is spoken of over REST. */
    public String id() {
      return id;
    }
  }

  public PasteOutcome {
    complaints = List.copyOf(complaints);
  }

  static PasteOutcome of(PastedItem item, Kind kind) {
    return of(item, kind, null);
  }

  static PasteOutcome of(PastedItem item, Kind kind, @Nullable String key) {
    return new PasteOutcome(item, kind, key, List.of());
  }
}
