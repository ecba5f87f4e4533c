package io.followthrough.rest;

import io.followthrough.desk.People;
import io.followthrough.desk.evidence.BacklogFile;
import java.util.List;

/**
 * What was looked up for a postmortem in what came before it, on the wire.
 *
 * @param postmortem the key of the postmortem
 * @param incidents the keys of the incidents it reviews, as far as the reader sees them
 * @param claims the claims made in it, also those that were taken back, oldest first
 * @param hiddenClaims how many more stand that the reader may not know of
 * @param looks what was looked for in vain, oldest first
 * @param mayEdit whether the reader may answer
 */
public record BacklogCheckJson(
    String postmortem,
    List<String> incidents,
    List<ClaimJson> claims,
    int hiddenClaims,
    List<LookJson> looks,
    boolean mayEdit) {

  static BacklogCheckJson of(BacklogFile file, People people) {
    return new BacklogCheckJson(
        file.key(),
        file.incidents(),
        file.claims().stream().map(line -> ClaimJson.of(line, people)).toList(),
        file.hidden(),
        file.looks().stream().map(look -> LookJson.of(look, people)).toList(),
        file.mayEdit());
  }
}
