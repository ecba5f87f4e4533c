package io.followthrough.desk;

import io.followthrough.action.Person;
import io.followthrough.policy.Holder;
import io.followthrough.policy.Right;
import java.util.List;
import java.util.Set;

/** What visitors may do. */
public interface Permissions {

  /** Whether a visitor administers the host. */
  boolean administers(Visitor visitor);

  /** Whether a visitor may change an issue. */
  boolean mayEdit(Visitor visitor, String issueKey);

  /** Whether somebody may approve what puts off the work on an issue. */
  boolean mayApprove(Person person, String issueKey);

  /** Whether a visitor may approve a postmortem, as the policy of its project says. */
  boolean mayReview(Visitor visitor, String issueKey);

  /**
   * Whether somebody else may approve a postmortem. Where its policy names others than groups and
   * roles, whom the host cannot list, somebody is taken to be there.
   *
   * @param others the keys of the users who do not count
   */
  boolean mayReviewBesides(Set<String> others, String issueKey);

  /** Whether the user of a key is one of some, where an issue is concerned. */
  boolean isAmong(String userKey, Holder holder, String issueKey);

  /** Whether the policy of a project gives a visitor a right. */
  boolean has(Visitor visitor, Right right, String projectKey);

  /** Whether a visitor administers a project. */
  boolean administersProject(Visitor visitor, String projectKey);

  /** Whether a visitor may see a project. */
  boolean maySeeProject(Visitor visitor, String projectKey);

  /** Whether a visitor may create issues in a project. */
  boolean mayCreateIn(Visitor visitor, String projectKey);

  /** The projects a visitor may create issues in, by name. */
  List<ProjectChoice> projectsToCreateIn(Visitor visitor);
}
