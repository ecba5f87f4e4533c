package io.followthrough.sandbox.rest.people;

/** A permission the tracker asks about, by the name and number Jira gives it. */
enum KnownPermission {
  SYSTEM_ADMIN(44, "Jira System Administrators", "Administers everything there is."),
  ADMINISTER(0, "Jira Administrators", "Administers most of what there is."),
  ADMINISTER_PROJECTS(23, "Administer Projects", "Administers a project."),
  BROWSE_PROJECTS(10, "Browse Projects", "Sees a project and its issues."),
  CREATE_ISSUES(11, "Create Issues", "Creates issues."),
  EDIT_ISSUES(12, "Edit Issues", "Edits issues."),
  ASSIGN_ISSUES(13, "Assign Issues", "Gives issues to people."),
  ASSIGNABLE_USER(17, "Assignable User", "Can be given issues."),
  SCHEDULE_ISSUES(28, "Schedule Issues", "Sees and sets when issues are due."),
  TRANSITION_ISSUES(46, "Transition Issues", "Takes issues through their workflow."),
  RESOLVE_ISSUES(14, "Resolve Issues", "Resolves and reopens issues."),
  CLOSE_ISSUES(18, "Close Issues", "Closes issues."),
  LINK_ISSUES(21, "Link Issues", "Links issues with one another."),
  MODIFY_REPORTER(30, "Modify Reporter", "Sets who reported an issue."),
  DELETE_ISSUES(16, "Delete Issues", "Deletes issues."),
  VIEW_VOTERS_AND_WATCHERS(31, "View Voters and Watchers", "Sees who watches an issue."),
  MANAGE_WATCHERS(32, "Manage Watchers", "Sets who watches an issue."),
  ADD_COMMENTS(15, "Add Comments", "Comments on issues."),
  EDIT_ALL_COMMENTS(34, "Edit All Comments", "Edits everybody's comments."),
  EDIT_OWN_COMMENTS(35, "Edit Own Comments", "Edits one's own comments."),
  DELETE_ALL_COMMENTS(36, "Delete All Comments", "Deletes everybody's comments."),
  DELETE_OWN_COMMENTS(37, "Delete Own Comments", "Deletes one's own comments.");

  private final int id;
  private final String title;
  private final String description;

  KnownPermission(int id, String title, String description) {
    this.id = id;
    this.title = title;
    this.description = description;
  }

  int id() {
    return id;
  }

  String title() {
    return title;
  }

  String description() {
    return description;
  }

  boolean isGlobal() {
    return this == SYSTEM_ADMIN || this == ADMINISTER;
  }
}
