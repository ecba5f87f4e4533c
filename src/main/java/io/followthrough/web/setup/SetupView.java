package io.followthrough.web.setup;

import io.followthrough.desk.setup.SetupProject;
import io.followthrough.web.Texts;
import java.util.List;

/** The projects that administrators may set up, by key. */
public record SetupView(List<Row> rows) {

  /**
   * A project.
   *
   * @param incidents what its incidents are, in words
   */
  public record Row(String key, String name, String incidents) {}

  static SetupView of(List<SetupProject> projects, Texts texts) {
    return new SetupView(
        projects.stream()
            .map(
                one ->
                    new Row(
                        one.key(),
                        one.name(),
                        one.incidentTypes().isEmpty()
                            ? texts.say("followthrough.web.setup.project.none")
                            : texts.fill(
                                "followthrough.web.setup.project.incidents",
                                String.join(", ", one.incidentTypes()))))
            .toList());
  }
}
