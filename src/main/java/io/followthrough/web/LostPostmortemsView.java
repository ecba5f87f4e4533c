package io.followthrough.web;

import io.followthrough.action.Loss;
import io.followthrough.action.RejectionReason;
import io.followthrough.desk.incident.LostPostmortems;
import io.followthrough.postmortem.LostPostmortem;
import java.util.Arrays;
import java.util.List;

/**
 * The postmortems that an incident had, in its panel.
 *
 * @param rows those that are lost and that the reader may know of
 * @param hidden how many more of these there are; empty where none is
 * @param letGo those that somebody let go
 * @param mayLetGo whether the reader may let one go
 * @param reasons what one can be let go for
 */
public record LostPostmortemsView(
    List<LostRow> rows,
    String hidden,
    List<LetGoRow> letGo,
    boolean mayLetGo,
    List<Choice> reasons) {

  static LostPostmortemsView of(LostPostmortems file, Texts texts) {
    return new LostPostmortemsView(
        file.lost().stream().map(lost -> row(lost, texts)).toList(),
        texts.count(
            file.hidden(),
            "followthrough.web.incident.lost.hidden.one",
            "followthrough.web.incident.lost.hidden.many"),
        file.letGo().stream().map(item -> LetGoRow.of(item, texts)).toList(),
        file.mayLetGo(),
        Arrays.stream(RejectionReason.values())
            .map(one -> new Choice(one.id(), TriageForm.reasonLabel(one.id(), texts)))
            .toList());
  }

  /** Whether anything is lost, also where the reader may not know what. */
  public boolean any() {
    return !rows.isEmpty() || !hidden.isEmpty();
  }

  private static LostRow row(LostPostmortem lost, Texts texts) {
    return new LostRow(
        String.valueOf(lost.id()),
        lost.key(),
        lost.loss() != Loss.DELETED,
        "",
        texts.say("followthrough.web.incident.lost." + lost.loss().id()));
  }
}
