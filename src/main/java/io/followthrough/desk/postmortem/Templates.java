package io.followthrough.desk.postmortem;

import io.followthrough.action.Filler;
import io.followthrough.action.TicketRef;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.policy.Policies;
import io.followthrough.gate.Incident;
import io.followthrough.policy.Terms;
import io.followthrough.postmortem.Postmortem;
import io.followthrough.postmortem.Section;
import io.followthrough.postmortem.Sections;
import io.followthrough.postmortem.Template;
import java.util.stream.Stream;

/** Tells which template a postmortem is held to: the one place for panel, editor and review. */
public final class Templates {

  private final Tickets tickets;
  private final Policies policies;
  private final Causes causes;

  public Templates(Tickets tickets, Policies policies, Causes causes) {
    this.tickets = tickets;
    this.policies = policies;
    this.causes = causes;
  }

  /**
   * What is asked of a postmortem by all incidents that it reviews, also by one the reader may not
   * see. Each asks by the policy it is held to, so that another template is not this one's. Where
   * it reviews none, as much as of the worst.
   */
  public Template of(Postmortem postmortem) {
    var asked =
        tickets.reviewed(postmortem.id()).stream()
            .map(Incident::terms)
            .map(Terms::template)
            .toList();
    return asked.isEmpty() ? ofWorst(postmortem) : Template.ofAll(asked);
  }

  /** The same with all else that was written: no text is out of sight since nobody asks for it. */
  Template shown(Postmortem postmortem) {
    var asked = of(postmortem);
    return asked.with(
        known()
            .filter(
                section ->
                    asked.sections().stream().noneMatch(one -> one.id().equals(section.id())))
            .map(Section::unasked)
            .filter(section -> says(postmortem, section))
            .toList());
  }

  /** Accepted risks and whys stand within a section, whether it has a text or not. */
  private boolean says(Postmortem postmortem, Section section) {
    return !Filler.isUnseen(postmortem.textOf(section))
        || switch (section.id()) {
          case Sections.LEAVE_ALONE -> !postmortem.leftAlone().isEmpty();
          case FactorDesk.SECTION -> !causes.whys(postmortem.id()).all().isEmpty();
          default -> false;
        };
  }

  private Stream<Section> known() {
    return Stream.concat(Sections.all().stream(), policies.ownSections().stream());
  }

  private Template ofWorst(Postmortem postmortem) {
    return policies.of(TicketRef.projectOf(postmortem.key())).severities().worst().template();
  }
}
