package io.followthrough.rest;

import io.followthrough.desk.SectionFile;

/**
 * A section of a postmortem on the wire.
 *
 * @param id its name in storage
 * @param name its name to people
 * @param help what belongs into it
 * @param required whether it may not be empty
 * @param answered whether it says something
 * @param text what was written, without its rows
 * @param version of that text, to be sent along with a change
 * @param missing how many required sections of the postmortem say nothing
 */
public record SectionTextJson(
    String id,
    String name,
    String help,
    boolean required,
    boolean answered,
    String text,
    String version,
    int missing) {

  static SectionTextJson of(SectionFile file) {
    var section = file.section();
    return new SectionTextJson(
        section.id(),
        section.name(),
        section.help(),
        section.required(),
        file.isAnswered(),
        file.text(),
        file.version(),
        file.missing());
  }
}
