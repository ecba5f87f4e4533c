package io.followthrough.rest;

import io.followthrough.desk.postmortem.SectionFile;
import io.followthrough.gate.Message;
import java.util.function.Function;

/**
 * A section of a postmortem on the wire.
 *
 * @param id its name in storage
 * @param name its name to people
 * @param help what belongs into it
 * @param required whether it may not be empty
 * @param leastWords how many words it has to say at least; 0 where that does not matter
 * @param leastRows how many rows it has to have at least; 0 where that does not matter
 * @param answered whether it says enough
 * @param lack what it lacks, in words; empty where it says enough
 * @param text what was written, without its rows
 * @param version of that text, to be sent along with a change
 * @param missing how many required sections of the postmortem lack something
 */
public record SectionTextJson(
    String id,
    String name,
    String help,
    boolean required,
    int leastWords,
    int leastRows,
    boolean answered,
    String lack,
    String text,
    String version,
    int missing) {

  static SectionTextJson of(SectionFile file, Function<Message, String> words) {
    var section = file.section();
    return new SectionTextJson(
        section.id(),
        section.name(),
        section.help(),
        section.required(),
        section.least().words(),
        section.least().rows(),
        file.isAnswered(),
        file.lack()
            .map(
                lack ->
                    words.apply(
                        Message.of(
                            "followthrough.web.section." + lack.kind().id(), lack.filling())))
            .orElse(""),
        file.text(),
        file.version(),
        file.missing());
  }
}
