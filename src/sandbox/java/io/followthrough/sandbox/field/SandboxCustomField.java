package io.followthrough.sandbox.field;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A custom field as the sandbox keeps it; the id alone tells fields apart.
 *
 * @param searcherKey null where the field cannot be searched
 * @param typeIds the issue types that have the field; none stands for all
 * @param options of a select list, in their order
 */
public record SandboxCustomField(
    long id,
    String name,
    String description,
    FieldKind kind,
    @Nullable String searcherKey,
    Set<Long> typeIds,
    List<SandboxOption> options)
    implements CustomField {

  static final String PREFIX = "customfield_";

  /** Whether issues of a type have the field. */
  public boolean appliesTo(long issueTypeId) {
    return typeIds.isEmpty() || typeIds.contains(issueTypeId);
  }

  /** Finds an option by its id. */
  public Optional<SandboxOption> option(String optionId) {
    return option(option -> Long.toString(option.id()).equals(optionId));
  }

  /** Finds an option by its value in any case. */
  public Optional<SandboxOption> optionNamed(String value) {
    return option(option -> option.value().equalsIgnoreCase(value));
  }

  /** As in "customfield_10001". */
  @Override
  public String getId() {
    return PREFIX + id;
  }

  @Override
  public Long getIdAsLong() {
    return id;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public CustomFieldType<?, ?> getCustomFieldType() {
    return kind;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SandboxCustomField field && id == field.id;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(id);
  }

  private Optional<SandboxOption> option(Predicate<SandboxOption> wanted) {
    return options.stream().filter(wanted).findFirst();
  }
}
