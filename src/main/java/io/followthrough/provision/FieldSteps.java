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
 * Makes a field for postmortems only, and puts it on the default screen. The field is of a built-in
 * type, so it outlives the plugin.
 */
public final class FieldSteps {

  private static final String BUILT_IN = "com.atlassian.jira.plugin.system.customfieldtypes:";

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

  /** The field of a section. */
  Step field(Section section) {
    return new MadeField(
        Provisions.field(section.id()),
        section.name(),
        section.help(),
        "multi-line text field",
        "textarea",
        "textsearcher");
  }

  /** The field that says who leads the work on a postmortem. */
  Step facilitator() {
    return new MadeField(
        Provisions.FACILITATOR,
        "Facilitator",
        "Who brings people together and leads the review. Best somebody who had no part in the"
            + " incident.",
        "user picker (single user)",
        "userpicker",
        "userpickergroupsearcher");
  }

  /** One field, which is remembered under a name of ours. */
  private final class MadeField implements Step {

    private final String remembered;
    private final String name;
    private final String help;
    private final String called;
    private final String kind;
    private final String searcher;

    MadeField(
        String remembered, String name, String help, String called, String kind, String searcher) {
      this.remembered = remembered;
      this.name = name;
      this.help = help;
      this.called = called;
      this.kind = kind;
      this.searcher = searcher;
    }

    @Override
    public String what() {
      return "Field " + name;
    }

    @Override
    public String byHand() {
      return "Administration, Issues, Custom fields: add the "
          + called
          + " \""
          + name
          + "\" for the issue type Postmortem and put it on the default screen, then restart the"
          + " plugin";
    }

    @Override
    public boolean make() {
      var made = found.orMake(remembered, this::withId, this::withName, this::create);
      return putOnScreen(
              fields.getCustomFieldObject(Long.valueOf(provisions.idOf(remembered).orElseThrow())))
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
                    name,
                    help,
                    fields.getCustomFieldType(BUILT_IN + kind),
                    fields.getCustomFieldSearcher(BUILT_IN + searcher),
                    List.of(everywhere()),
                    List.of(postmortemType()))
                .getIdAsLong());
      } catch (GenericEntityException e) {
        throw new IllegalStateException("Jira did not keep the field " + name, e);
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
