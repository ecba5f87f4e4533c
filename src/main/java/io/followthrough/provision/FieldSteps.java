package io.followthrough.provision;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import io.followthrough.desk.setup.Provisions;
import io.followthrough.postmortem.Section;
import java.util.List;
import java.util.Optional;
import org.ofbiz.core.entity.GenericEntityException;

/**
 * Makes the field of a section, for postmortems only, and puts it on the default screen. The field
 * is of a built-in type, so it outlives the plugin.
 */
public final class FieldSteps {

  private static final String KIND = "com.atlassian.jira.plugin.system.customfieldtypes:textarea";
  private static final String SEARCHER =
      "com.atlassian.jira.plugin.system.customfieldtypes:textsearcher";

  private final Provisions provisions;
  private final Found found;
  private final CustomFieldManager fields;
  private final IssueTypeManager types;
  private final FieldScreenManager screens;

  public FieldSteps(
      Provisions provisions,
      CustomFieldManager fields,
      IssueTypeManager types,
      FieldScreenManager screens) {
    this.provisions = provisions;
    this.found = new Found(provisions);
    this.fields = fields;
    this.types = types;
    this.screens = screens;
  }

  Step field(Section section) {
    return new SectionField(section);
  }

  /** The field of one section. */
  private final class SectionField implements Step {

    private final Section section;

    SectionField(Section section) {
      this.section = section;
    }

    @Override
    public String what() {
      return "Field " + section.name();
    }

    @Override
    public String byHand() {
      return "Administration, Issues, Custom fields: add the multi-line text field \""
          + section.name()
          + "\" for the issue type Postmortem and put it on the default screen, then restart the"
          + " plugin";
    }

    @Override
    public boolean make() {
      var name = Provisions.field(section.id());
      var made = found.orMake(name, this::withId, this::withName, this::create);
      return putOnScreen(
              fields.getCustomFieldObject(Long.valueOf(provisions.idOf(name).orElseThrow())))
          || made;
    }

    private boolean withId(String id) {
      return fields.getCustomFieldObject(Long.valueOf(id)) != null;
    }

    /** A field of that name may be anybody's: only one that was remembered is ours. */
    private Optional<String> withName() {
      return Optional.empty();
    }

    private String create() {
      try {
        return String.valueOf(
            fields
                .createCustomField(
                    section.name(),
                    section.help(),
                    fields.getCustomFieldType(KIND),
                    fields.getCustomFieldSearcher(SEARCHER),
                    List.of(everywhere()),
                    List.of(postmortemType()))
                .getIdAsLong());
      } catch (GenericEntityException e) {
        throw new IllegalStateException("Jira did not keep the field " + section.name(), e);
      }
    }
  }

  private boolean putOnScreen(CustomField field) {
    var screen = screens.getFieldScreen(FieldScreen.DEFAULT_SCREEN_ID);
    if (screen.containsField(field.getId())) {
      return false;
    }
    screen.getTab(0).addFieldScreenLayoutItem(field.getId());
    return true;
  }

  private IssueType postmortemType() {
    var id = provisions.idOf(Provisions.POSTMORTEM_TYPE).orElse("");
    return types.getIssueTypes().stream()
        .filter(type -> type.getId().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The issue type Postmortem is missing"));
  }

  /** By reflection, because the declared return type of the method is not known for sure. */
  private static JiraContextNode everywhere() {
    try {
      return (JiraContextNode) GlobalIssueContext.class.getMethod("getInstance").invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Jira's global context could not be found", e);
    }
  }
}
