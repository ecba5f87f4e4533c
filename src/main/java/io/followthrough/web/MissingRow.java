package io.followthrough.web;

import io.followthrough.postmortem.Section;

/**
 * A required section that says nothing.
 *
 * @param id its name in storage
 * @param name its name to people
 * @param help what belongs into it
 */
public record MissingRow(String id, String name, String help) {

  static MissingRow of(Section section) {
    return new MissingRow(section.id(), section.name(), section.help());
  }
}
