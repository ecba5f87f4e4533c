package io.followthrough.web;

import io.followthrough.desk.People;
import io.followthrough.desk.evidence.BacklogFile;
import io.followthrough.desk.evidence.Question;
import io.followthrough.desk.likeness.SimilarPostmortem;
import io.followthrough.desk.recurrence.RecurrenceLine;
import io.followthrough.learning.evidence.Confidence;
import io.followthrough.learning.evidence.Effect;
import io.followthrough.postmortem.factor.Category;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

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
 * @param recurrences the postmortems of the same shape, as people say
 * @param similar those that its text suggests, and that nobody has said anything about
 * @param sorts the sorts of triggers and factors to choose from, those it names itself first
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
    List<RecurrenceRow> recurrences,
    List<SimilarRow> similar,
    List<Choice> sorts,
    List<Choice> effects,
    List<Choice> confidences,
    boolean mayEdit) {

  /** What was found, and what there is to choose from. */
  record Found(
      BacklogFile file,
      List<RecurrenceLine> recurrences,
      List<SimilarPostmortem> similar,
      List<Category> named) {

    /** Those that stand. */
    List<RecurrenceLine> standing() {
      return recurrences.stream().filter(line -> line.kept().stands()).toList();
    }

    /** Without what people have said already. */
    List<SimilarPostmortem> unsaid() {
      var said = standing().stream().map(line -> line.other().id()).toList();
      return similar.stream().filter(one -> !said.contains(one.postmortem().id())).toList();
    }

    /** Those it names, then the others. */
    List<Category> sorts() {
      return Stream.concat(named.stream(), Arrays.stream(Category.values())).distinct().toList();
    }
  }

  static BacklogView of(Found found, People people, Texts texts) {
    var file = found.file();
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
        found.standing().isEmpty() ? looks(file, Question.BEFORE, people, texts) : List.of(),
        found.standing().stream().map(line -> RecurrenceRow.of(line, people, texts)).toList(),
        found.unsaid().stream().map(one -> SimilarRow.of(one, texts)).toList(),
        found.sorts().stream()
            .map(one -> choice(one.id(), "followthrough.web.sort.", texts))
            .toList(),
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
