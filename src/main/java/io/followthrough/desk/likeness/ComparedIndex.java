package io.followthrough.desk.likeness;

import io.followthrough.learning.Match;
import io.followthrough.learning.TextIndex;
import java.util.List;

/**
 * Compares a text with those of all issues of one kind. Each node of a cluster holds them in
 * memory, and before it answers it reads what was written since: so no node need tell another one
 * anything. It holds the newest ones of so many, and may hold one that is gone: who asks looks at
 * the issue.
 */
public final class ComparedIndex {

  private static final int PAGE = 1000;

  /**
   * How far behind its last place it reads again: what two write at once may become visible in
   * another order than that of their places, and nodes may draw places in blocks.
   */
  private static final int OVERLAP = 100;

  private final ComparedTexts texts;
  private final int capacity;
  private final TextIndex index;
  private long read;

  /**
   * An index that reads at its first question.
   *
   * @param capacity how many texts it holds
   */
  public ComparedIndex(ComparedTexts texts, int capacity) {
    this.texts = texts;
    this.capacity = capacity;
    this.index = new TextIndex(capacity);
  }

  /** The ids of the issues most like a text, best first. */
  public synchronized List<Match> like(String text, double atLeast, int most) {
    catchUp();
    return index.like(text, atLeast, most);
  }

  private void catchUp() {
    if (read == 0) {
      read = Math.max(0, texts.last() - capacity);
    }
    var place = Math.max(1, read - OVERLAP);
    List<ComparedText> page;
    do {
      page = texts.from(place, PAGE);
      for (var one : page) {
        index.put(one.issueId(), one.text());
        read = Math.max(read, one.place());
        place = one.place() + 1;
      }
    } while (page.size() == PAGE);
  }
}
