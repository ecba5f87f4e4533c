package io.followthrough.desk.likeness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Texts of action items kept in a list, as several nodes see them. */
public final class KeptTexts implements ComparedTexts {

  private final List<ComparedText> kept = new ArrayList<>();
  private long written;
  private int reads;

  @Override
  public void keep(Map<Long, String> texts) {
    drop(texts.keySet());
    texts.forEach((id, text) -> kept.add(new ComparedText(++written, id, text)));
  }

  @Override
  public void drop(Collection<Long> issueIds) {
    kept.removeIf(one -> issueIds.contains(one.issueId()));
  }

  @Override
  public List<Long> keptAmong(Collection<Long> issueIds) {
    return kept.stream().map(ComparedText::issueId).filter(issueIds::contains).toList();
  }

  @Override
  public List<ComparedText> from(long place, int most) {
    reads++;
    return kept.stream().filter(one -> one.place() >= place).limit(most).toList();
  }

  @Override
  public long last() {
    return written;
  }

  /** How often somebody read on. */
  public int reads() {
    return reads;
  }

  /** A text becomes visible later than another one that took its place after it. */
  public void late(long place, long issueId, String text) {
    kept.add(0, new ComparedText(place, issueId, text));
  }

  /** Lets some places pass without a text in them. */
  public void skip(int places) {
    written += places;
  }
}
