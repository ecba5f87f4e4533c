package io.followthrough.desk.proof;

import io.followthrough.action.CheckQuestion;
import io.followthrough.action.CheckReply;
import io.followthrough.action.Filler;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.TextReader;
import io.followthrough.desk.proof.KeptProof.Finding;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes findings of a form, or says all that is wrong with it, by question. */
final class CheckReader {

  private static final int TEXT_LIMIT = 4000;

  private final TextReader fields = new TextReader();
  private final CheckForm form;

  CheckReader(CheckForm form) {
    this.form = form;
  }

  Outcome<Map<CheckQuestion, Finding>> read() {
    var findings = new EnumMap<CheckQuestion, Finding>(CheckQuestion.class);
    for (var question : CheckQuestion.values()) {
      var said = form.said().getOrDefault(question, CheckForm.Said.NOTHING);
      var text = fields.text(question.id() + "Text", said.text(), TEXT_LIMIT);
      reply(question, said.reply())
          .ifPresent(reply -> findings.put(question, finding(question, reply, text)));
    }
    return fields.hasComplaints() ? Outcome.refused(fields.refusal()) : Outcome.done(findings);
  }

  private Optional<CheckReply> reply(CheckQuestion question, @Nullable String said) {
    if (said == null || said.isBlank()) {
      fields.complain(question.id(), "followthrough.error.check.missing");
      return Optional.empty();
    }
    var reply = CheckReply.of(said).filter(question::allows);
    if (reply.isEmpty()) {
      fields.complain(question.id(), "followthrough.error.no-choice", said, choices(question));
    }
    return reply;
  }

  /** Whoever opens an item again says to those who have to mend it what he saw. */
  private Finding finding(CheckQuestion question, CheckReply reply, String text) {
    if (question.isDoubtedBy(reply) && Filler.isAllThereIsIn(text)) {
      fields.complain(question.id() + "Text", "followthrough.error.check.why");
    }
    return new Finding(reply, text);
  }

  private static String choices(CheckQuestion question) {
    return Arrays.stream(CheckReply.values())
        .filter(question::allows)
        .map(CheckReply::id)
        .collect(Collectors.joining(", "));
  }
}
