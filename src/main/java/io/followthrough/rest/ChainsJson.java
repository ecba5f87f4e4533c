package io.followthrough.rest;

import io.followthrough.desk.Part;
import io.followthrough.desk.People;
import io.followthrough.desk.recurrence.Chain;
import io.followthrough.desk.recurrence.KeptRecurrence;
import io.followthrough.learning.recurrence.OpenSpan;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A part of the chains of recurrences on the wire.
 *
 * @param chains the chains, that with the latest incident first
 * @param total how many there are in all
 * @param next the cursor of the part after; {@code null} on the last one
 */
public record ChainsJson(List<ChainJson> chains, int total, @Nullable String next) {

  /**
   * One chain.
   *
   * @param links the postmortems, by the time of what they tell of
   * @param ties what people say that holds them together
   * @param items what was asked for and stood open in between
   */
  public record ChainJson(List<LinkJson> links, List<TieJson> ties, List<ItemJson> items) {}

  /**
   * A postmortem in a chain.
   *
   * @param postmortem its key
   * @param summary its title
   * @param at when what it tells of began
   * @param incidents the keys of what it reviews
   */
  public record LinkJson(String postmortem, String summary, String at, List<String> incidents) {}

  /**
   * What holds two of them together.
   *
   * @param postmortems the keys of the two
   * @param factors the ids of the sorts that both share
   * @param why what makes them alike
   * @param by who says so, as people call him
   * @param at since when
   */
  public record TieJson(
      List<String> postmortems, List<String> factors, String why, String by, String at) {}

  /**
   * An action item that stood open between two incidents of a chain.
   *
   * @param key the key of its ticket
   * @param summary what is to be done
   * @param state what came of it
   * @param from when it was asked for
   * @param until when it was done, or when somebody said no to it; {@code null} while it is open
   */
  public record ItemJson(
      String key, String summary, String state, String from, @Nullable String until) {

    static ItemJson of(Chain.OpenItem one) {
      OpenSpan span = one.span();
      Instant until = span.until();
      return new ItemJson(
          one.item().key(),
          one.item().summary(),
          one.state().id(),
          span.from().toString(),
          until == null ? null : until.toString());
    }
  }

  static ChainsJson of(Part<Chain> part, People people) {
    return new ChainsJson(
        part.rows().stream().map(chain -> chain(chain, people)).toList(),
        part.total(),
        part.next());
  }

  private static ChainJson chain(Chain chain, People people) {
    var keys =
        chain.links().stream()
            .collect(
                Collectors.toMap(link -> link.postmortem().id(), link -> link.postmortem().key()));
    return new ChainJson(
        chain.links().stream().map(ChainsJson::link).toList(),
        chain.ties().stream().map(kept -> tie(kept, keys, people)).toList(),
        chain.items().stream().map(ItemJson::of).toList());
  }

  private static LinkJson link(Chain.Link link) {
    return new LinkJson(
        link.postmortem().key(),
        link.postmortem().summary(),
        link.at().toString(),
        link.incidents());
  }

  private static TieJson tie(KeptRecurrence kept, Map<Long, String> keys, People people) {
    var one = kept.recurrence();
    return new TieJson(
        List.of(keys.getOrDefault(one.one(), ""), keys.getOrDefault(one.other(), "")),
        RecurrenceJson.factors(kept),
        one.why(),
        people.nameOf(kept.by()),
        kept.at().toString());
  }
}
