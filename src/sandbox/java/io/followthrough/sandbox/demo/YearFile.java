package io.followthrough.sandbox.demo;

import java.util.ArrayList;
import java.util.List;

/** Reads what happened in a year from {@code demo/year.txt}, which says how it is to be read. */
final class YearFile {

  private YearFile() {}

  /**
   * An incident.
   *
   * @param daysAgo how many days before the demo data is written
   * @param paper its postmortem
   */
  record Incident(int daysAgo, String project, String priority, String summary, Paper paper) {}

  /**
   * A postmortem.
   *
   * @param state how far its review is; empty where there is no postmortem
   */
  record Paper(String state, String factor, String lesson, List<Action> actions) {}

  /**
   * An action item.
   *
   * @param fate what became of it
   */
  record Action(String fate, String project, String owner, String summary) {}

  static List<Incident> read() {
    var incidents = new ArrayList<Incident>();
    for (var block : DemoText.of("year.txt").split("\\R(?=incident )", -1)) {
      if (block.startsWith("incident ")) {
        incidents.add(incident(block.lines().filter(line -> !line.isBlank()).toList()));
      }
    }
    return incidents;
  }

  private static Incident incident(List<String> lines) {
    var words = lines.get(0).split(" ", 5);
    return new Incident(
        Integer.parseInt(words[1]),
        words[2],
        words[3],
        words[4],
        new Paper(
            said(lines, "postmortem "),
            said(lines, "factor "),
            said(lines, "lesson "),
            lines.stream()
                .filter(line -> line.startsWith("action "))
                .map(YearFile::action)
                .toList()));
  }

  private static Action action(String line) {
    var words = line.split(" ", 5);
    return new Action(words[1], words[2], words[3], words[4]);
  }

  private static String said(List<String> lines, String word) {
    return lines.stream()
        .filter(line -> line.startsWith(word))
        .map(line -> line.substring(word.length()))
        .findFirst()
        .orElse("");
  }
}
