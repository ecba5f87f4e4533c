package io.followthrough.jira;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.util.UserManager;
import io.followthrough.desk.TextField;
import io.followthrough.desk.policy.Vocabulary;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Asks Jira's constants and custom fields. */
public final class JiraVocabulary implements Vocabulary {

  private static final String TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";

  /** Jira's types of fields that have one of several values. */
  private static final Set<String> CHOICES = Set.of(TYPES + "select", TYPES + "radiobuttons");

  /** Jira's types of fields that people write into. */
  private static final Set<String> TEXTS = Set.of(TYPES + "textarea", TYPES + "textfield");

  private final ConstantsManager constants;
  private final Catalogue catalogue;
  private final GroupManager groups;
  private final ProjectRoleManager roles;
  private final UserManager users;

  public JiraVocabulary(
      ConstantsManager constants,
      Catalogue catalogue,
      GroupManager groups,
      ProjectRoleManager roles,
      UserManager users) {
    this.constants = constants;
    this.catalogue = catalogue;
    this.groups = groups;
    this.roles = roles;
    this.users = users;
  }

  @Override
  public List<String> issueTypes() {
    return names(constants.getAllIssueTypeObjects());
  }

  @Override
  public List<String> statuses() {
    return names(constants.getStatuses());
  }

  @Override
  public List<String> finishedStatuses() {
    return names(constants.getStatuses().stream().filter(Finished::is).toList());
  }

  @Override
  public List<String> resolutions() {
    return names(constants.getResolutions());
  }

  @Override
  public List<String> priorities() {
    return names(constants.getPriorities());
  }

  @Override
  public List<String> roles() {
    return roles.getProjectRoles().stream().map(ProjectRole::getName).sorted().toList();
  }

  @Override
  public boolean hasGroup(String name) {
    return groups.getGroup(name) != null;
  }

  @Override
  public boolean hasUser(String name) {
    var user = users.getUserByName(name);
    return user != null && user.isActive();
  }

  @Override
  public List<TextField> textFields() {
    return catalogue.customFields().stream()
        .filter(field -> TEXTS.contains(field.getCustomFieldType().getKey()))
        .filter(field -> !catalogue.isSection(field))
        .map(field -> new TextField(field.getId(), field.getName()))
        .sorted(Comparator.comparing(TextField::name).thenComparing(TextField::id))
        .toList();
  }

  @Override
  public boolean hasChoiceField(String fieldId) {
    return catalogue
        .customField(fieldId)
        .filter(field -> CHOICES.contains(field.getCustomFieldType().getKey()))
        .isPresent();
  }

  private static List<String> names(Collection<? extends IssueConstant> constants) {
    return constants.stream().map(IssueConstant::getName).toList();
  }
}
