package io.followthrough.postmortem;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The sections that come with the plugin, each with a field that it makes. Templates choose from
 * them; the ids are stored and never change.
 */
public final class Sections {

  /**
   * Where a postmortem says why it asks for nothing; each template has it, and none requires it.
   */
  public static final Section NO_ACTION_NEEDED =
      Section.optional(
          "no-action-needed",
          "No action needed because",
          "If nothing should be done, say why. Leave this empty as long as there are action items.");

  /** What is on purpose left as it is: answered by text, or by risks that were accepted. */
  public static final String LEAVE_ALONE = "leave-alone";

  /** The ids of those that are kept in rows. */
  static final Set<String> ROWED = Set.of("timeline", "contributing-factors");

  private static final List<Section> ALL =
      List.of(
          Section.optional("summary", "Postmortem summary", "What happened, in a few sentences."),
          Section.optional("impact", "Impact", "Who noticed what, for how long, and how badly."),
          Section.optional("timeline", "Timeline", "What happened when, with times in UTC."),
          Section.optional(
              "contributing-factors",
              "Contributing factors",
              "What made it possible and what made it worse. There is rarely just one."),
          Section.optional(
              "detection", "Detection", "How it was noticed, and what would have sooner."),
          Section.optional("resolution", "Incident resolution", "What ended it."),
          Section.optional("worked", "What worked", "What helped and should stay."),
          Section.optional("did-not-work", "What did not", "What stood in the way."),
          Section.optional("improve", "What to improve", "What should be done differently."),
          Section.optional(
              LEAVE_ALONE,
              "What to leave alone",
              "What is on purpose left as it is, and why that is right."),
          Section.optional(
              "lucky", "Where we were lucky", "What might as well have made it far worse."),
          Section.optional(
              "surprised", "Why we were surprised", "What we believed until then, and why."),
          Section.optional("lessons", "Lessons", "What others should know after reading this."),
          NO_ACTION_NEEDED);

  private Sections() {}

  /** All of them, in the order of the page. */
  public static List<Section> all() {
    return ALL;
  }

  /** The one of that id; empty where the plugin comes with none. */
  public static Optional<Section> named(String id) {
    return ALL.stream().filter(section -> section.id().equals(id)).findFirst();
  }
}
