package io.followthrough.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads from Jira's links what reviews what, and what asks for what. */
public final class LinkReader {

  private final IssueLinkManager links;
  private final Catalogue catalogue;

  public LinkReader(IssueLinkManager links, Catalogue catalogue) {
    this.links = links;
    this.catalogue = catalogue;
  }

  /** The ids of what reviews an incident. */
  Set<Long> reviewing(long incidentId) {
    return links.getInwardLinks(incidentId).stream()
        .filter(catalogue::reviews)
        .map(IssueLink::getSourceId)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The ids of what a postmortem reviews. */
  Stream<Long> reviewedBy(long postmortemId) {
    return links.getOutwardLinks(postmortemId).stream()
        .filter(catalogue::reviews)
        .map(IssueLink::getDestinationId);
  }

  /** The ids of what may ask for an issue, as its parent or over a link. */
  Set<Long> asking(Issue issue) {
    var ids =
        links.getOutwardLinks(issue.getId()).stream()
            .filter(catalogue::remediates)
            .map(IssueLink::getDestinationId)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (issue.isSubTask() && catalogue.isActionType(issue)) {
      ids.add(issue.getParentId());
    }
    return ids;
  }

  /** What a postmortem asks for. */
  Asked askedBy(long postmortemId) {
    return new Asked(
        links.getOutwardLinks(postmortemId).stream()
            .filter(link -> link.getIssueLinkType().isSubTaskLinkType())
            .map(IssueLink::getDestinationId)
            .collect(Collectors.toSet()),
        links.getInwardLinks(postmortemId).stream()
            .filter(catalogue::remediates)
            .map(IssueLink::getSourceId)
            .collect(Collectors.toSet()));
  }

  /**
   * What one postmortem may ask for, by the ids of the tickets.
   *
   * @param subTasks its sub-tasks, of which only those of the right type are asked for
   * @param linked what remediates it
   */
  record Asked(Set<Long> subTasks, Set<Long> linked) {

    /** What something else than a postmortem asks for. */
    static final Asked NOTHING = new Asked(Set.of(), Set.of());

    Stream<Long> ids() {
      return Stream.of(subTasks, linked).flatMap(Set::stream);
    }

    boolean includes(Issue issue, Catalogue catalogue) {
      return linked.contains(issue.getId())
          || (subTasks.contains(issue.getId()) && catalogue.isActionType(issue));
    }
  }
}
