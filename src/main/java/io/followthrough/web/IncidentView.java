package io.followthrough.web;

import io.followthrough.action.TicketRef;
import io.followthrough.desk.Deadline;
import io.followthrough.desk.People;
import io.followthrough.desk.incident.BypassOffer;
import io.followthrough.desk.incident.Debt;
import io.followthrough.desk.incident.IncidentFile;
import io.followthrough.policy.Terms;
import java.util.List;

/**
 * What the panel of an incident shows.
 *
 * @param key the key of the incident
 * @param open whether its gate is open
 * @param rehearsed whether it would be shut if its level were no rehearsal
 * @param severity how bad it is and how much that asks for, in words
 * @param closed whether it is closed
 * @param warnings what is amiss besides
 * @param obstacles what keeps it shut, or would, as much as fits
 * @param more how much more there is; empty where nothing is
 * @param debt since when it is closed although its gate is shut; empty where it is not
 * @param deadline by when its postmortem is to be complete; empty where that is settled
 * @param late whether that day has passed
 * @param postmortems those the reader may see
 * @param hidden how many more there are; empty where none is
 * @param lost those that it had and has lost
 * @param mayStart whether the reader may start its postmortem
 * @param exemptions what it is let off
 * @param bypass how it stands with bypassing its gate
 * @param lowering how it stands with lowering its severity
 * @param cancelled that it turned out to be none
 * @param overdue whether its debt should have been settled by now
 */
public record IncidentView(
    String key,
    boolean open,
    boolean rehearsed,
    String severity,
    boolean closed,
    List<ObstacleView> warnings,
    List<ObstacleView> obstacles,
    String more,
    String debt,
    String deadline,
    boolean late,
    List<PostmortemLine> postmortems,
    String hidden,
    LostPostmortemsView lost,
    boolean mayStart,
    ExemptionsView exemptions,
    BypassView bypass,
    SeverityView lowering,
    CancelledView cancelled,
    boolean overdue) {

  /** As many as one reads; the refusal of the transition names them all. */
  static final int OBSTACLES = 20;

  static IncidentView of(
      IncidentFile file, BypassOffer offer, SeverityView lowering, Texts texts, People people) {
    var obstacles = file.verdict().obstacles();
    return new IncidentView(
        file.incident().key(),
        file.verdict().opens(),
        file.verdict().wouldHoldBack(),
        severity(file.incident().terms(), texts),
        file.incident().closed(),
        file.verdict().warnings().stream().map(one -> ObstacleView.of(one, texts)).toList(),
        obstacles.stream().limit(OBSTACLES).map(one -> ObstacleView.of(one, texts)).toList(),
        texts.count(
            Math.max(0, obstacles.size() - OBSTACLES),
            "followthrough.web.incident.more.one",
            "followthrough.web.incident.more.many"),
        file.debt().map(debt -> since(debt, texts, people)).orElse(""),
        file.deadline().map(deadline -> due(deadline, texts)).orElse(""),
        file.deadline().filter(Deadline::passed).isPresent(),
        file.postmortems().stream().map(PostmortemLine::of).toList(),
        texts.count(
            file.hiddenPostmortems(),
            "followthrough.web.incident.hidden.one",
            "followthrough.web.incident.hidden.many"),
        LostPostmortemsView.of(file.lost(), texts),
        file.mayStart(),
        ExemptionsView.of(file.exemptions(), texts, people),
        BypassView.of(offer, texts, people),
        lowering,
        CancelledView.of(
            file.incident().cancelled(), file.exemptions().allowed().toWaive(), texts, people),
        file.debt().filter(debt -> debt.isOverdueOn(offer.today())).isPresent());
  }

  /** The key of its project. */
  public String project() {
    return TicketRef.projectOf(key);
  }

  /** Whether nobody has started a postmortem, not even one the reader may not see. */
  public boolean unreviewed() {
    return postmortems.isEmpty() && hidden.isEmpty();
  }

  private static String severity(Terms terms, Texts texts) {
    return texts.fill(
        "followthrough.web.incident.severity",
        terms.severity().id(),
        texts.say("followthrough.web.level." + terms.level().id()));
  }

  private static String due(Deadline deadline, Texts texts) {
    var sentence =
        deadline.passed()
            ? "followthrough.web.incident.deadline.passed"
            : "followthrough.web.incident.deadline";
    var text = texts.fill(sentence, deadline.due().toString());
    return deadline.estimated()
        ? text + " " + texts.say("followthrough.web.incident.deadline.estimated")
        : text;
  }

  private static String since(Debt debt, Texts texts, People people) {
    var bypass = debt.bypass();
    var noticed = texts.fill("followthrough.web.incident.debt", Moments.say(debt.since()));
    return bypass == null
        ? noticed
        : noticed
            + " "
            + BypassView.told("followthrough.web.bypass.used", bypass, texts, people)
            + " "
            + bypass.reason();
  }
}
