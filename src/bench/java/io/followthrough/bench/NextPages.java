package io.followthrough.bench;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Walks through a report page by page, each client on a way of its own. */
final class NextPages implements Question<Client> {

  private final String first;
  private final Map<Client, String> places = new ConcurrentHashMap<>();

  NextPages(String first) {
    this.first = first;
  }

  @Override
  public void ask(Client asker, int turn) throws Exception {
    var next = asker.json(first + places.getOrDefault(asker, "")).path("next").asText("");
    places.put(asker, next.isEmpty() ? "" : "&cursor=" + next);
  }
}
