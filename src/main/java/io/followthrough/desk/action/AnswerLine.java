package io.followthrough.desk.action;

import io.followthrough.action.Accepted;
import io.followthrough.action.Answer;
import io.followthrough.action.Deferred;
import io.followthrough.action.Duplicate;
import io.followthrough.action.Person;
import io.followthrough.action.Rejected;
import io.followthrough.action.RiskAccepted;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says an answer in a line, as the audit keeps it: ids and user keys, then the words. */
final class AnswerLine {

  private AnswerLine() {}

  static String of(Answer answer) {
    var said = Stream.concat(Stream.of(answer.disposition().id()), facts(answer));
    var words = words(answer);
    return said.filter(Objects::nonNull).collect(Collectors.joining(", "))
        + (words.isEmpty() ? "" : ": " + words);
  }

  private static Stream<@Nullable String> facts(Answer answer) {
    if (answer instanceof Accepted accepted) {
      return Stream.of(
          accepted.type() == null ? null : accepted.type().id(),
          accepted.priority(),
          named("owner", key(accepted.owner())),
          named("due", accepted.due()),
          accepted.priorityAction() ? "priority action" : null,
          named("approver", key(accepted.approver())));
    } else if (answer instanceof Deferred deferred) {
      return Stream.of(
          named("review by", deferred.reviewBy()), named("approver", key(deferred.approver())));
    } else if (answer instanceof RiskAccepted risk) {
      return Stream.of(named("until", risk.until()), named("approver", key(risk.approver())));
    } else if (answer instanceof Duplicate duplicate) {
      return Stream.of(duplicate.of() == null ? null : "of " + duplicate.of().key());
    }
    return answer instanceof Rejected rejected && rejected.category() != null
        ? Stream.of(rejected.category().id())
        : Stream.empty();
  }

  private static String words(Answer answer) {
    if (answer instanceof Accepted accepted) {
      return Stream.of(accepted.doneWhen(), accepted.extension())
          .filter(text -> !text.isEmpty())
          .collect(Collectors.joining("; "));
    } else if (answer instanceof Deferred deferred) {
      return deferred.reason();
    } else if (answer instanceof RiskAccepted risk) {
      return risk.reason();
    }
    return answer instanceof Rejected rejected ? rejected.reason() : "";
  }

  private static @Nullable String key(@Nullable Person person) {
    return person == null ? null : person.key();
  }

  private static @Nullable String named(String name, @Nullable Object value) {
    return value == null ? null : name + " " + value;
  }
}
