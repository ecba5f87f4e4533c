package io.followthrough.sandbox.project;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.followthrough.sandbox.constant.SandboxIssueType;
import io.followthrough.sandbox.user.SandboxUser;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project as read at one moment; the id alone tells projects apart.
 *
 * @param types every issue type, as by Jira's default issue type scheme
 * @param workflowSchemeId null for the workflow "jira" throughout
 */
public record SandboxProject(
    long id,
    String key,
    String name,
    String description,
    SandboxUser lead,
    List<SandboxIssueType> types,
    long permissionSchemeId,
    @Nullable Long workflowSchemeId)
    implements Project {

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
  public ApplicationUser getProjectLead() {
    return lead;
  }

  @Override
  public Collection<IssueType> getIssueTypes() {
    return List.copyOf(types);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SandboxProject project && id == project.id;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(id);
  }
}
