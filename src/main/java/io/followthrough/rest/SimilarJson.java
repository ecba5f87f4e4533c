package io.followthrough.rest;

import java.util.List;
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
      List<String> postmortems) {}
}
