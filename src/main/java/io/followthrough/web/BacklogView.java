package io.followthrough.web;

import io.followthrough.desk.BacklogFile;
import io.followthrough.desk.People;
import io.followthrough.desk.Question;
import io.followthrough.learning.evidence.Confidence;
import io.followthrough.learning.evidence.Effect;
import java.util.Arrays;
import java.util.List;

/**
 * What the panel of the backlog check shows.
 *
 * @param key the key of the postmortem
 * @param incidents the incidents it reviews, to choose from
 * @param claims the claims that stand
 * @param former those that were taken back
 * @param hidden how many more stand that the reader may not know of; empty for none
 * @param backlog that nothing was found in the backlog; empty where nobody says so
 * @param before that it has not happened before; empty where nobody says so
 * @param effects the effects to choose from
 * @param confidences the confidences to choose from
 * @param mayEdit whether the reader may answer
 */
public record BacklogView(
    String key,
    List<String> incidents,
    List<ClaimRow> claims,
    List<ClaimRow> former,
    String hidden,
    List<LookRow> backlog,
    List<LookRow> before,
    List<Choice> effects,
    List<Choice> confidences,
    boolean mayEdit) {

  static BacklogView of(BacklogFile file, People people, Texts texts) {
    return new BacklogView(
        file.key(),
        file.incidents(),
        file.standing().stream().map(line -> ClaimRow.of(line, people, texts)).toList(),
        file.claims().stream()
            .filter(line -> !line.kept().stands())
            .map(line -> ClaimRow.of(line, people, texts))
            .toList(),
        texts.count(
            file.hidden(),
            "followthrough.web.backlog.hidden.one",
            "followthrough.web.backlog.hidden.many"),
        looks(file, Question.BACKLOG, people, texts),
        looks(file, Question.BEFORE, people, texts),
        Arrays.stream(Effect.values())
            .map(one -> choice(one.id(), "followthrough.web.evidence.effect.", texts))
            .toList(),
        Arrays.stream(Confidence.values())
            .map(one -> choice(one.id(), "followthrough.web.evidence.confidence.", texts))
            .toList(),
        file.mayEdit());
  }

  /** Whoever found something afterwards has answered otherwise. */
  private static List<LookRow> looks(
      BacklogFile file, Question question, People people, Texts texts) {
    return question == Question.BACKLOG && !file.standing().isEmpty()
        ? List.of()
        : file.look(question).stream().map(look -> LookRow.of(look, people, texts)).toList();
  }

  private static Choice choice(String id, String keyStart, Texts texts) {
    return new Choice(id, texts.say(keyStart + id));
  }
}
