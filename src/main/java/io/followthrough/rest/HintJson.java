package io.followthrough.rest;

import io.followthrough.gate.Message;
import io.followthrough.learning.Hint;
import java.util.List;
import java.util.function.Function;

/**
 * A hint on the wire.
 *
 * @param rule the name of its rule
 * @param at where in the text the words it is about begin
 * @param found those words
 * @param sentence what there is to say about them
 * @param instead another way to put it
 */
public record HintJson(String rule, int at, String found, String sentence, String instead) {

  /**
   * All hints on one text.
   *
   * @param hints in the order of the text
   */
  public record All(List<HintJson> hints) {}

  static List<HintJson> of(List<Hint> hints, Function<Message, String> words) {
    return hints.stream().map(hint -> of(hint, words)).toList();
  }

  private static HintJson of(Hint hint, Function<Message, String> words) {
    var key = "followthrough.hint." + hint.rule();
    return new HintJson(
        hint.rule(),
        hint.at(),
        hint.found(),
        words.apply(Message.of(key, hint.found())),
        words.apply(Message.of(key + ".instead")));
  }
}
