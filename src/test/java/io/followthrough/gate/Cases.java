package io.followthrough.gate;

import io.followthrough.policy.DueRule;
import io.followthrough.policy.Level;
import io.followthrough.policy.Policy;
import io.followthrough.policy.Severity;
import io.followthrough.policy.Terms;
import io.followthrough.postmortem.LostPostmortem;
import io.followthrough.postmortem.Postmortem;
import io.followthrough.postmortem.Postmortems;
import io.followthrough.postmortem.Template;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds cases at level triaged for an open incident unless a test says otherwise. */
public final class Cases {

  /** A Thursday evening. */
  private static final Instant OPENED = Instant.parse("2030-03-14T15:00:00Z");

  private static final Instant RESOLVED = Instant.parse("2030-03-14T17:00:00Z");

  private final List<Postmortem> postmortems = new ArrayList<>();
  private final List<LostPostmortem> lost = new ArrayList<>();
  private Level level = Level.TRIAGED;
  private Template template = Template.full();
  private Terms.@Nullable Unclear unclear;
  private Terms.@Nullable Lowered lowered;
  private @Nullable Cancelled cancelled;

  private Cases() {}

  /** An incident without a postmortem. */
  public static Cases aCase() {
    return new Cases();
  }

  /** The incident of every case. */
  public static Incident incident() {
    return new Incident(101, "OPS-1", false, new OpenTime(OPENED, null), termsAt(Level.TRIAGED));
  }

  /** The same incident, resolved two hours later. */
  public static Incident closed() {
    return closed(termsAt(Level.TRIAGED));
  }

  /** The same incident, resolved two hours later, of which something else is asked. */
  public static Incident closed(Terms terms) {
    return new Incident(101, "OPS-1", true, new OpenTime(OPENED, RESOLVED), terms);
  }

  /** Terms that ask for a level, and for a full postmortem by the fifth working day. */
  public static Terms termsAt(Level level) {
    return new Terms(
        new Severity("SEV2", level, Template.full(), DueRule.business(5)),
        null,
        null,
        Policy.standard().calendar());
  }

  public Cases with(Postmortems... reviewing) {
    List.of(reviewing).forEach(postmortem -> postmortems.add(postmortem.build()));
    return this;
  }

  /** It had a postmortem before. */
  public Cases without(LostPostmortem one) {
    lost.add(one);
    return this;
  }

  public Cases at(Level level) {
    this.level = level;
    return this;
  }

  /** A postmortem as thorough as that is asked for. */
  public Cases asking(Template template) {
    this.template = template;
    return this;
  }

  /** Its severity field says that, which the policy does not know. */
  public Cases unclear(String said) {
    this.unclear = new Terms.Unclear(said, List.of("High", "Low"));
    return this;
  }

  /** Its severity field said something worse before, which still counts. */
  public Cases lowered(String from, String to) {
    this.lowered = new Terms.Lowered(from, to);
    return this;
  }

  /** It is in a status that says that it was none. */
  public Cases cancelled(Cancelled.@Nullable Why why) {
    this.cancelled = new Cancelled("Invalid", why);
    return this;
  }

  public Case build() {
    var severity = new Severity("SEV2", level, template, DueRule.business(5));
    var terms = new Terms(severity, unclear, lowered, Policy.standard().calendar());
    return new Case(
        new Incident(101, "OPS-1", false, cancelled, new OpenTime(OPENED, null), terms),
        postmortems,
        lost);
  }
}
