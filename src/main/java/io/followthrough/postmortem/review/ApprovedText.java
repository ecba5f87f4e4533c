package io.followthrough.postmortem.review;

import io.followthrough.postmortem.Postmortem;
import io.followthrough.postmortem.Section;
import io.followthrough.postmortem.Template;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Which version of a postmortem's required sections somebody approved.
 *
 * @param sections the ids of the sections that were required then
 * @param digest of what they said; ends of lines and blanks around a text do not count
 */
public record ApprovedText(List<String> sections, String digest) {

  public ApprovedText {
    sections = List.copyOf(sections);
  }

  /** What a postmortem says now, as far as a template requires it. */
  public static ApprovedText of(Postmortem postmortem, Template template) {
    var sections = template.required().stream().map(Section::id).toList();
    return new ApprovedText(sections, digest(sections, postmortem.texts()));
  }

  /** Whether the same sections still say the same. */
  public boolean isOf(Map<String, String> texts) {
    return digest.equals(digest(sections, texts));
  }

  /** Each text with its length before it, so that none runs into the next one. */
  private static String digest(List<String> sections, Map<String, String> texts) {
    var digest = sha256();
    for (var section : sections) {
      var text = texts.getOrDefault(section, "").replace("\r\n", "\n").strip();
      digest.update((section + " " + text.length() + " " + text).getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
