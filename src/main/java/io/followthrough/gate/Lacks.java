package io.followthrough.gate;

import io.followthrough.action.ActionItem;
import io.followthrough.action.Gap;
import java.util.List;

/** Says what keeps the answer to an action item from counting, the same way everywhere. */
public final class Lacks {

  private Lacks() {}

  /** A phrase for each gap, to go after <q>it needs</q>; none names another issue. */
  public static List<Message> of(ActionItem action) {
    return action.gaps().stream().map(gap -> of(gap, action.detailOf(gap))).toList();
  }

  /** The phrase for a gap with what there is to tell about it; that may be empty. */
  public static Message of(Gap gap, String detail) {
    var key = "followthrough.gap." + gap.id();
    return detail.isEmpty() ? Message.of(key) : Message.of(key, detail);
  }
}
