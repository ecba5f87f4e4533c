package io.followthrough.web;

import io.followthrough.postmortem.Lack;

/**
 * A required section that lacks something.
 *
 * @param id its name in storage
 * @param name its name to people
 * @param help what belongs into it
 * @param lack what it lacks, in words; empty where it says nothing
 */
public record MissingRow(String id, String name, String help, String lack) {

  static MissingRow of(Lack lack, Texts texts) {
    var section = lack.section();
    return new MissingRow(
        section.id(),
        section.name(),
        section.help(),
        lack.kind() == Lack.Kind.EMPTY
            ? ""
            : texts.fill("followthrough.web.section." + lack.kind().id(), lack.filling()));
  }
}
