package io.followthrough.sandbox.link;

import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.user.ApplicationUser;
import io.followthrough.sandbox.constant.LinkTypes;
import io.followthrough.sandbox.event.Events;
import io.followthrough.sandbox.history.Change;
import io.followthrough.sandbox.history.History;
import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.store.Tables;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Draws and removes links without asking who may, as Jira's own does, and tells both ends. */
public final class Links implements IssueLinkManager {

  private final Store store;
  private final LinkTypes types;
  private final LinkRows rows;
  private final History history;
  private final Events events;
  private final InstantSource clock;

  public Links(Store store, LinkTypes types, History history, Events events, InstantSource clock) {
    this.store = store;
    this.types = types;
    this.rows = new LinkRows(store, types);
    this.history = history;
    this.events = events;
    this.clock = clock;
  }

  /** Draws a link; one that is there already is left alone. */
  @Override
  public void createIssueLink(
      Long sourceIssueId,
      Long destinationIssueId,
      Long issueLinkTypeId,
      @Nullable Long sequence,
      @Nullable ApplicationUser remoteUser)
      throws CreateException {
    if (sourceIssueId.equals(destinationIssueId)) {
      throw new CreateException("You cannot link an issue to itself.");
    }
    var type =
        types
            .withId(issueLinkTypeId)
            .orElseThrow(
                () -> new CreateException("There is no link type with id " + issueLinkTypeId));
    var keys = rows.keys(List.of(sourceIssueId, destinationIssueId));
    for (var end : List.of(sourceIssueId, destinationIssueId)) {
      if (!keys.containsKey(end)) {
        throw new CreateException("There is no issue with id " + end);
      }
    }
    store.inTransaction(
        () ->
            rows.insert(type.id(), sourceIssueId, destinationIssueId, sequence)
                .map(id -> new SandboxLink(id, type, sourceIssueId, destinationIssueId, sequence))
                .ifPresent(link -> drawn(link, keys, keyOf(remoteUser))));
  }

  private void drawn(SandboxLink link, Map<Long, String> keys, @Nullable String author) {
    tell(link, keys, author, Set.of(), Links::added);
    var created = new IssueLinkCreatedEvent(link, clock.instant());
    store.afterCommit(() -> events.publish(created));
  }

  @Override
  public void removeIssueLink(IssueLink issueLink, @Nullable ApplicationUser remoteUser) {
    removeAll(List.of(issueLink.getId()), Set.of(), remoteUser);
  }

  /** Removes whatever ties issues that are being deleted; only their other ends are told. */
  public void forget(Collection<Long> issueIds, @Nullable ApplicationUser user) {
    var touching =
        rows.where(
            Tables.IssueLink.SOURCE_ID
                .in(issueIds)
                .or(Tables.IssueLink.DESTINATION_ID.in(issueIds)));
    removeAll(touching.stream().map(SandboxLink::id).toList(), Set.copyOf(issueIds), user);
  }

  private void removeAll(
      Collection<Long> ids, Set<Long> vanishing, @Nullable ApplicationUser user) {
    store.inTransaction(
        () -> {
          var links = rows.where(Tables.IssueLink.ID.in(ids));
          rows.delete(ids);
          var ends =
              links.stream()
                  .flatMap(link -> List.of(link.sourceId(), link.destinationId()).stream())
                  .collect(Collectors.toSet());
          var keys = rows.keys(ends);
          for (var link : links) {
            removed(link, keys, vanishing, keyOf(user));
          }
        });
  }

  private void removed(
      SandboxLink link, Map<Long, String> keys, Set<Long> vanishing, @Nullable String author) {
    tell(link, keys, author, vanishing, Links::taken);
    var deleted = new IssueLinkDeletedEvent(link, clock.instant());
    store.afterCommit(() -> events.publish(deleted));
  }

  @Override
  public List<IssueLink> getOutwardLinks(Long sourceIssueId) {
    return List.copyOf(rows.where(Tables.IssueLink.SOURCE_ID.eq(sourceIssueId)));
  }

  @Override
  public List<IssueLink> getInwardLinks(Long destinationIssueId) {
    return List.copyOf(rows.where(Tables.IssueLink.DESTINATION_ID.eq(destinationIssueId)));
  }

  /** Every link of an issue, whichever end it is. */
  public List<SandboxLink> of(long issueId) {
    return rows.where(
        Tables.IssueLink.SOURCE_ID.eq(issueId).or(Tables.IssueLink.DESTINATION_ID.eq(issueId)));
  }

  public Optional<SandboxLink> withId(long linkId) {
    return rows.where(Tables.IssueLink.ID.eq(linkId)).stream().findFirst();
  }

  /** The links Jira uses itself, as those of sub-tasks, leave no words in the history. */
  private void tell(
      SandboxLink link,
      Map<Long, String> keys,
      @Nullable String author,
      Set<Long> silent,
      BiFunction<String, String, Change> words) {
    if (link.type().isSystem()) {
      return;
    }
    record End(long issueId, long otherId, String phrase) {}
    for (var end :
        List.of(
            new End(link.sourceId(), link.destinationId(), link.type().outward()),
            new End(link.destinationId(), link.sourceId(), link.type().inward()))) {
      if (!silent.contains(end.issueId())) {
        var other = Objects.requireNonNull(keys.get(end.otherId()));
        history.record(end.issueId(), author, List.of(words.apply(end.phrase(), other)));
      }
    }
  }

  private static Change added(String phrase, String key) {
    return Change.ofField("Link", null, null, key, "This issue " + phrase + " " + key);
  }

  private static Change taken(String phrase, String key) {
    return Change.ofField("Link", key, "This issue " + phrase + " " + key, null, null);
  }

  private static @Nullable String keyOf(@Nullable ApplicationUser user) {
    return user == null ? null : user.getKey();
  }
}
