package io.followthrough.rest;

import io.followthrough.action.CheckQuestion;
import io.followthrough.action.Delivery;
import io.followthrough.desk.People;
import io.followthrough.desk.proof.KeptProof;
import io.followthrough.desk.proof.ProofFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether an action item held, on the wire.
 *
 * @param key the key of its ticket
 * @param delivery how far it is; {@code null} where nothing is promised
 * @param open whether somebody can look now: all that was promised is there, or was until somebody
 *     looked
 * @param checks all looks, the latest first
 */
public record VerificationJson(
    String key, @Nullable String delivery, boolean open, List<CheckJson> checks) {

  /**
   * A look.
   *
   * @param by who looked, as people call him
   * @param at when, as {@code 2030-03-14T22:30:00Z}
   * @param held whether nothing speaks against that it held
   * @param findings what was found, by question: shipped, alert, similar, metric
   */
  public record CheckJson(String by, String at, boolean held, Map<String, FindingJson> findings) {

    private static CheckJson of(KeptProof check, People people) {
      var findings = new LinkedHashMap<String, FindingJson>();
      check
          .findings()
          .forEach(
              (question, finding) ->
                  findings.put(question.id(), FindingJson.of(question, finding)));
      return new CheckJson(
          people.nameOf(check.by()), check.at().toString(), check.held(), findings);
    }
  }

  /**
   * What was found.
   *
   * @param reply yes, no, or none where there is nothing of the kind
   * @param good whether it does not speak against that the item held
   * @param text what there is to tell; may be empty
   */
  public record FindingJson(String reply, boolean good, String text) {

    private static FindingJson of(CheckQuestion question, KeptProof.Finding finding) {
      return new FindingJson(
          finding.reply().id(), !question.isDoubtedBy(finding.reply()), finding.text());
    }
  }

  static VerificationJson of(ProofFile file, People people) {
    return new VerificationJson(
        file.action().key(),
        file.action().delivery().map(Delivery::id).orElse(null),
        file.action().isCheckable(),
        file.said().stream()
            .filter(one -> one.kind() == KeptProof.Kind.CHECK)
            .map(one -> CheckJson.of(one, people))
            .toList());
  }
}
