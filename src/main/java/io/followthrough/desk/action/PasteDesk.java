package io.followthrough.desk.action;

import io.followthrough.action.ActionItem;
import io.followthrough.action.Filler;
import io.followthrough.desk.Complaint;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.action.PasteOutcome.Kind;
import io.followthrough.postmortem.Postmortem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Adds the action items of a pasted list. Each line is added for itself: one that is refused keeps
 * none of the others from it, and what the postmortem asks for already is not added again.
 */
public final class PasteDesk {

  private static final int TEXT_LIMIT = 32_767;
  private static final int MOST = 100;

  private final ActionDesk actions;
  private final Tickets tickets;

  public PasteDesk(ActionDesk actions, Tickets tickets) {
    this.actions = actions;
    this.tickets = tickets;
  }

  /**
   * Adds what a list asks for.
   *
   * @param project where the tickets are to be; {@code null} for sub-tasks of the postmortem
   * @param dryRun whether to say only what would become of it
   * @return what became of each line that is not blank, in their order
   */
  public Outcome<List<PasteOutcome>> paste(
      Visitor visitor,
      String postmortemKey,
      String text,
      @Nullable String project,
      boolean dryRun) {
    var items = text.length() > TEXT_LIMIT ? List.<PastedItem>of() : PastedList.read(text);
    var complaint = complaintAbout(text, items);
    return complaint.isPresent()
        ? Outcome.refused(new Refusal(Refusal.Kind.INVALID, List.of(complaint.get())))
        : actions
            .check(visitor, postmortemKey, new NewAction("A list", "", project, null))
            .then(
                postmortem ->
                    Outcome.done(
                        new Pasting(visitor, postmortem, project, dryRun).outcomesOf(items)));
  }

  private static Optional<Complaint> complaintAbout(String text, List<PastedItem> items) {
    if (text.length() > TEXT_LIMIT) {
      return Optional.of(
          Complaint.about("text", "followthrough.error.text-long", String.valueOf(TEXT_LIMIT)));
    }
    if (items.isEmpty()) {
      return Optional.of(Complaint.about("text", "followthrough.error.list-missing"));
    }
    return items.size() <= MOST
        ? Optional.empty()
        : Optional.of(
            Complaint.about("text", "followthrough.error.list-long", String.valueOf(MOST)));
  }

  /** One list on its way into one postmortem. */
  private final class Pasting {

    private final Visitor visitor;
    private final Postmortem postmortem;
    private final @Nullable String project;
    private final boolean dryRun;

    /**
     * The keys of the items that are there already, by their words; empty where nobody may see it.
     */
    private final Map<String, Optional<String>> there = new HashMap<>();

    private Pasting(
        Visitor visitor, Postmortem postmortem, @Nullable String project, boolean dryRun) {
      this.visitor = visitor;
      this.postmortem = postmortem;
      this.project = project;
      this.dryRun = dryRun;
    }

    List<PasteOutcome> outcomesOf(List<PastedItem> items) {
      var visible =
          tickets
              .postmortem(visitor, postmortem.key())
              .map(dossier -> dossier.visibleTo(visitor))
              .orElseThrow();
      for (ActionItem action : postmortem.actions()) {
        there.putIfAbsent(
            Filler.wordsOf(action.summary()),
            Optional.of(action).filter(one -> visible.contains(one.id())).map(ActionItem::key));
      }
      return items.stream().map(this::outcomeOf).toList();
    }

    private PasteOutcome outcomeOf(PastedItem item) {
      var summary = item.summary();
      if (summary == null) {
        return PasteOutcome.of(item, Kind.NOT_UNDERSTOOD);
      }
      var words = Filler.wordsOf(summary);
      var before = there.get(words);
      if (before != null) {
        return PasteOutcome.of(item, Kind.THERE, before.orElse(null));
      }
      var outcome = dryRun ? PasteOutcome.of(item, Kind.NEW) : add(item, summary);
      if (outcome.kind() != Kind.REFUSED) {
        there.put(words, Optional.ofNullable(outcome.key()));
      }
      return outcome;
    }

    private PasteOutcome add(PastedItem item, String summary) {
      return actions
          .add(visitor, postmortem.key(), new NewAction(summary, item.description(), project, null))
          .fold(
              key -> PasteOutcome.of(item, Kind.ADDED, key),
              refusal -> new PasteOutcome(item, Kind.REFUSED, null, refusal.complaints()));
    }
  }
}
