package io.followthrough.web.editor;

import io.followthrough.desk.SectionFile;

/**
 * A section on the page that one writes on.
 *
 * @param id its name in storage
 * @param name its name to people
 * @param help what belongs into it
 * @param required whether it may not be empty
 * @param answered whether it says something
 * @param text what was written, without its rows
 * @param version of that text
 */
public record SectionRow(
    String id,
    String name,
    String help,
    boolean required,
    boolean answered,
    String text,
    String version) {

  static SectionRow of(SectionFile file) {
    var section = file.section();
    return new SectionRow(
        section.id(),
        section.name(),
        section.help(),
        section.required(),
        file.isAnswered(),
        file.text(),
        file.version());
  }

  /** How many lines its field has to begin with. */
  public int lines() {
    return (int) Math.min(20, Math.max(3, text.lines().count() + text.length() / 90 + 1));
  }
}
