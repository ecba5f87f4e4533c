package io.followthrough.sandbox.constant;

import com.atlassian.jira.issue.status.category.StatusCategory;

/** One of Jira's four status categories. */
public record SandboxStatusCategory(long id, String key, String name, String colorName)
    implements StatusCategory {

  @Override
  public Long getId() {
    return id;
  }

  @Override
  public String getKey() {
    return key;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public String getColorName() {
    return colorName;
  }
}
