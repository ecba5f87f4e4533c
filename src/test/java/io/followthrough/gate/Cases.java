package io.followthrough.gate;

import io.followthrough.policy.Level;
import io.followthrough.policy.Limits;
import io.followthrough.policy.Policy;
import io.followthrough.postmortem.Postmortem;
import io.followthrough.postmortem.Postmortems;
import io.followthrough.postmortem.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Builds cases at level triaged for an open incident unless a test says otherwise. */
public final class Cases {

  private final List<Postmortem> postmortems = new ArrayList<>();
  private Level level = Level.TRIAGED;

  private Cases() {}

  /** An incident without a postmortem. */
  public static Cases aCase() {
    return new Cases();
  }

  /** The incident of every case. */
  public static Incident incident() {
    return new Incident(101, "OPS-1", false);
  }

  public Cases with(Postmortems... reviewing) {
    List.of(reviewing).forEach(postmortem -> postmortems.add(postmortem.build()));
    return this;
  }

  public Cases at(Level level) {
    this.level = level;
    return this;
  }

  public Case build() {
    return new Case(
        incident(),
        postmortems,
        new Policy(Set.of("Incident"), level, Template.full(), Set.of("Fixed"), Limits.standard()));
  }
}
