package io.followthrough.jira;

import static java.util.stream.Collectors.groupingBy;

import io.followthrough.jira.store.StoredAnswers;
import io.followthrough.jira.store.StoredAsk;
import io.followthrough.jira.store.StoredAsks;
import io.followthrough.jira.store.StoredHistory;
import java.util.Collection;
import java.util.List;

/** Reads what is kept of action items beside their tickets, of many at once. */
public final class ItemMemories {

  private final StoredAsks asks;
  private final StoredHistory history;
  private final StoredAnswers answers;

  public ItemMemories(StoredAsks asks, StoredHistory history, StoredAnswers answers) {
    this.asks = asks;
    this.history = history;
    this.answers = answers;
  }

  /** Of those of some items that any postmortem ever asked for. */
  List<ItemMemory> of(Collection<Long> items) {
    var asked = asks.forAny(items).stream().collect(groupingBy(StoredAsk::issue));
    if (asked.isEmpty()) {
      return List.of();
    }
    var given = history.of(asked.keySet());
    var answered = answers.of(asked.keySet());
    return asked.entrySet().stream()
        .map(
            one ->
                new ItemMemory(
                    one.getValue(),
                    given.getOrDefault(one.getKey(), List.of()),
                    answered.get(one.getKey())))
        .toList();
  }
}
