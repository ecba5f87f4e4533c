package io.followthrough.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.link.IssueLink;
import io.followthrough.desk.setup.Provisions;
import io.followthrough.postmortem.ReviewState;
import io.followthrough.postmortem.Section;
import io.followthrough.postmortem.Sections;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Recognises in Jira what provisioning made there: types, links, statuses and fields. */
public final class Catalogue {

  private final Provisions provisions;
  private final CustomFieldManager fields;

  public Catalogue(Provisions provisions, CustomFieldManager fields) {
    this.provisions = provisions;
    this.fields = fields;
  }

  /** Whether an issue is a postmortem. */
  public boolean isPostmortem(Issue issue) {
    return is(Provisions.POSTMORTEM_TYPE, issue.getIssueTypeId());
  }

  /** Whether an issue is of the type that action items within a postmortem have. */
  public boolean isActionType(Issue issue) {
    return is(Provisions.ACTION_TYPE, issue.getIssueTypeId());
  }

  /** Whether a link says that a postmortem reviews an incident. */
  public boolean reviews(IssueLink link) {
    return is(Provisions.REVIEWS_LINK, String.valueOf(link.getLinkTypeId()));
  }

  /** Whether a link says that a ticket remediates a postmortem. */
  public boolean remediates(IssueLink link) {
    return is(Provisions.REMEDIATES_LINK, String.valueOf(link.getLinkTypeId()));
  }

  /** How far the review of a postmortem has come, by its status. */
  public ReviewState stateOf(Issue postmortem) {
    return stateOf(postmortem.getStatusId());
  }

  /** How far the review of a postmortem has come that is in the status of that id. */
  ReviewState stateOf(@Nullable String statusId) {
    return Arrays.stream(ReviewState.values())
        .filter(state -> state != ReviewState.UNKNOWN)
        .filter(state -> is(Provisions.status(state.id()), statusId))
        .findFirst()
        .orElse(ReviewState.UNKNOWN);
  }

  /** The field of a section, by the id of that; empty where it was not made or has been deleted. */
  public Optional<CustomField> fieldOf(String sectionId) {
    return sectionId.startsWith(Section.OWN_FIELD)
        ? customField(sectionId)
        : provisions
            .idOf(Provisions.field(sectionId))
            .map(id -> fields.getCustomFieldObject(Long.valueOf(id)));
  }

  /** The field that says who leads the work on a postmortem; empty where there is none. */
  Optional<CustomField> facilitatorField() {
    return provisions
        .idOf(Provisions.FACILITATOR)
        .map(id -> fields.getCustomFieldObject(Long.valueOf(id)));
  }

  /** All custom fields. */
  public List<CustomField> customFields() {
    return fields.getCustomFieldObjects();
  }

  /** Whether a field is that of a section which comes with the plugin. */
  public boolean isSection(CustomField field) {
    return Sections.all().stream()
        .map(section -> Provisions.field(section.id()))
        .anyMatch(name -> is(name, String.valueOf(field.getIdAsLong())));
  }

  /** The custom field of an id like {@code customfield_10010}; empty where there is none. */
  public Optional<CustomField> customField(String fieldId) {
    return Optional.of(fieldId)
        .filter(id -> id.matches(Section.OWN_FIELD + "[0-9]{1,18}"))
        .map(
            id ->
                fields.getCustomFieldObject(
                    Long.valueOf(id.substring(Section.OWN_FIELD.length()))));
  }

  /**
   * The host's id of a thing.
   *
   * @throws IllegalStateException where it was never made
   */
  public String idOf(String name) {
    return provisions
        .idOf(name)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Followthrough has not set up "
                        + name
                        + " in this Jira yet; see the log of its start for the reason"));
  }

  private boolean is(String name, @Nullable String hostId) {
    return provisions.idOf(name).filter(id -> id.equals(hostId)).isPresent();
  }
}
