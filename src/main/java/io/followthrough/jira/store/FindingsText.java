package io.followthrough.jira.store;

import io.followthrough.action.CheckQuestion;
import io.followthrough.action.CheckReply;
import io.followthrough.desk.proof.KeptProof.Finding;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes what a check found as one text, a line a question, and reads it again. */
final class FindingsText {

  private static final String BETWEEN = "|";
  private static final int PARTS = 3;

  private FindingsText() {}

  static String of(Map<CheckQuestion, Finding> findings) {
    return findings.entrySet().stream()
        .map(
            one ->
                String.join(
                    BETWEEN,
                    one.getKey().id(),
                    one.getValue().reply().id(),
                    URLEncoder.encode(one.getValue().text(), StandardCharsets.UTF_8)))
        .collect(Collectors.joining("\n"));
  }

  static Map<CheckQuestion, Finding> read(String text) {
    return text.lines()
        .map(line -> line.split("\\|", PARTS))
        .collect(Collectors.toMap(FindingsText::question, FindingsText::finding));
  }

  private static CheckQuestion question(String[] parts) {
    return CheckQuestion.of(parts[0]).orElseThrow();
  }

  private static Finding finding(String[] parts) {
    return new Finding(
        CheckReply.of(parts[1]).orElseThrow(), URLDecoder.decode(parts[2], StandardCharsets.UTF_8));
  }
}
