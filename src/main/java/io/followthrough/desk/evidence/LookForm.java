package io.followthrough.desk.evidence;

import io.followthrough.desk.Choices;
import io.followthrough.desk.LookingBack;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.TextReader;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looked for in vain.
 *
 * @param question what was asked
 * @param note where or how he looked; may be empty
 */
record LookForm(Question question, String note) {

  static Outcome<LookForm> read(@Nullable String question, @Nullable String note) {
    var reader = new TextReader();
    var asked = Question.of(question == null ? "" : question);
    if (asked.isEmpty()) {
      reader.complain(
          "question",
          "followthrough.error.no-choice",
          question == null ? "" : question,
          Choices.among(Question.values(), Question::id));
    }
    var said = reader.text("note", note, LookingBack.TEXT_LIMIT);
    return asked.isPresent() && !reader.hasComplaints()
        ? Outcome.done(new LookForm(asked.get(), said))
        : Outcome.refused(reader.refusal());
  }
}
