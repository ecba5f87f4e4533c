package io.followthrough.rest;

import io.followthrough.desk.Complaint;
import io.followthrough.desk.action.PasteOutcome;
import io.followthrough.gate.Message;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What became of a pasted list, on the wire.
 *
 * @param dryRun whether nothing was added, only looked at
 * @param lines each line that is not blank, in order
 */
public record PasteJson(boolean dryRun, List<Line> lines) {

  /**
   * A line of it.
   *
   * @param line which line it is, from 1
   * @param text the line as it was pasted
   * @param outcome what became of it
   * @param sentence the same in the reader's words
   * @param key the action item it became, or was already, where the reader may see it
   * @param summary what was understood; {@code null} where nothing was
   * @param done whether the list called it done
   * @param links the addresses in it
   */
  public record Line(
      int line,
      String text,
      String outcome,
      String sentence,
      @Nullable String key,
      @Nullable String summary,
      boolean done,
      List<String> links) {}

  static PasteJson of(
      boolean dryRun, List<PasteOutcome> outcomes, Function<Message, String> words) {
    return new PasteJson(dryRun, outcomes.stream().map(one -> line(one, words)).toList());
  }

  private static Line line(PasteOutcome one, Function<Message, String> words) {
    var item = one.item();
    return new Line(
        item.line(),
        item.text(),
        one.kind().id(),
        sentence(one, words),
        one.key(),
        item.summary(),
        item.done(),
        item.links());
  }

  private static String sentence(PasteOutcome one, Function<Message, String> words) {
    var said =
        switch (one.kind()) {
          case ADDED -> "followthrough.web.paste.added";
          case NEW -> "followthrough.web.paste.new";
          case THERE -> "followthrough.web.paste.there";
          case REFUSED -> "followthrough.web.paste.refused";
          case NOT_UNDERSTOOD -> "followthrough.web.paste.not-understood";
        };
    var sentence = new StringBuilder(words.apply(Message.of(said)));
    one.complaints().stream()
        .map(Complaint::message)
        .forEach(message -> sentence.append(' ').append(words.apply(message)));
    if (one.item().done() && one.kind() != PasteOutcome.Kind.THERE) {
      sentence.append(' ').append(words.apply(Message.of("followthrough.web.paste.done")));
    }
    return sentence.toString();
  }
}
