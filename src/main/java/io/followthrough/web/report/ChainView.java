package io.followthrough.web.report;

import io.followthrough.desk.People;
import io.followthrough.desk.recurrence.Chain;
import io.followthrough.desk.recurrence.KeptRecurrence;
import io.followthrough.web.Moments;
import io.followthrough.web.RecurrenceRow;
import io.followthrough.web.Texts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A chain of recurrences on its page.
 *
 * @param id what marks it on the page
 * @param title how many incidents it has, in how long
 * @param links its postmortems, by the time of what they tell of
 * @param ties what people say that holds them together
 * @param items what stood open in between
 * @param drawing the same as a drawing
 * @param more how many more items there are than are drawn, in words; empty for none
 */
public record ChainView(
    String id,
    String title,
    List<Link> links,
    List<Tie> ties,
    List<Item> items,
    ChainDrawing drawing,
    String more) {

  /** A postmortem in the chain, with the number it has in the drawing. */
  public record Link(String number, String key, String title, String at, List<String> incidents) {}

  /** What holds two of them together. */
  public record Tie(String one, String other, String factors, String why, String given) {}

  /** An action item that stood open in between. */
  public record Item(String key, String summary, String state, String from, String until) {}

  static ChainView of(Chain chain, People people, Texts texts) {
    var first = chain.links().get(0).postmortem();
    var drawing = ChainDrawing.of(chain, texts);
    return new ChainView(
        "followthrough-chain-" + first.id(),
        texts.fill(
            "followthrough.web.recurrence.chain",
            String.valueOf(chain.links().size()),
            Moments.say(chain.first()),
            Moments.say(chain.last())),
        links(chain),
        ties(chain, people, texts),
        chain.items().stream().map(one -> item(one, texts)).toList(),
        drawing,
        texts.count(
            drawing.more(),
            "followthrough.web.recurrence.more.one",
            "followthrough.web.recurrence.more.many"));
  }

  private static List<Link> links(Chain chain) {
    return IntStream.range(0, chain.links().size())
        .mapToObj(
            at -> {
              var link = chain.links().get(at);
              return new Link(
                  String.valueOf(at + 1),
                  link.postmortem().key(),
                  link.postmortem().summary(),
                  Moments.say(link.at()),
                  link.incidents());
            })
        .toList();
  }

  private static List<Tie> ties(Chain chain, People people, Texts texts) {
    var keys =
        chain.links().stream()
            .collect(
                Collectors.toMap(link -> link.postmortem().id(), link -> link.postmortem().key()));
    return chain.ties().stream().map(kept -> tie(kept, keys, people, texts)).toList();
  }

  private static Tie tie(KeptRecurrence kept, Map<Long, String> keys, People people, Texts texts) {
    var one = kept.recurrence();
    return new Tie(
        keys.getOrDefault(one.one(), ""),
        keys.getOrDefault(one.other(), ""),
        RecurrenceRow.factors(one.shared(), texts),
        one.why(),
        texts.fill(
            "followthrough.web.recurrence.said", people.nameOf(kept.by()), Moments.say(kept.at())));
  }

  private static Item item(Chain.OpenItem one, Texts texts) {
    var until = one.span().until();
    return new Item(
        one.item().key(),
        one.item().summary(),
        texts.say("followthrough.web.evidence.state." + one.state().id()),
        Moments.say(one.span().from()),
        until == null ? texts.say("followthrough.web.recurrence.still") : Moments.say(until));
  }
}
