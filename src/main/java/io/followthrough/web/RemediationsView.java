package io.followthrough.web;

import io.followthrough.desk.People;
import io.followthrough.desk.action.RemediationFile;
import java.util.List;

/**
 * The other tickets of an action item, on the panel of that.
 *
 * @param rows those that are attached
 * @param detached those that were, oldest first
 */
public record RemediationsView(List<RemediationRow> rows, List<DetachedRow> detached) {

  static RemediationsView of(RemediationFile file, People people, Texts texts) {
    return new RemediationsView(
        file.attached().stream().map(line -> RemediationRow.of(line, people, texts)).toList(),
        file.detached().stream().map(kept -> DetachedRow.of(kept, people, texts)).toList());
  }
}
