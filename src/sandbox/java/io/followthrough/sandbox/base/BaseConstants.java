package io.followthrough.sandbox.base;

import io.followthrough.sandbox.constant.Constants;
import io.followthrough.sandbox.constant.LinkTypes;
import io.followthrough.sandbox.constant.SandboxStatusCategory;
import io.followthrough.sandbox.constant.StatusCategories;

/** Writes the constants of a fresh Jira, under Jira's ids where workflows know them. */
final class BaseConstants {

  private final Constants constants;
  private final StatusCategories categories;
  private final LinkTypes linkTypes;

  BaseConstants(Constants constants, StatusCategories categories, LinkTypes linkTypes) {
    this.constants = constants;
    this.categories = categories;
    this.linkTypes = linkTypes;
  }

  void write() {
    issueTypes();
    statuses();
    priorities();
    resolutions();
    linkTypes();
  }

  private void issueTypes() {
    var types = constants.issueTypes();
    types.create("Task", "A task that needs to be done.", false);
    types.create("Sub-task", "The sub-task of the issue", true);
    types.create("Bug", "A problem which impairs or prevents the functions of the product.", false);
    types.create("Incident", "Something that is broken or slow for those who use it.", false);
  }

  private void statuses() {
    var statuses = constants.statuses();
    var toDo = category("new");
    var inProgress = category("indeterminate");
    var done = category("done");
    statuses.createWithId(1, "Open", "The issue is open and ready to be worked on.", toDo);
    statuses.createWithId(3, "In Progress", "Somebody is working on the issue.", inProgress);
    statuses.createWithId(4, "Reopened", "The resolution turned out to be wrong.", toDo);
    statuses.createWithId(5, "Resolved", "A resolution awaits being verified.", done);
    statuses.createWithId(6, "Closed", "The issue is finished, the resolution right.", done);
    statuses.create("To Do", "", toDo);
    statuses.create("Done", "", done);
  }

  private void priorities() {
    var priorities = constants.priorities();
    priorities.createWithId(1, "Highest", "This problem will block progress.", "#d04437");
    priorities.createWithId(2, "High", "Serious problem that could block progress.", "#f15c75");
    priorities.createWithId(3, "Medium", "Has the potential to affect progress.", "#f79232");
    priorities.createWithId(4, "Low", "Minor problem or easily worked around.", "#707070");
    priorities.createWithId(
        5, "Lowest", "Trivial problem with little or no impact on progress.", "#999999");
  }

  private void resolutions() {
    var resolutions = constants.resolutions();
    resolutions.create("Done", "Work has been completed on this issue.");
    resolutions.create("Fixed", "A fix for this issue is in place and tested.");
    resolutions.create("Won't Do", "This issue won't be actioned.");
    resolutions.create("Duplicate", "The problem is a duplicate of an existing issue.");
    resolutions.create("Incomplete", "The problem is not completely described.");
    resolutions.create("Cannot Reproduce", "All attempts at reproducing this issue failed.");
  }

  private void linkTypes() {
    linkTypes.create("Blocks", "blocks", "is blocked by", "");
    linkTypes.create("Cloners", "clones", "is cloned by", "");
    linkTypes.create("Duplicate", "duplicates", "is duplicated by", "");
    linkTypes.create("Relates", "relates to", "relates to", "");
    linkTypes.create(
        "jira_subtask_link",
        "jira_subtask_outward",
        "jira_subtask_inward",
        LinkTypes.SUB_TASK_STYLE);
  }

  private SandboxStatusCategory category(String key) {
    return categories.withKey(key).orElseThrow();
  }
}
