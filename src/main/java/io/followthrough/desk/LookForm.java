package io.followthrough.desk;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looked for in vain.
 *
 * @param question what was asked
 * @param note where or how he looked; may be empty
 */
record LookForm(Question question, String note) {

  private static final int TEXT_LIMIT = 4000;

  static Outcome<LookForm> read(@Nullable String question, @Nullable String note) {
    var reader = new TextReader();
    var asked = Question.of(question == null ? "" : question);
    if (asked.isEmpty()) {
      reader.complain(
          "question",
          "followthrough.error.no-choice",
          question == null ? "" : question,
          Arrays.stream(Question.values()).map(Question::id).collect(Collectors.joining(", ")));
    }
    var said = reader.text("note", note, TEXT_LIMIT);
    return asked.isPresent() && !reader.hasComplaints()
        ? Outcome.done(new LookForm(asked.get(), said))
        : Outcome.refused(reader.refusal());
  }
}
