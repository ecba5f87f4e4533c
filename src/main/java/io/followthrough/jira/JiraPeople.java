package io.followthrough.jira;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import io.followthrough.action.Person;
import io.followthrough.desk.People;
import io.followthrough.desk.Visitor;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Asks Jira whom and what it knows. */
public final class JiraPeople implements People {

  private final JiraAuthenticationContext authentication;
  private final UserManager users;
  private final ConstantsManager constants;
  private final TimeZoneManager zones;

  public JiraPeople(
      JiraAuthenticationContext authentication,
      UserManager users,
      ConstantsManager constants,
      TimeZoneManager zones) {
    this.authentication = authentication;
    this.users = users;
    this.constants = constants;
    this.zones = zones;
  }

  @Override
  public Optional<Visitor> current() {
    return Optional.ofNullable(authentication.getLoggedInUser())
        .map(user -> new Visitor(user.getKey()));
  }

  @Override
  public ZoneId zone() {
    return zones.getUserTimeZone().toZoneId();
  }

  @Override
  public Optional<Person> user(String name) {
    return Optional.ofNullable(users.getUserByName(name)).map(AnswerReader::person);
  }

  @Override
  public Optional<Person> userWithKey(String key) {
    return Optional.ofNullable(users.getUserByKey(key)).map(AnswerReader::person);
  }

  @Override
  public List<String> priorities() {
    return constants.getPriorities().stream().map(Priority::getName).toList();
  }
}
