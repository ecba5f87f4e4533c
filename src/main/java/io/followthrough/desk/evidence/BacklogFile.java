package io.followthrough.desk.evidence;

import java.util.List;
import java.util.Optional;

/**
 * What was looked up for a postmortem in what came before it, as one visitor sees it.
 *
 * @param key the key of the postmortem
 * @param incidents the incidents it reviews, as far as the visitor sees them
 * @param claims the claims made in it, also those that were taken back, oldest first
 * @param hidden how many more stand that the visitor may not know of
 * @param looks what was looked for in vain, also what was taken back, oldest first
 * @param mayEdit whether the visitor may answer
 */
public record BacklogFile(
    String key,
    List<String> incidents,
    List<ClaimLine> claims,
    int hidden,
    List<Look> looks,
    boolean mayEdit) {

  public BacklogFile {
    incidents = List.copyOf(incidents);
    claims = List.copyOf(claims);
    looks = List.copyOf(looks);
  }

  /** The look in vain that stands for a question; empty where there is none. */
  public Optional<Look> look(Question question) {
    return looks.stream().filter(look -> look.question() == question && look.stands()).findFirst();
  }

  /** The claims that stand. */
  public List<ClaimLine> standing() {
    return claims.stream().filter(line -> line.kept().stands()).toList();
  }
}
