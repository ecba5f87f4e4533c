package io.followthrough.sandbox.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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
  record Paper(
      String state,
      String factor,
      String lesson,
      List<Action> actions,
      List<Claim> claims,
      List<Again> again) {}

  /**
   * What would have helped.
   *
   * @param item what was asked for before
   */
  record Claim(String effect, String confidence, String item, String why) {}

  /**
   * That it was of the shape of something before.
   *
   * @param factors the sorts that both share, with commas
   * @param incident what happened before
   */
  record Again(String factors, String incident, String why) {}

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
            all(lines, "action ", YearFile::action),
            all(lines, "claim ", YearFile::claim),
            all(lines, "again ", YearFile::again)));
  }

  private static <T> List<T> all(List<String> lines, String word, Function<String, T> of) {
    return lines.stream().filter(line -> line.startsWith(word)).map(of).toList();
  }

  private static Claim claim(String line) {
    var words = line.split(" ", 4);
    var said = words[3].split(": ", 2);
    return new Claim(words[1], words[2], said[0], said[1]);
  }

  private static Again again(String line) {
    var words = line.split(" ", 3);
    var said = words[2].split(": ", 2);
    return new Again(words[1], said[0], said[1]);
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
