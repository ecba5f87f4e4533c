package io.followthrough.jira;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.util.UserManager;
import io.followthrough.action.Person;
import io.followthrough.desk.People;
import io.followthrough.desk.Visitor;
import java.util.List;
import java.util.Optional;

/** Asks Jira whom and what it knows. */
public final class JiraPeople implements People {

  private final JiraAuthenticationContext authentication;
  private final UserManager users;
  private final ConstantsManager constants;

  public JiraPeople(
      JiraAuthenticationContext authentication, UserManager users, ConstantsManager constants) {
    this.authentication = authentication;
    this.users = users;
    this.constants = constants;
  }

  @Override
  public Optional<Visitor> current() {
    return Optional.ofNullable(authentication.getLoggedInUser())
        .map(user -> new Visitor(user.getKey()));
  }

  @Override
  public Optional<Person> user(String name) {
    return Optional.ofNullable(users.getUserByName(name)).map(AnswerReader::person);
  }

  @Override
  public List<String> priorities() {
    return constants.getPriorities().stream().map(Priority::getName).toList();
  }
}
