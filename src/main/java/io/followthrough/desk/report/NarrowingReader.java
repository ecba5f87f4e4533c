package io.followthrough.desk.report;

import io.followthrough.action.Person;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.ParameterReader;
import io.followthrough.desk.People;
import io.followthrough.desk.ProjectSeen;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.report.Outlooks.Outlook;
import io.followthrough.desk.rows.Narrowing;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads from parameters which action items a report is about. What belongs to one other person is
 * told in those projects only that the visitor administers: nobody is to be watched by his peers.
 */
final class NarrowingReader {

  static final Set<String> PARAMETERS = Set.of("project", "owner", "severity");

  private static final String ME = "me";

  private final People people;
  private final List<String> severities;

  NarrowingReader(People people, List<String> severities) {
    this.people = people;
    this.severities = severities;
  }

  /** Which action items are asked for; complains to the reader of parameters. */
  Outcome<Narrowing> read(Visitor visitor, Outlook outlook, ParameterReader parameters) {
    var projects = projects(outlook.projects(), parameters);
    var said = parameters.text("owner");
    var owner = keyOf(visitor, said);
    var narrowing =
        new Narrowing(idsOf(projects.stream()), owner.orElse(null), severity(parameters));
    if (said == null || owner.filter(visitor.key()::equals).isPresent()) {
      return Outcome.done(narrowing);
    }
    if (owner.isEmpty() && outlook.projects().stream().anyMatch(ProjectSeen::administered)) {
      parameters.complain("owner", "followthrough.error.no-user", said);
      return Outcome.done(narrowing);
    }
    // To all others the same, whether or not there is a user of that name: nobody is to guess them.
    var administered = idsOf(projects.stream().filter(ProjectSeen::administered));
    return administered.isEmpty()
        ? Outcome.refused(Refusal.of(Refusal.Kind.FORBIDDEN, "followthrough.error.others-items"))
        : Outcome.done(narrowing.within(administered));
  }

  private static List<ProjectSeen> projects(List<ProjectSeen> seen, ParameterReader parameters) {
    var said = parameters.text("project");
    if (said == null) {
      return seen;
    }
    return Arrays.stream(said.split(",", -1))
        .map(String::strip)
        .flatMap(key -> project(key, seen, parameters))
        .toList();
  }

  private static Stream<ProjectSeen> project(
      String key, List<ProjectSeen> seen, ParameterReader parameters) {
    var found = seen.stream().filter(project -> project.key().equalsIgnoreCase(key)).findFirst();
    if (found.isEmpty()) {
      parameters.complain(
          "project",
          "followthrough.error.no-choice",
          key,
          seen.stream().map(ProjectSeen::key).collect(Collectors.joining(", ")));
    }
    return found.stream();
  }

  private Optional<String> keyOf(Visitor visitor, @Nullable String said) {
    if (said == null) {
      return Optional.empty();
    }
    return said.equals(ME) ? Optional.of(visitor.key()) : people.user(said).map(Person::key);
  }

  private @Nullable String severity(ParameterReader parameters) {
    var chosen =
        parameters.choice(
            "severity",
            "",
            said -> severities.stream().filter(said::equalsIgnoreCase).findFirst(),
            String.join(", ", severities));
    return chosen.isEmpty() ? null : chosen;
  }

  private static Set<Long> idsOf(Stream<ProjectSeen> projects) {
    return projects.map(ProjectSeen::id).collect(Collectors.toUnmodifiableSet());
  }
}
