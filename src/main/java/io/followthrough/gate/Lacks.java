package io.followthrough.gate;

import io.followthrough.action.ActionItem;
import io.followthrough.action.Gap;
import io.followthrough.action.Remediation;
import io.followthrough.action.Remediation.Failure;
import java.util.List;
import java.util.Objects;

/** Says what keeps the answer to an action item from counting, the same way everywhere. */
public final class Lacks {

  private Lacks() {}

  /**
   * A phrase for each gap, to go after <q>it needs</q>. Of other issues none is named but tickets
   * that the item itself names.
   */
  public static List<Message> of(ActionItem action) {
    return action.gaps().stream().map(gap -> of(gap, action)).toList();
  }

  private static Message of(Gap gap, ActionItem action) {
    return gap == Gap.REMEDIATION
        ? Message.of("followthrough.gap.remediation")
            .listing(action.failed().stream().map(Lacks::failed).toList())
        : of(gap, action.detailOf(gap));
  }

  private static Message failed(Remediation remediation) {
    return of(remediation, Objects.requireNonNull(remediation.failure()));
  }

  /** What became of a ticket of which nothing will come. */
  public static Message of(Remediation remediation, Failure failure) {
    return of(failure, remediation.key(), remediation.ticket().resolution());
  }

  /**
   * The same.
   *
   * @param key the ticket's key; empty where the reader may not know it
   * @param resolution how it was closed; empty where nobody said
   */
  public static Message of(Failure failure, String key, String resolution) {
    var what = "followthrough.remediation." + failure.id();
    return key.isEmpty()
        ? Message.of(what + ".unnamed", resolution)
        : Message.of(what, key, resolution);
  }

  /** The phrase for a gap with what there is to tell about it; that may be empty. */
  public static Message of(Gap gap, String detail) {
    var key = "followthrough.gap." + gap.id();
    return detail.isEmpty() ? Message.of(key) : Message.of(key, detail);
  }
}
