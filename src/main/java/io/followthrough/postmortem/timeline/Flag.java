package io.followthrough.postmortem.timeline;

import java.util.List;

/**
 * Something odd about a timeline that people should look at. It refuses nothing.
 *
 * @param oddity what is odd
 * @param rows the ids of the rows it is about, in the order of the timeline
 * @param said what there is to tell about it: moments as written, or a length
 */
public record Flag(Oddity oddity, List<Long> rows, List<String> said) {

  public Flag {
    rows = List.copyOf(rows);
    said = List.copyOf(said);
  }

  /** What may be odd. The ids are spoken of over REST. */
  public enum Oddity {
    /** A row tells of something before what caused it all. */
    BEFORE_START("before-start"),
    /** A row tells of something after it was over. */
    AFTER_END("after-end"),
    /** It was over, called an incident or held before anybody noticed. */
    BEFORE_DETECTED("before-detected"),
    /** The harm was held only after it was over. */
    MITIGATED_AFTER_RESOLVED("mitigated-after-resolved"),
    /** It was over more than once; the latest counts. */
    SEVERAL_RESOLVED("several-resolved"),
    /** Hours went by, while it was going on, of which the timeline tells nothing. */
    GAP("gap"),
    /** It has not happened yet. */
    IN_THE_FUTURE("in-the-future");

    private final String id;

    Oddity(String id) {
      this.id = id;
    }

    /** The name under which it is spoken of over REST. */
    public String id() {
      return id;
    }
  }
}
