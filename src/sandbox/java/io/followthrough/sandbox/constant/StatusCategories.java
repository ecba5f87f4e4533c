package io.followthrough.sandbox.constant;

import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows Jira's four status categories. */
public final class StatusCategories implements StatusCategoryManager {

  private final List<SandboxStatusCategory> all =
      List.of(
          new SandboxStatusCategory(1, "undefined", "No Category", "medium-gray"),
          new SandboxStatusCategory(2, "new", "To Do", "blue-gray"),
          new SandboxStatusCategory(4, "indeterminate", "In Progress", "yellow"),
          new SandboxStatusCategory(3, "done", "Done", "green"));

  /** The categories in the order Jira shows them. */
  public List<SandboxStatusCategory> all() {
    return all;
  }

  public Optional<SandboxStatusCategory> withId(long id) {
    return all.stream().filter(category -> category.id() == id).findFirst();
  }

  /** Finds a category by its key, as in "indeterminate". */
  public Optional<SandboxStatusCategory> withKey(String key) {
    return all.stream().filter(category -> category.key().equals(key)).findFirst();
  }

  /** Finds a category by its name in any case, as in "In Progress". */
  public Optional<SandboxStatusCategory> withName(String name) {
    return all.stream().filter(category -> category.name().equalsIgnoreCase(name)).findFirst();
  }

  @Override
  public @Nullable StatusCategory getStatusCategoryByKey(String key) {
    return withKey(key).orElse(null);
  }
}
