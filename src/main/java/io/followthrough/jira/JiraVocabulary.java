package io.followthrough.jira;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.IssueConstant;
import io.followthrough.desk.Vocabulary;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Asks Jira's constants and custom fields. */
public final class JiraVocabulary implements Vocabulary {

  private static final String TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";

  /** Jira's types of fields that have one of several values. */
  private static final Set<String> CHOICES = Set.of(TYPES + "select", TYPES + "radiobuttons");

  private final ConstantsManager constants;
  private final Catalogue catalogue;

  public JiraVocabulary(ConstantsManager constants, Catalogue catalogue) {
    this.constants = constants;
    this.catalogue = catalogue;
  }

  @Override
  public List<String> issueTypes() {
    return names(constants.getAllIssueTypeObjects());
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
