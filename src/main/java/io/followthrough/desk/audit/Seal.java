package io.followthrough.desk.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The seal of an entry of the audit: SHA-256 over its parts in order, each with its length before
 * it, so that nothing can be moved from one part into the next. It is told in the administrators'
 * papers, so that anybody can count it again; it must never change.
 */
final class Seal {

  private Seal() {}

  static String over(long seq, AuditNote note, String previous) {
    var by = note.by();
    return sha256(
        List.of(
                previous,
                String.valueOf(seq),
                String.valueOf(note.at().toEpochMilli()),
                note.act().id(),
                by == null ? "" : by,
                note.about(),
                String.valueOf(note.issueId()),
                note.grounds().rules(),
                note.grounds().policy(),
                note.before(),
                note.after())
            .stream()
            .map(part -> part.length() + ":" + part)
            .collect(Collectors.joining()));
  }

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
