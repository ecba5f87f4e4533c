package io.followthrough.sandbox.base;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import io.followthrough.sandbox.field.Screens;
import io.followthrough.sandbox.field.SystemField;

/** Writes the screens of a fresh Jira, under the ids its own workflow knows them by. */
final class BaseScreens {

  private static final long WORKFLOW_SCREEN = 2;
  private static final long RESOLVE_SCREEN = 3;

  private final Screens screens;

  BaseScreens(Screens screens) {
    this.screens = screens;
  }

  void write() {
    write(
        FieldScreen.DEFAULT_SCREEN_ID,
        "Default Screen",
        "Allows to update all system fields.",
        SystemField.SUMMARY,
        SystemField.ISSUE_TYPE,
        SystemField.PRIORITY,
        SystemField.DUE_DATE,
        SystemField.ASSIGNEE,
        SystemField.REPORTER,
        SystemField.DESCRIPTION);
    write(
        WORKFLOW_SCREEN,
        "Workflow Screen",
        "This screen is used in the workflow and enables you to assign issues",
        SystemField.ASSIGNEE);
    write(
        RESOLVE_SCREEN,
        "Resolve Issue Screen",
        "Allows to set resolution and change the assignee.",
        SystemField.RESOLUTION,
        SystemField.ASSIGNEE);
  }

  private void write(long id, String name, String description, SystemField... fields) {
    screens.createWithId(id, name, description);
    for (var field : fields) {
      screens.add(id, field.id());
    }
  }
}
