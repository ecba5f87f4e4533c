package io.followthrough.web;

import io.followthrough.action.CheckQuestion;
import io.followthrough.action.CheckReply;
import io.followthrough.action.Outstanding;
import io.followthrough.action.Proof.Word;
import io.followthrough.desk.People;
import io.followthrough.desk.proof.KeptProof;
import io.followthrough.desk.proof.ProofFile;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What shows that an action item is done, on the panel of that.
 *
 * @param shown whether there is anything to tell or to say
 * @param outstanding what it still takes though its tickets are closed, in words
 * @param link where one can see that it is done; empty where nobody said
 * @param linkedBy who said so, and when
 * @param confirmedBy who confirmed that it is done, and when; empty where nobody did
 * @param checks all looks whether it held, the latest first
 * @param takesLink whether the reader may give a link
 * @param takesConfirmation whether it waits for the reader's word
 * @param takesCheck whether the reader may say whether it held
 * @param questions what he is asked then
 */
public record ProofView(
    boolean shown,
    List<String> outstanding,
    String link,
    String linkedBy,
    String confirmedBy,
    List<CheckRow> checks,
    boolean takesLink,
    boolean takesConfirmation,
    boolean takesCheck,
    List<QuestionRow> questions) {

  private static final String PREFIX = "followthrough.web.proof.";

  /**
   * A look.
   *
   * @param held whether nothing speaks against that it held
   * @param by what came of it, who looked, and when
   * @param findings what was found, a line a question
   */
  public record CheckRow(boolean held, String by, List<Fact> findings) {}

  /** A question with what may be replied. */
  public record QuestionRow(String id, String label, List<Choice> replies) {}

  static ProofView of(ProofFile file, People people, Texts texts) {
    var action = file.action();
    var proof = action.proof();
    var checks = file.said().stream().filter(one -> one.kind() == KeptProof.Kind.CHECK).toList();
    return new ProofView(
        action.delivery().isPresent()
            && (file.takesLink() || file.takesCheck() || !file.said().isEmpty()),
        action.outstanding().stream().map(one -> say(one, texts)).toList(),
        proof.link() == null ? "" : proof.link().text(),
        by("followthrough.web.proof.linked-by", proof.link(), people, texts),
        by("followthrough.web.proof.confirmed-by", proof.confirmation(), people, texts),
        checks.stream().map(check -> row(check, people, texts)).toList(),
        file.takesLink(),
        file.takesConfirmation(),
        file.takesCheck(),
        Arrays.stream(CheckQuestion.values()).map(one -> question(one, texts)).toList());
  }

  private static String say(Outstanding outstanding, Texts texts) {
    return texts.say("followthrough.outstanding." + outstanding.id());
  }

  private static String by(String key, @Nullable Word word, People people, Texts texts) {
    return word == null ? "" : texts.fill(key, people.nameOf(word.by()), Moments.say(word.at()));
  }

  private static CheckRow row(KeptProof check, People people, Texts texts) {
    return new CheckRow(
        check.held(),
        texts.fill(
            check.held() ? "followthrough.web.proof.held-by" : "followthrough.web.proof.failed-by",
            people.nameOf(check.by()),
            Moments.say(check.at())),
        check.findings().entrySet().stream()
            .map(one -> new Fact(label(one.getKey(), texts), told(one.getValue(), texts)))
            .toList());
  }

  private static String told(KeptProof.Finding finding, Texts texts) {
    var reply = texts.say(PREFIX + "reply." + finding.reply().id());
    return finding.text().isEmpty() ? reply : reply + ": " + finding.text();
  }

  private static QuestionRow question(CheckQuestion question, Texts texts) {
    return new QuestionRow(
        question.id(),
        label(question, texts),
        Stream.of(CheckReply.values())
            .filter(question::allows)
            .map(reply -> new Choice(reply.id(), texts.say(PREFIX + "reply." + reply.id())))
            .toList());
  }

  private static String label(CheckQuestion question, Texts texts) {
    return texts.say(PREFIX + "question." + question.id());
  }
}
