package io.followthrough.jira;

import io.followthrough.insight.AnswerGiven;
import io.followthrough.insight.LostTicket;
import io.followthrough.jira.store.StoredAnswer;
import io.followthrough.jira.store.StoredAsk;
import io.followthrough.jira.store.StoredRemediation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one action item beside its ticket.
 *
 * @param asks who asks for it, or ever did; never empty
 * @param given the answers to it, oldest first
 * @param answer the answer that stands, and what is kept with it; {@code null} where there is none
 */
record ItemMemory(List<StoredAsk> asks, List<AnswerGiven> given, @Nullable StoredAnswer answer) {

  long item() {
    return asks.get(0).issue();
  }

  /** The other tickets that do part of it. */
  List<StoredRemediation> remediations() {
    return answer == null ? List.of() : answer.remediations();
  }

  /** The ids of all its tickets, its own first. */
  Stream<Long> tickets() {
    return Stream.concat(Stream.of(item()), remediations().stream().map(StoredRemediation::ticket));
  }

  /** The same, as far as it has to do with some postmortems. */
  ItemMemory of(Set<Long> postmortems) {
    return new ItemMemory(
        asks.stream().filter(ask -> postmortems.contains(ask.asker())).toList(), given, answer);
  }

  /** The ids of those that ask for it; once all of them have let it go, of all of them. */
  Set<Long> askers() {
    var left = asks.stream().filter(ask -> ask.letGo() == null).toList();
    return (left.isEmpty() ? asks : left)
        .stream().map(StoredAsk::asker).collect(Collectors.toSet());
  }

  /**
   * How its ticket is lost; {@code null} where a postmortem has it.
   *
   * @param isGone whether the ticket does not exist any more
   */
  @Nullable LostTicket lost(boolean isGone) {
    var letGo = letGo();
    return isGone || isUnasked() || letGo != null ? new LostTicket(letGo) : null;
  }

  /** Who answered for it last; {@code null} where nobody ever did. */
  @Nullable String owner() {
    return last(AnswerGiven::owner);
  }

  /** The day promised last; {@code null} where none ever was. */
  @Nullable LocalDate due() {
    return last(AnswerGiven::due);
  }

  /** Whether its ticket was answered, and no postmortem has it any more. */
  private boolean isUnasked() {
    return answer != null && answer.unasked();
  }

  private @Nullable Instant letGo() {
    return asks.stream().anyMatch(ask -> ask.letGo() == null)
        ? null
        : asks.stream()
            .map(StoredAsk::letGo)
            .filter(Objects::nonNull)
            .map(StoredAsk.Farewell::at)
            .max(Comparator.naturalOrder())
            .orElse(null);
  }

  private <T> @Nullable T last(Function<AnswerGiven, @Nullable T> part) {
    T found = null;
    for (var answer : given) {
      var said = part.apply(answer);
      found = said == null ? found : said;
    }
    return found;
  }
}
