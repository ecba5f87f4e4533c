package io.followthrough.rest;

import io.followthrough.action.Delivery;
import io.followthrough.action.Outstanding;
import io.followthrough.action.Proof.Word;
import io.followthrough.desk.People;
import io.followthrough.desk.proof.ProofFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What shows that an action item is done, on the wire.
 *
 * @param key the key of its ticket
 * @param delivery how far it is; {@code null} where nothing is promised
 * @param outstanding what it still takes though all its tickets are closed as done: fix, link,
 *     confirmation
 * @param asksLink whether its policy asks for a link
 * @param asksConfirmation whether its policy asks that somebody else than the owner confirms it
 * @param link where one can see that it is done; {@code null} where nobody said
 * @param confirmation who confirmed it last; {@code null} where nobody did
 */
public record ProofJson(
    String key,
    @Nullable String delivery,
    List<String> outstanding,
    boolean asksLink,
    boolean asksConfirmation,
    @Nullable WordJson link,
    @Nullable WordJson confirmation) {

  /**
   * What somebody said.
   *
   * @param by who, as people call him
   * @param at when, as {@code 2030-03-14T22:30:00Z}
   * @param text the address; empty of a confirmation
   */
  public record WordJson(String by, String at, String text) {

    private static @Nullable WordJson of(@Nullable Word word, People people) {
      return word == null
          ? null
          : new WordJson(people.nameOf(word.by()), word.at().toString(), word.text());
    }
  }

  static ProofJson of(ProofFile file, People people) {
    var action = file.action();
    var proof = action.proof();
    return new ProofJson(
        action.key(),
        action.delivery().map(Delivery::id).orElse(null),
        action.outstanding().stream().map(Outstanding::id).toList(),
        proof.asksLink(),
        proof.asksConfirmation(),
        WordJson.of(proof.link(), people),
        WordJson.of(proof.confirmation(), people));
  }
}
