package io.followthrough.rest;

import io.followthrough.action.ActionItem;
import io.followthrough.action.Delivery;
import io.followthrough.desk.likeness.SimilarAction;
import io.followthrough.gate.Message;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Action items like a text, on the wire.
 *
 * @param actions best first
 */
public record SimilarJson(List<Item> actions) {

  /**
   * One of them.
   *
   * @param key the key of its ticket
   * @param summary what is to be done
   * @param score how much alike the two are, from 0 to 1, in hundredths
   * @param same whether the two are likely to ask for the same
   * @param disposition the kind of answer it has
   * @param delivery of an acceptance: how far it is
   * @param triaged whether its answer counts
   * @param state disposition and delivery, in the reader's words
   * @param postmortems the keys of the postmortems that ask for it, as far as the reader sees them
   */
  public record Item(
      String key,
      String summary,
      double score,
      boolean same,
      String disposition,
      @Nullable String delivery,
      boolean triaged,
      String state,
      List<String> postmortems) {

    static Item of(SimilarAction one, Answering answering) {
      var action = one.asked().action();
      return new Item(
          action.key(),
          action.summary(),
          Math.round(one.score() * 100) / 100.0,
          one.likelyTheSame(),
          action.answer().disposition().id(),
          action.delivery().map(Delivery::id).orElse(null),
          action.isTriaged(),
          state(action, answering),
          one.asked().postmortems());
    }

    private static String state(ActionItem action, Answering answering) {
      return Stream.concat(
              Stream.of("followthrough.web.disposition." + action.answer().disposition().id()),
              action.delivery().stream().map(one -> "followthrough.web.delivery." + one.id()))
          .map(key -> answering.say(Message.of(key)))
          .collect(Collectors.joining(", "));
    }
  }

  static SimilarJson of(List<SimilarAction> found, Answering answering) {
    return new SimilarJson(found.stream().map(one -> Item.of(one, answering)).toList());
  }
}
