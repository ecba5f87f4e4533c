package io.followthrough.jira;

import static java.util.stream.Collectors.toMap;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.followthrough.action.ActionItem;
import io.followthrough.action.Remediation;
import io.followthrough.action.Remediation.Failure;
import io.followthrough.desk.looseend.LooseEndKind;
import io.followthrough.desk.looseend.LooseEndSource;
import io.followthrough.desk.looseend.LooseEnds;
import io.followthrough.desk.rows.ReportRows;
import io.followthrough.insight.ReportRow;
import io.followthrough.jira.ActionReader.Sheaf;
import io.followthrough.policy.Policy;
import io.followthrough.postmortem.ReviewState;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells loose ends from what the reports know of action items, and from Jira's issues. Jira counts
 * a comment as a change of its issue, and so does this.
 */
public final class JiraLooseEnds implements LooseEndSource {

  private final IssueManager issues;
  private final UserManager users;
  private final ReportRows rows;
  private final ActionReader actions;
  private final IssueReader reader;
  private final Catalogue catalogue;

  public JiraLooseEnds(
      IssueManager issues,
      UserManager users,
      ReportRows rows,
      ActionReader actions,
      IssueReader reader,
      Catalogue catalogue) {
    this.issues = issues;
    this.users = users;
    this.rows = rows;
    this.actions = actions;
    this.reader = reader;
    this.catalogue = catalogue;
  }

  @Override
  public List<LooseEnds> read(Collection<Long> issueIds) {
    var items = rows.of(issueIds).stream().collect(toMap(ReportRow::item, Function.identity()));
    var sheaf = actions.read(items.keySet());
    var others = new HashSet<>(issueIds);
    others.removeAll(items.keySet());
    return Stream.concat(items.values().stream().map(row -> item(row, sheaf)), postmortems(others))
        .filter(one -> !one.since().isEmpty())
        .toList();
  }

  private LooseEnds item(ReportRow row, Sheaf sheaf) {
    var since = new EnumMap<LooseEndKind, LocalDate>(LooseEndKind.class);
    var ticket = sheaf.issue(row.item());
    if (row.course().isAwaited()) {
      ticket.ifPresent(issue -> awaited(issue, sheaf, since));
      if (ticket.isEmpty() || row.course().lost() != null) {
        since.put(LooseEndKind.BROKEN, NOW);
      }
    }
    ticket
        .flatMap(issue -> verifyFrom(row, issue))
        .ifPresent(day -> since.put(LooseEndKind.TO_VERIFY, day));
    return new LooseEnds(row.item(), row.project(), row.owner(), row.severity(), since);
  }

  private void awaited(Issue issue, Sheaf sheaf, Map<LooseEndKind, LocalDate> since) {
    var action = sheaf.action(issue);
    if (isAbsent(issue.getAssignee())) {
      since.put(LooseEndKind.ORPHANED, NOW);
    }
    if (action.failed().stream().anyMatch(one -> one.failure() != Failure.UNFIXED)) {
      since.put(LooseEndKind.BROKEN, NOW);
    }
    staleFrom(issue, action, sheaf).ifPresent(day -> since.put(LooseEndKind.STALE, day));
  }

  /**
   * A change of any of its tickets is one of the item; where all are closed it is not about them.
   */
  private Optional<LocalDate> staleFrom(Issue issue, ActionItem action, Sheaf sheaf) {
    var policy = reader.policyOf(issue);
    var days = policy.proof().staleDays();
    return days == 0 || isClosed(action)
        ? Optional.empty()
        : Stream.concat(
                Stream.of(issue),
                action.remediations().stream().flatMap(one -> sheaf.issue(one.id()).stream()))
            .map(Issue::getUpdated)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .map(touched -> policy.calendar().dayOf(touched.toInstant()).plusDays(days));
  }

  private static boolean isClosed(ActionItem action) {
    return Stream.concat(
            Stream.of(action.ticket()), action.remediations().stream().map(Remediation::ticket))
        .allMatch(ticket -> ticket.delivery().isClosed());
  }

  private Optional<LocalDate> verifyFrom(ReportRow row, Issue issue) {
    var finished = row.course().finished();
    if (finished == null || !row.course().isUnverified()) {
      return Optional.empty();
    }
    Policy policy = reader.policyOf(issue);
    var days = policy.proof().verifyAfter(row.severity());
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(policy.calendar().dayOf(finished).plusDays(days.getAsInt()));
  }

  private Stream<LooseEnds> postmortems(Set<Long> ids) {
    return ids.isEmpty()
        ? Stream.of()
        : issues.getIssueObjects(ids).stream()
            .filter(catalogue::isPostmortem)
            .map(this::postmortem);
  }

  /** One that nobody is assigned to is its author's. */
  private LooseEnds postmortem(Issue issue) {
    var writer = issue.getAssignee() == null ? issue.getReporter() : issue.getAssignee();
    var state = reader.postmortem(issue, List.of(), List.of()).state();
    var isUnattended = isAbsent(writer) && !state.isComplete() && state != ReviewState.WITHDRAWN;
    return new LooseEnds(
        issue.getId(),
        issue.getProjectId(),
        writer == null ? null : writer.getKey(),
        "",
        isUnattended ? Map.of(LooseEndKind.UNATTENDED, NOW) : Map.of());
  }

  /** Whether nobody is there any more: he was deactivated, or the host has forgotten him. */
  private boolean isAbsent(@Nullable ApplicationUser user) {
    if (user == null) {
      return true;
    }
    var known = users.getUserByKey(user.getKey());
    return known == null || !known.isActive();
  }
}
