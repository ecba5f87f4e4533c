package io.followthrough.rest;

import io.followthrough.desk.likeness.SimilarPostmortem;
import java.util.List;

/**
 * Postmortems that tell of something like what somebody looks at, on the wire. They are
 * suggestions: nobody has said that they are of the same shape.
 *
 * @param postmortems best first
 */
public record SimilarPostmortemsJson(List<Item> postmortems) {

  /**
   * One of them.
   *
   * @param key its key
   * @param summary its title
   * @param status its status by name
   * @param score how much alike the texts are, from 0 to 1, in hundredths
   * @param incidents the keys of what it reviews, as far as the reader sees it
   * @param open what it asks for and what is still to be done
   */
  public record Item(
      String key,
      String summary,
      String status,
      double score,
      List<String> incidents,
      List<OpenJson> open) {

    static Item of(SimilarPostmortem one) {
      return new Item(
          one.postmortem().key(),
          one.postmortem().summary(),
          one.postmortem().status(),
          Math.round(one.score() * 100) / 100.0,
          one.incidents(),
          one.open().stream().map(item -> new OpenJson(item.key(), item.summary())).toList());
    }
  }

  /**
   * An action item that is still to be done.
   *
   * @param key the key of its ticket
   * @param summary what is to be done
   */
  public record OpenJson(String key, String summary) {}

  static SimilarPostmortemsJson of(List<SimilarPostmortem> found) {
    return new SimilarPostmortemsJson(found.stream().map(Item::of).toList());
  }
}
