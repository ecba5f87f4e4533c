package io.followthrough.rest;

import io.followthrough.desk.setup.SetupProject;
import io.followthrough.desk.setup.SetupTask;
import java.util.List;

/** What it takes to set projects up. */
public record SetupTasksJson(List<TaskJson> tasks) {

  /** The projects to choose from. */
  public record ProjectsJson(List<ProjectJson> projects) {}

  /**
   * A project.
   *
   * @param incidentTypes the names of its issue types that are incidents
   */
  public record ProjectJson(String key, String name, List<String> incidentTypes) {}

  /**
   * One task.
   *
   * @param standing there, to-do or by-hand
   * @param help what will be done, or how to do it by hand; empty where there is nothing to say
   */
  public record TaskJson(String id, String what, String standing, String help) {}

  static ProjectsJson projects(List<SetupProject> all) {
    return new ProjectsJson(
        all.stream()
            .map(one -> new ProjectJson(one.key(), one.name(), one.incidentTypes()))
            .toList());
  }

  static SetupTasksJson of(List<SetupTask> tasks, Answering answering) {
    return new SetupTasksJson(tasks.stream().map(task -> of(task, answering)).toList());
  }

  static TaskJson of(SetupTask task, Answering answering) {
    var help = task.help();
    return new TaskJson(
        task.id(),
        answering.say(task.what()),
        task.standing().id(),
        help == null ? "" : answering.say(help));
  }
}
