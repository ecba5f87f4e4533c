package io.followthrough.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import io.followthrough.action.ActionItem;
import io.followthrough.action.Canonical;
import io.followthrough.action.Remediation;
import io.followthrough.jira.store.StoredAnswer;
import io.followthrough.jira.store.StoredAnswers;
import io.followthrough.jira.store.StoredAsk;
import io.followthrough.jira.store.StoredRemediation;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads many issues with their answers at once. The items that stand for duplicates come along:
 * their answers take one more query where nobody knew of them, and their issues none. So do the
 * other tickets of items, which take none.
 */
public final class ActionReader {

  private final IssueManager issues;
  private final StoredAnswers answers;
  private final IssueReader reader;
  private final RemediationReader remediations;

  public ActionReader(
      IssueManager issues,
      StoredAnswers answers,
      IssueReader reader,
      RemediationReader remediations) {
    this.issues = issues;
    this.answers = answers;
    this.reader = reader;
    this.remediations = remediations;
  }

  /**
   * Reads issues.
   *
   * @param ids which ones
   * @param actions those of them that may be action items; of the others no answer is read
   * @param likely what probably stands for duplicates among them
   */
  Sheaf read(Collection<Long> ids, Collection<Long> actions, Collection<Long> likely) {
    var known = new HashSet<>(actions);
    known.addAll(likely);
    var stored = new HashMap<>(answers.of(known));
    var behind = behind(actions, stored);
    stored.putAll(answers.of(behind.stream().filter(id -> !known.contains(id)).toList()));
    var all = new LinkedHashSet<>(ids);
    all.addAll(behind);
    remediationsOf(stored).map(StoredRemediation::ticket).forEach(all::add);
    return new Sheaf(inOrder(all), stored);
  }

  /** Action items, about which nothing is known beforehand. */
  Sheaf read(Collection<Long> actions) {
    return read(actions, actions, Set.of());
  }

  /** One issue as an action item. */
  Sheaf read(long id) {
    return read(Set.of(id));
  }

  private static Set<Long> behind(Collection<Long> actions, Map<Long, StoredAnswer> stored) {
    return actions.stream()
        .map(stored::get)
        .filter(Objects::nonNull)
        .map(StoredAnswer::duplicateOf)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Stream<StoredRemediation> remediationsOf(Map<Long, StoredAnswer> stored) {
    return stored.values().stream().flatMap(answer -> answer.remediations().stream());
  }

  private List<Issue> inOrder(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : issues.getIssueObjects(ids).stream().sorted(Comparator.comparing(Issue::getId)).toList();
  }

  /** Issues read in one moment, oldest first, with what was decided about them. */
  final class Sheaf {

    private final List<Issue> found;
    private final Map<Long, Issue> byId;
    private final Map<Long, StoredAnswer> stored;

    private Sheaf(List<Issue> found, Map<Long, StoredAnswer> stored) {
      this.found = found;
      this.byId = found.stream().collect(Collectors.toMap(Issue::getId, Function.identity()));
      this.stored = stored;
    }

    List<Issue> issues() {
      return found;
    }

    Set<Long> ids() {
      return new HashSet<>(byId.keySet());
    }

    /** An issue of these as an action item. */
    ActionItem action(Issue issue) {
      return reader.action(
          issue, stored.get(issue.getId()), canonicalOf(issue), remediationsOf(issue));
    }

    /** The other tickets of items that do not exist any more. */
    List<StoredRemediation> goneRemediations() {
      return ActionReader.remediationsOf(stored)
          .filter(one -> !byId.containsKey(one.ticket()))
          .toList();
    }

    private List<Remediation> remediationsOf(Issue issue) {
      var answer = stored.get(issue.getId());
      return answer == null
          ? List.of()
          : remediations.read(issue, answer.remediations(), byId::get);
    }

    /** An issue of these; empty where it does not exist any more. */
    Optional<Issue> issue(long id) {
      return Optional.ofNullable(byId.get(id));
    }

    /** What is left of an action item whose ticket does not exist any more. */
    ActionItem gone(StoredAsk ask) {
      return reader.gone(ask, stored.get(ask.issue()));
    }

    /** What stands for an issue of these: itself, or what it is a duplicate of, if that exists. */
    Optional<Canonical> canonical(Issue issue) {
      var answer = stored.get(issue.getId());
      return answer == null || answer.duplicateOf() == null
          ? Optional.of(reader.canonical(issue, answer, remediationsOf(issue)))
          : Optional.ofNullable(canonicalOf(issue));
    }

    private @Nullable Canonical canonicalOf(Issue issue) {
      var answer = stored.get(issue.getId());
      var of = answer == null ? null : answer.duplicateOf();
      var other = of == null ? null : byId.get(of);
      return other == null
          ? null
          : reader.canonical(other, stored.get(other.getId()), remediationsOf(other));
    }
  }
}
