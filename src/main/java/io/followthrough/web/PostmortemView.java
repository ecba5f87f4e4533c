package io.followthrough.web;

import io.followthrough.action.ActionItem;
import io.followthrough.action.Person;
import io.followthrough.desk.ProjectChoice;
import io.followthrough.desk.postmortem.PostmortemFile;
import io.followthrough.learning.Hint;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the panel of a postmortem shows.
 *
 * @param key the key of the postmortem
 * @param incidents the keys of the incidents it reviews
 * @param owner who answers for it, as a sentence
 * @param facilitator who leads the review, as a sentence
 * @param orphaned what to do where nobody is left who answers for it; else empty
 * @param sections how many of the required sections are written
 * @param review how far the review has come
 * @param missing the other required sections, with what belongs into them
 * @param remarks on the wording of the sections
 * @param wording how many there are; empty for none
 * @param counted how many action items the reader sees; empty for none
 * @param untriaged how many of them have no answer that counts
 * @param hidden how many more action items there are; empty where none is
 * @param rows the first page of action items
 * @param lost the action items that have lost their ticket
 * @param letGo those that lost it and were given up
 * @param leftAlone what is on purpose left as it is
 * @param total how many action items the reader may see on all pages
 * @param mayAdd whether the reader may add action items
 * @param projects where a ticket for one could be created
 * @param triage what the form for answers offers
 */
public record PostmortemView(
    String key,
    List<String> incidents,
    String owner,
    String facilitator,
    String orphaned,
    String sections,
    ReviewView review,
    List<MissingRow> missing,
    List<Remark> remarks,
    String wording,
    String counted,
    String untriaged,
    String hidden,
    List<ActionRow> rows,
    List<LostRow> lost,
    List<LetGoRow> letGo,
    List<LeftAloneRow> leftAlone,
    int total,
    boolean mayAdd,
    List<Choice> projects,
    TriageForm triage) {

  /** As many action items as one page of them has. */
  static final int PAGE = 25;

  static PostmortemView of(
      PostmortemFile file,
      ReviewView review,
      Map<String, List<Hint>> hints,
      List<ProjectChoice> projects,
      TriageForm triage,
      Texts texts) {
    var remarks = remarks(file, hints, texts);
    return new PostmortemView(
        file.postmortem().key(),
        file.incidents(),
        keeper(
            file.keepers().owner(),
            "followthrough.web.postmortem.owner",
            "followthrough.web.postmortem.owner.inactive",
            "followthrough.web.postmortem.owner.none",
            texts),
        keeper(
            file.keepers().facilitator(),
            "followthrough.web.postmortem.facilitator",
            "followthrough.web.postmortem.facilitator.inactive",
            "followthrough.web.postmortem.facilitator.none",
            texts),
        file.keepers().isOrphaned() ? texts.say("followthrough.web.postmortem.orphaned") : "",
        sections(file.template().required().size(), file.lacks().size(), texts),
        review,
        file.lacks().stream().map(lack -> MissingRow.of(lack, texts)).toList(),
        remarks,
        texts.count(
            remarks.size(),
            "followthrough.web.postmortem.wording.one",
            "followthrough.web.postmortem.wording.many"),
        texts.count(
            file.actions().size(),
            "followthrough.web.postmortem.actions.one",
            "followthrough.web.postmortem.actions.many"),
        untriaged(file.actions(), texts),
        texts.count(
            file.hiddenActions(),
            "followthrough.web.postmortem.hidden.one",
            "followthrough.web.postmortem.hidden.many"),
        file.actions().stream().limit(PAGE).map(action -> ActionRow.of(action, texts)).toList(),
        file.lost().stream().map(action -> LostRow.of(action, texts)).toList(),
        file.letGo().stream().map(item -> LetGoRow.of(item, texts)).toList(),
        file.leftAlone().stream().map(LeftAloneRow::of).toList(),
        file.actions().size(),
        file.mayAdd(),
        projects.stream().map(PostmortemView::choice).toList(),
        triage);
  }

  /** Whether there are more action items than fit on the first page. */
  public boolean more() {
    return total > rows.size();
  }

  /** Whether there is no action item, not even one the reader may not see. */
  public boolean empty() {
    return rows.isEmpty() && lost.isEmpty() && hidden.isEmpty();
  }

  private static String keeper(
      @Nullable Person person, String there, String gone, String nobody, Texts texts) {
    return person == null
        ? texts.say(nobody)
        : texts.fill(person.active() ? there : gone, person.name());
  }

  private static List<Remark> remarks(
      PostmortemFile file, Map<String, List<Hint>> hints, Texts texts) {
    return file.template().sections().stream()
        .flatMap(
            section ->
                hints.getOrDefault(section.id(), List.of()).stream()
                    .map(hint -> Remark.of(section, hint, texts)))
        .toList();
  }

  private static String sections(int required, int missing, Texts texts) {
    return missing == 0
        ? texts.fill("followthrough.web.postmortem.sections.all", String.valueOf(required))
        : texts.fill(
            "followthrough.web.postmortem.sections.some",
            String.valueOf(required - missing),
            String.valueOf(required));
  }

  private static String untriaged(List<ActionItem> actions, Texts texts) {
    var open = actions.stream().filter(action -> !action.isTriaged()).count();
    return open == 0
        ? texts.say("followthrough.web.postmortem.untriaged.none")
        : texts.fill("followthrough.web.postmortem.untriaged.some", String.valueOf(open));
  }

  private static Choice choice(ProjectChoice project) {
    return new Choice(project.key(), project.name() + " (" + project.key() + ")");
  }
}
