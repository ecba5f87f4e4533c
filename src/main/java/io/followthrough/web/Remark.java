package io.followthrough.web;

import io.followthrough.gate.Message;
import io.followthrough.learning.Hint;
import io.followthrough.postmortem.Section;

/**
 * A hint on the wording of a section.
 *
 * @param section the name of the section
 * @param sentence what there is to say
 * @param instead another way to put it
 */
public record Remark(String section, String sentence, String instead) {

  static Remark of(Section section, Hint hint, Texts texts) {
    var key = "followthrough.hint." + hint.rule();
    return new Remark(
        section.name(),
        texts.tell(Message.of(key, hint.found())),
        texts.tell(Message.of(key + ".instead")));
  }
}
