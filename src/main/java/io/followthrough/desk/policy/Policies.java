package io.followthrough.desk.policy;

import io.followthrough.gate.Incident;
import io.followthrough.gate.OpenTime;
import io.followthrough.policy.Policy;
import io.followthrough.postmortem.Section;
import java.util.List;

/** Knows what each project asks of its incidents, with all that it inherits. */
public interface Policies {

  /** What holds for whatever begins now in a project, by its key. */
  Policy of(String projectKey);

  /** What holds for an issue of a project: what it began with, unless it was changed for it. */
  Policy holding(String projectKey, OpenTime open);

  /**
   * The sections that any version of any policy asked for, beside those that come with the plugin:
   * what was written into one stays readable once nobody asks for it any more.
   */
  List<Section> ownSections();

  /**
   * Which versions an incident is held to, as the audit writes them: {@code global 3, OPS 2}. The
   * number is 0 where nothing was said.
   */
  String versionsHolding(Incident incident);
}
