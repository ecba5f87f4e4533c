package io.followthrough.web.board;

import io.followthrough.desk.ProjectSeen;
import io.followthrough.desk.report.ReportChoices;
import io.followthrough.web.page.PageRequest;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a board was narrowed to: one project or everything that the reader may see.
 *
 * @param project its key; empty for all
 */
record BoardScope(String project) {

  static BoardScope of(PageRequest request) {
    return new BoardScope(request.parameter("project").orElse(""));
  }

  /** As the desks take it, with more beside it. */
  Map<String, String> with(Map<String, String> more) {
    var parameters = new TreeMap<>(more);
    if (!project.isEmpty()) {
      parameters.put("project", project);
    }
    return parameters;
  }

  /** In words; what the reader sees nothing of is called as it was said. */
  String told(ReportChoices choices, PageRequest request) {
    return project.isEmpty()
        ? request.texts().say("followthrough.web.report.every-project")
        : choices.projects().stream()
            .filter(one -> one.key().equalsIgnoreCase(project))
            .map(ProjectSeen::name)
            .findFirst()
            .orElse(project);
  }
}
