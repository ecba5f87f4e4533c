package io.followthrough.sandbox.page.navigator;

import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;

import com.atlassian.jira.issue.IssueConstant;
import io.followthrough.sandbox.issue.Surroundings;
import io.followthrough.sandbox.page.Visit;
import io.followthrough.sandbox.page.navigator.BasicView.Choice;
import io.followthrough.sandbox.page.navigator.BasicView.Chooser;
import io.followthrough.sandbox.project.Permissions;
import io.followthrough.sandbox.search.BasicQuery;
import io.followthrough.sandbox.search.BasicQuery.Field;
import io.followthrough.sandbox.search.Jql;
import io.followthrough.sandbox.user.SandboxUser;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts a basic query into a form, and reads what somebody chose there. */
public final class BasicForms {

  /** Longer lists of people are no help; JQL takes anybody. */
  private static final int PEOPLE = 200;

  private final Surroundings around;
  private final Permissions permissions;

  public BasicForms(Surroundings around, Permissions permissions) {
    this.around = around;
    this.permissions = permissions;
  }

  /**
   * One value that may be chosen.
   *
   * @param names what else it is called in JQL
   */
  private record Offer(String value, String label, List<String> names) {

    boolean isCalled(String name) {
      return value.equalsIgnoreCase(name) || names.stream().anyMatch(name::equalsIgnoreCase);
    }
  }

  /** The form of a query; empty where the query names what the form does not offer. */
  Optional<BasicView> view(SandboxUser user, BasicQuery query) {
    var choosers = new ArrayList<Chooser>();
    for (var field : Field.values()) {
      var offers = offers(field, user);
      var asked = query.of(field);
      if (!asked.stream().allMatch(name -> offers.stream().anyMatch(o -> o.isCalled(name)))) {
        return Optional.empty();
      }
      choosers.add(chooser(field, offers, asked));
    }
    return Optional.of(new BasicView(choosers, query.words(), query.orderBy()));
  }

  /** The query of a form that was sent. */
  BasicQuery read(Visit visit) {
    var chosen = new EnumMap<Field, List<String>>(Field.class);
    for (var field : Field.values()) {
      chosen.put(field, visit.params(id(field)));
    }
    return new BasicQuery(
        chosen, visit.param("text").strip(), Jql.parse(visit.param("order")).order());
  }

  private static Chooser chooser(Field field, List<Offer> offers, List<String> asked) {
    var choices = new ArrayList<Choice>();
    for (var offer : offers) {
      choices.add(
          new Choice(
              id(field) + "-" + choices.size(),
              offer.value(),
              offer.label(),
              asked.stream().anyMatch(offer::isCalled)));
    }
    return new Chooser(id(field), label(field), choices);
  }

  private List<Offer> offers(Field field, SandboxUser user) {
    return switch (field) {
      case PROJECT ->
          around.projects().all().stream()
              .filter(project -> permissions.hasPermission(BROWSE_PROJECTS, project, user))
              .map(
                  project ->
                      new Offer(
                          project.getKey(),
                          project.getName(),
                          List.of(project.getName(), Long.toString(project.id()))))
              .toList();
      case TYPE -> around.types().all().stream().map(BasicForms::offer).toList();
      case STATUS -> around.statuses().all().stream().map(BasicForms::offer).toList();
      case ASSIGNEE -> people();
    };
  }

  private static Offer offer(IssueConstant constant) {
    return new Offer(constant.getName(), constant.getName(), List.of(constant.getId()));
  }

  private List<Offer> people() {
    return Stream.concat(
            Stream.of(
                new Offer(BasicQuery.CURRENT_USER, "Current user", List.of()),
                new Offer(BasicQuery.NOBODY, "Unassigned", List.of())),
            around.users().all().stream()
                .filter(SandboxUser::active)
                .limit(PEOPLE)
                .map(user -> new Offer(user.name(), user.displayName(), List.of(user.key()))))
        .toList();
  }

  private static String id(Field field) {
    return "basic-" + field.name().toLowerCase(Locale.ROOT);
  }

  private static String label(Field field) {
    return switch (field) {
      case PROJECT -> "Project";
      case TYPE -> "Type";
      case STATUS -> "Status";
      case ASSIGNEE -> "Assignee";
    };
  }
}
