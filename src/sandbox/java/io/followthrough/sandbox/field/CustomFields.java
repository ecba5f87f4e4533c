package io.followthrough.sandbox.field;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import io.followthrough.sandbox.NotInSandbox;
import io.followthrough.sandbox.store.Cached;
import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.store.Texts;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps the custom fields, with the issue types that have them and the options they offer. */
public final class CustomFields implements CustomFieldManager {

  private static final int LENGTH = 255;

  private final CustomFieldRows rows;
  private final Cached<List<SandboxCustomField>> fields;

  public CustomFields(Store store) {
    this.rows = new CustomFieldRows(store);
    this.fields = new Cached<>(store, rows::read);
  }

  /** Every custom field, the oldest first. */
  public List<SandboxCustomField> all() {
    return fields.get();
  }

  /** The fields that issues of a type have. */
  public List<SandboxCustomField> forIssueType(long issueTypeId) {
    return all().stream().filter(field -> field.appliesTo(issueTypeId)).toList();
  }

  public Optional<SandboxCustomField> withId(long id) {
    return all().stream().filter(field -> field.id() == id).findFirst();
  }

  /** Finds a field by an id as in "customfield_10001". */
  public Optional<SandboxCustomField> withId(String id) {
    return all().stream().filter(field -> field.getId().equals(id)).findFirst();
  }

  /** The fields of a name: Jira lets several have the same. */
  public List<SandboxCustomField> withName(String name) {
    return all().stream().filter(field -> field.name().equals(name)).toList();
  }

  /**
   * Adds a field.
   *
   * @param typeIds the issue types that have it; none for all
   * @throws IllegalArgumentException where the name cannot be taken
   */
  public SandboxCustomField create(
      String name,
      String description,
      FieldKind kind,
      @Nullable FieldSearcher searcher,
      Set<Long> typeIds) {
    var checked = Texts.required("The name of a custom field", name, LENGTH);
    var id =
        fields.change(
            () -> {
              var searcherKey = searcher == null ? null : searcher.key();
              var fieldId = rows.insert(checked, description, kind, searcherKey);
              typeIds.forEach(typeId -> rows.insertType(fieldId, typeId));
              return fieldId;
            });
    return withId(id).orElseThrow();
  }

  /** The options of a select list, in their order. */
  public List<SandboxOption> options(long fieldId) {
    return withId(fieldId).map(SandboxCustomField::options).orElse(List.of());
  }

  /**
   * Adds an option below the others.
   *
   * @throws IllegalArgumentException where the value cannot be taken or is taken already
   */
  public SandboxOption addOption(long fieldId, String value) {
    var checked = Texts.required("The value of an option", value, LENGTH);
    var id =
        fields.change(
            () -> {
              var field = withId(fieldId).orElseThrow();
              if (field.optionNamed(checked).isPresent()) {
                throw new IllegalArgumentException(
                    field.name() + " has an option '" + checked + "' already.");
              }
              return rows.insertOption(fieldId, checked, field.options().size() + 1L);
            });
    return new SandboxOption(id, checked);
  }

  @Override
  public CustomField createCustomField(
      String name,
      @Nullable String description,
      CustomFieldType<?, ?> fieldType,
      @Nullable CustomFieldSearcher searcher,
      List<JiraContextNode> contexts,
      @Nullable List<IssueType> issueTypes) {
    if (!List.of(GlobalIssueContext.getInstance()).equals(contexts)) {
      throw new NotInSandbox("CustomFieldManager.createCustomField for some projects only");
    }
    return create(
        name,
        Objects.requireNonNullElse(description, ""),
        (FieldKind) fieldType,
        (FieldSearcher) searcher,
        typeIds(issueTypes));
  }

  @Override
  public List<CustomField> getCustomFieldObjects() {
    return List.copyOf(all());
  }

  @Override
  public @Nullable CustomFieldType<?, ?> getCustomFieldType(String key) {
    return FieldKind.withKey(key).orElse(null);
  }

  @Override
  public @Nullable CustomFieldSearcher getCustomFieldSearcher(String key) {
    return FieldSearcher.withKey(key).orElse(null);
  }

  @Override
  public @Nullable CustomField getCustomFieldObject(@Nullable Long id) {
    return id == null ? null : withId(id).orElse(null);
  }

  @Override
  public Collection<CustomField> getCustomFieldObjectsByName(String name) {
    return List.copyOf(withName(name));
  }

  /** In Jira a list that holds one {@code null} stands for every issue type. */
  private static Set<Long> typeIds(@Nullable List<IssueType> issueTypes) {
    if (issueTypes == null || new HashSet<>(issueTypes).contains(null)) {
      return Set.of();
    }
    return issueTypes.stream().map(type -> Long.valueOf(type.getId())).collect(Collectors.toSet());
  }
}
