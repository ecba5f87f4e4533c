package io.followthrough.web.report;

import io.followthrough.desk.ProjectSeen;
import io.followthrough.desk.report.ReportChoices;
import io.followthrough.web.Texts;
import io.followthrough.web.page.PageRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What narrows a report.
 *
 * @param projects the projects to choose from
 * @param severities the severities to choose from
 * @param told of which day it is, and what is chosen, in words
 */
public record FilterView(List<Option> projects, List<Option> severities, String told) {

  /** The choices, those of a request marked. */
  public static FilterView of(ReportChoices choices, PageRequest request) {
    var texts = request.texts();
    var projects =
        options(
            "project",
            texts.say("followthrough.web.report.every-project"),
            choices.projects().stream().map(project -> choice(project)),
            request);
    var severities =
        options(
            "severity",
            texts.say("followthrough.web.report.every-severity"),
            choices.severities().stream().map(name -> new Option(name, name, false)),
            request);
    return new FilterView(
        projects,
        severities,
        texts.fill(
                "followthrough.web.report.told",
                request.parameter("asOf").orElse(choices.day().toString()),
                chosen(projects, request.parameter("project")),
                chosen(severities, request.parameter("severity")))
            + owner(request));
  }

  private static String owner(PageRequest request) {
    var texts = request.texts();
    return request
        .parameter("owner")
        .map(
            name ->
                name.equals("me")
                    ? texts.say("followthrough.web.report.told.mine")
                    : texts.fill("followthrough.web.report.told.owner", name))
        .map(said -> " " + said)
        .orElse("");
  }

  /** What is chosen, or was said where that is none of the choices, as of several projects. */
  private static String chosen(List<Option> options, Optional<String> said) {
    return options.stream()
        .filter(Option::chosen)
        .map(Option::label)
        .findFirst()
        .orElse(said.orElse(""));
  }

  /** The choices that have an id and a text of the key that the id ends. */
  static List<Option> told(Stream<String> ids, String keyStart, String chosen, Texts texts) {
    return ids.map(id -> new Option(id, texts.say(keyStart + id), id.equals(chosen))).toList();
  }

  private static Option choice(ProjectSeen project) {
    return new Option(project.key(), project.name() + " (" + project.key() + ")", false);
  }

  private static List<Option> options(
      String name, String all, Stream<Option> choices, PageRequest request) {
    var said = request.parameter(name).orElse("");
    return Stream.concat(Stream.of(new Option("", all, false)), choices)
        .map(one -> new Option(one.value(), one.label(), one.value().equalsIgnoreCase(said)))
        .toList();
  }
}
