package io.followthrough.provision;

import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.icon.IconType;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import io.followthrough.desk.setup.Provisions;
import java.util.List;
import java.util.Optional;

/** Makes issue types and link types. */
public final class TypeSteps {

  private final Found found;
  private final SubTaskManager subTasks;
  private final IssueTypeManager types;
  private final AvatarManager avatars;
  private final IssueLinkTypeManager links;

  public TypeSteps(
      Provisions provisions,
      SubTaskManager subTasks,
      IssueTypeManager types,
      AvatarManager avatars,
      IssueLinkTypeManager links) {
    this.found = new Found(provisions);
    this.subTasks = subTasks;
    this.types = types;
    this.avatars = avatars;
    this.links = links;
  }

  List<Step> all() {
    return List.of(
        new SubTasksOn(),
        new Type(
            Provisions.POSTMORTEM_TYPE, "Postmortem", "What was learned from an incident.", false),
        new Type(Provisions.ACTION_TYPE, "Action Item", "Something a postmortem asks for.", true),
        new Link(Provisions.REVIEWS_LINK, "Postmortem", "reviews", "is reviewed by"),
        new Link(Provisions.REMEDIATES_LINK, "Remediation", "remediates", "is remediated by"));
  }

  /** Sub-tasks, which Jira can switch off. */
  private final class SubTasksOn implements Step {

    @Override
    public String what() {
      return "Sub-tasks are enabled";
    }

    @Override
    public String byHand() {
      return "Administration, Issues, Sub-tasks: enable sub-tasks";
    }

    @Override
    public boolean make() throws Exception {
      if (subTasks.isSubTasksEnabled()) {
        return false;
      }
      subTasks.enableSubTasks();
      return true;
    }
  }

  /** An issue type. */
  private final class Type implements Step {

    private final String provision;
    private final String name;
    private final String description;
    private final boolean subTask;

    Type(String provision, String name, String description, boolean subTask) {
      this.provision = provision;
      this.name = name;
      this.description = description;
      this.subTask = subTask;
    }

    @Override
    public String what() {
      return "Issue type " + name;
    }

    @Override
    public String byHand() {
      return "Administration, Issues, Issue types: add the "
          + (subTask ? "sub-task" : "standard")
          + " type \""
          + name
          + "\", then restart the plugin";
    }

    @Override
    public boolean make() {
      return found.orMake(provision, this::withId, this::withName, this::create);
    }

    private boolean withId(String id) {
      return types.getIssueTypes().stream().anyMatch(type -> type.getId().equals(id));
    }

    private Optional<String> withName() {
      return types.getIssueTypes().stream()
          .filter(type -> type.getName().equals(name) && type.isSubTask() == subTask)
          .map(IssueType::getId)
          .findFirst();
    }

    private String create() {
      var avatar = avatars.getDefaultAvatar(IconType.ISSUE_TYPE_ICON_TYPE).getId();
      return (subTask
              ? types.createSubTaskIssueType(name, description, avatar)
              : types.createIssueType(name, description, avatar))
          .getId();
    }
  }

  /** A link type. */
  private final class Link implements Step {

    private final String provision;
    private final String name;
    private final String outward;
    private final String inward;

    Link(String provision, String name, String outward, String inward) {
      this.provision = provision;
      this.name = name;
      this.outward = outward;
      this.inward = inward;
    }

    @Override
    public String what() {
      return "Link type " + name;
    }

    @Override
    public String byHand() {
      return "Administration, Issues, Issue linking: add \""
          + name
          + "\" with outward \""
          + outward
          + "\" and inward \""
          + inward
          + "\", then restart the plugin";
    }

    @Override
    public boolean make() {
      return found.orMake(provision, this::withId, this::withName, this::create);
    }

    /** Jira finds link types by name only; a renamed one is believed to be there. */
    private boolean withId(String id) {
      return withName().map(id::equals).orElse(true);
    }

    private Optional<String> withName() {
      return links.getIssueLinkTypesByName(name).stream()
          .map(IssueLinkType::getId)
          .map(String::valueOf)
          .findFirst();
    }

    private String create() {
      links.createIssueLinkType(name, outward, inward, null);
      return withName()
          .orElseThrow(() -> new IllegalStateException("Jira did not keep the link type " + name));
    }
  }
}
