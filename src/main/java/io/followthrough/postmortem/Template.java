package io.followthrough.postmortem;

import java.util.List;
import java.util.Set;

/**
 * The sections a postmortem has, in the order of the page.
 *
 * @param sections in order, each id once
 */
public record Template(List<Section> sections) {

  /** The section that says why a postmortem asks for nothing; never required. */
  public static final Section NO_ACTION_NEEDED =
      new Section(
          "no-action-needed",
          "No action needed because",
          "If nothing should be done, say why. Leave this empty as long as there are action items.",
          false);

  private static final Template FULL =
      new Template(
          List.of(
              required("summary", "Postmortem summary", "What happened, in a few sentences."),
              required("impact", "Impact", "Who noticed what, for how long, and how badly."),
              required("timeline", "Timeline", "What happened when, with times in UTC."),
              required(
                  "contributing-factors",
                  "Contributing factors",
                  "What made it possible and what made it worse. There is rarely just one."),
              optional("detection", "Detection", "How it was noticed, and what would have sooner."),
              optional("resolution", "Incident resolution", "What ended it."),
              optional("worked", "What worked", "What helped and should stay."),
              optional("did-not-work", "What did not", "What stood in the way."),
              optional("improve", "What to improve", "What should be done differently."),
              optional(
                  "leave-alone",
                  "What to leave alone",
                  "What is on purpose left as it is, and why that is right."),
              required("lessons", "Lessons", "What others should know after reading this."),
              NO_ACTION_NEEDED));

  private static final Set<String> ASKED_BY_LIGHT = Set.of("summary", "contributing-factors");

  private static final Template LIGHT =
      new Template(FULL.sections().stream().map(Template::lighter).toList());

  public Template {
    sections = List.copyOf(sections);
    if (sections.stream().map(Section::id).distinct().count() != sections.size()) {
      throw new IllegalArgumentException("Two sections of a template share an id: " + sections);
    }
  }

  /** The template that comes with the plugin. */
  public static Template full() {
    return FULL;
  }

  /** The same sections, of which few may not be empty: for incidents that did little harm. */
  public static Template light() {
    return LIGHT;
  }

  /** The sections that may not be empty. */
  public List<Section> required() {
    return sections.stream().filter(Section::required).toList();
  }

  private static Section lighter(Section section) {
    return ASKED_BY_LIGHT.contains(section.id())
        ? section
        : optional(section.id(), section.name(), section.help());
  }

  private static Section required(String id, String name, String help) {
    return new Section(id, name, help, true);
  }

  private static Section optional(String id, String name, String help) {
    return new Section(id, name, help, false);
  }
}
