package io.followthrough.sandbox.search;

import com.atlassian.jira.issue.IssueConstant;
import io.followthrough.sandbox.constant.SandboxIssueType;
import io.followthrough.sandbox.constant.SandboxStatus;
import io.followthrough.sandbox.search.Meaning.Meant;
import io.followthrough.sandbox.user.SandboxUser;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds what the names in a query mean: constants by name or id, projects, people. */
final class Meanings {

  private final Vocabulary words;
  private final VisibleIssues visible;

  Meanings(Vocabulary words, VisibleIssues visible) {
    this.words = words;
    this.visible = visible;
  }

  Meant<Long> project(String field, Operand member, Asker asker) {
    var text = value(field, member);
    return words.projects().all().stream()
        .filter(project -> visible.mayBrowse(project, asker.user()))
        .filter(
            project ->
                project.key().equalsIgnoreCase(text)
                    || project.name().equalsIgnoreCase(text)
                    || text.equals(Long.toString(project.id())))
        .findFirst()
        .map(project -> Meant.all(List.of(project.id())))
        .orElseThrow(() -> Faults.unknownValue(field, text));
  }

  Meant<Long> issueType(String field, Operand member, Asker asker) {
    if (member instanceof Operand.Call call) {
      var subTasks =
          switch (Functions.nameOf(call)) {
            case "standardissuetypes" -> false;
            case "subtaskissuetypes" -> true;
            default -> throw Faults.unfitFunction(field, call);
          };
      Functions.requireArguments(call, 0, 0);
      return Meant.all(
          words.constants().issueTypes().all().stream()
              .filter(type -> type.subTask() == subTasks)
              .map(SandboxIssueType::id)
              .toList());
    }
    return constant(words.constants().issueTypes()::all, field, member);
  }

  Meant<Long> status(String field, Operand member, Asker asker) {
    return constant(words.constants().statuses()::all, field, member);
  }

  Meant<Long> priority(String field, Operand member, Asker asker) {
    return constant(words.constants().priorities()::all, field, member);
  }

  /** {@code Unresolved} is no resolution but the want of one, unless somebody named one so. */
  Meant<Long> resolution(String field, Operand member, Asker asker) {
    var text = value(field, member);
    if (text.equalsIgnoreCase("unresolved")
        && words.constants().resolutions().withName(text).isEmpty()) {
      return Meant.nothing();
    }
    return constant(words.constants().resolutions()::all, field, member);
  }

  /** The statuses of a category. */
  Meant<Long> statusCategory(String field, Operand member, Asker asker) {
    var text = value(field, member);
    var categories = words.statusCategories();
    var category =
        categories
            .withName(text)
            .or(() -> categories.withKey(text))
            .or(
                () ->
                    categories.all().stream()
                        .filter(one -> text.equals(Long.toString(one.id())))
                        .findFirst())
            .orElseThrow(() -> Faults.unknownValue(field, text));
    return Meant.all(
        words.constants().statuses().all().stream()
            .filter(status -> status.category().equals(category))
            .map(SandboxStatus::id)
            .toList());
  }

  /** The keys of users; people may also be called by their full name or e-mail address. */
  Meant<String> person(String field, Operand member, Asker asker) {
    if (member instanceof Operand.Call call) {
      return Meant.all(called(field, call, asker));
    }
    var text = value(field, member);
    return words
        .users()
        .withName(text)
        .map(user -> Meant.all(List.of(user.key())))
        .orElseGet(() -> Meant.all(alike(field, text)));
  }

  private List<String> called(String field, Operand.Call call, Asker asker) {
    switch (Functions.nameOf(call)) {
      case "currentuser":
        Functions.requireArguments(call, 0, 0);
        return Stream.ofNullable(asker.user()).map(user -> user.getKey()).toList();
      case "membersof":
        Functions.requireArguments(call, 1, 1);
        return members(call);
      default:
        throw Faults.unfitFunction(field, call);
    }
  }

  private List<String> members(Operand.Call call) {
    var group = call.arguments().get(0);
    if (!words.users().groups().contains(group)) {
      throw Faults.fault(
          "Function '%s' can not generate a list of usernames for group '%s'; the group does not exist."
              .formatted(call.name(), group));
    }
    return keys(user -> words.users().isInGroup(user, group));
  }

  private List<String> alike(String field, String text) {
    var found =
        keys(
            user ->
                user.displayName().equalsIgnoreCase(text) || user.email().equalsIgnoreCase(text));
    if (found.isEmpty()) {
      throw Faults.fault(
          "The value '%s' does not exist for the field '%s'.".formatted(text, field));
    }
    return found;
  }

  private List<String> keys(Predicate<SandboxUser> fits) {
    return words.users().all().stream().filter(fits).map(SandboxUser::key).toList();
  }

  private static Meant<Long> constant(
      Supplier<? extends List<? extends IssueConstant>> all, String field, Operand member) {
    var text = value(field, member);
    return all.get().stream()
        .filter(one -> one.getName().equalsIgnoreCase(text))
        .findFirst()
        .<IssueConstant>map(one -> one)
        .or(() -> all.get().stream().filter(one -> one.getId().equals(text)).findFirst())
        .map(one -> Meant.all(List.of(Long.parseLong(one.getId()))))
        .orElseThrow(() -> Faults.unknownValue(field, text));
  }

  /** The member as a value, for fields without functions. */
  static String value(String field, Operand member) {
    if (member instanceof Operand.Call call) {
      Functions.nameOf(call);
      throw Faults.unfitFunction(field, call);
    }
    return ((Operand.Value) member).text();
  }
}
