package io.followthrough.web.editor;

import io.followthrough.desk.postmortem.SectionFile;
import io.followthrough.postmortem.Section;
import io.followthrough.web.Texts;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A section on the page that one writes on.
 *
 * @param id its name in storage
 * @param name its name to people
 * @param help what belongs into it
 * @param required whether it may not be empty
 * @param answered whether it says enough
 * @param lack what it lacks, in words; empty where it says enough
 * @param least how much it has to say at least, in words; empty where that does not matter
 * @param fieldless whether the host has no field for it, so that nobody can write it
 * @param text what was written, without its rows
 * @param version of that text
 */
public record SectionRow(
    String id,
    String name,
    String help,
    boolean required,
    boolean answered,
    String lack,
    String least,
    boolean fieldless,
    String text,
    String version) {

  static SectionRow of(SectionFile file, Texts texts) {
    var section = file.section();
    return new SectionRow(
        section.id(),
        section.name(),
        section.help(),
        section.required(),
        file.isAnswered(),
        file.lack()
            .map(
                lack -> texts.fill("followthrough.web.section." + lack.kind().id(), lack.filling()))
            .orElse(""),
        least(section, texts),
        file.postmortem().fieldless().contains(section.id()),
        file.text(),
        file.version());
  }

  private static String least(Section section, Texts texts) {
    return Stream.of(
            texts.count(
                section.least().words(),
                "followthrough.web.section.least-words.one",
                "followthrough.web.section.least-words.many"),
            texts.count(
                section.least().rows(),
                "followthrough.web.section.least-rows.one",
                "followthrough.web.section.least-rows.many"))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** How many lines its field has to begin with. */
  public int lines() {
    return (int) Math.min(20, Math.max(3, text.lines().count() + text.length() / 90 + 1));
  }
}
