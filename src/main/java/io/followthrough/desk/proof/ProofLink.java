package io.followthrough.desk.proof;

import io.followthrough.desk.Outcome;
import io.followthrough.desk.TextReader;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads addresses under which one can see that something is done. */
final class ProofLink {

  private static final int LONGEST = 2000;
  private static final String FIELD = "link";

  private ProofLink() {}

  /** An address of the web that tells no password, without the blanks around it. */
  static Outcome<String> read(@Nullable String said) {
    var fields = new TextReader();
    var text = fields.needed(FIELD, said, LONGEST, "followthrough.error.proof.link-missing");
    if (!fields.hasComplaints() && !isFine(text)) {
      fields.complain(FIELD, "followthrough.error.proof.no-link", text);
    }
    return fields.hasComplaints() ? Outcome.refused(fields.refusal()) : Outcome.done(text);
  }

  private static boolean isFine(String text) {
    try {
      var address = new URI(text);
      return isOfTheWeb(address.getScheme())
          && address.getHost() != null
          && address.getUserInfo() == null
          && text.chars().allMatch(one -> one > ' ' && one < 127);
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static boolean isOfTheWeb(@Nullable String scheme) {
    return "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
  }
}
