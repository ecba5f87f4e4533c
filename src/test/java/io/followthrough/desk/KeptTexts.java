package io.followthrough.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Texts of action items kept in a list, as several nodes see them. */
final class KeptTexts implements ActionTexts {

  private final List<ActionText> kept = new ArrayList<>();
  private long written;
  private int reads;

  @Override
  public void keep(Map<Long, String> texts) {
    drop(texts.keySet());
    texts.forEach((id, text) -> kept.add(new ActionText(++written, id, text)));
  }

  @Override
  public void drop(Collection<Long> actionIds) {
    kept.removeIf(one -> actionIds.contains(one.actionId()));
  }

  @Override
  public List<Long> keptAmong(Collection<Long> issueIds) {
    return kept.stream().map(ActionText::actionId).filter(issueIds::contains).toList();
  }

  @Override
  public List<ActionText> from(long place, int most) {
    reads++;
    return kept.stream().filter(one -> one.place() >= place).limit(most).toList();
  }

  @Override
  public long last() {
    return written;
  }

  /** How often somebody read on. */
  int reads() {
    return reads;
  }

  /** A text becomes visible later than another one that took its place after it. */
  void late(long place, long actionId, String text) {
    kept.add(0, new ActionText(place, actionId, text));
  }

  /** Lets some places pass without a text in them. */
  void skip(int places) {
    written += places;
  }
}
