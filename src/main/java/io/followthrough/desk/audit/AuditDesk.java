package io.followthrough.desk.audit;

import io.followthrough.desk.Listing;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.People;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.SeenIncidents;
import io.followthrough.desk.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows the audit to those who administer the host, and to everybody what was refused to them. */
public final class AuditDesk {

  private static final int AT_A_TIME = 500;

  /** Whoever was away for longer looks at the list himself. */
  private static final Duration NEWS = Duration.ofDays(1);

  private final Audit audit;
  private final AuditLog log;
  private final Permissions permissions;
  private final People people;
  private final SeenIncidents seen;
  private final InstantSource clock;

  public AuditDesk(
      Audit audit,
      AuditLog log,
      Permissions permissions,
      People people,
      SeenIncidents seen,
      InstantSource clock) {
    this.audit = audit;
    this.log = log;
    this.permissions = permissions;
    this.people = people;
    this.seen = seen;
    this.clock = clock;
  }

  /**
   * The entries before a place.
   *
   * @param asked which of them, by the {@link AuditFilter#NAMES}
   */
  public Outcome<Listing<AuditEntry>> list(
      Visitor visitor, Map<String, String> asked, long before, int most) {
    return forAdministrators(visitor, () -> AuditFilter.read(asked, people))
        .then(filter -> Outcome.done(part(before, filter, most)));
  }

  /**
   * All entries, the latest first, handed out one by one.
   *
   * @param asked which of them, by the {@link AuditFilter#NAMES}
   */
  public Outcome<Consumer<Consumer<AuditEntry>>> all(Visitor visitor, Map<String, String> asked) {
    return forAdministrators(visitor, () -> AuditFilter.read(asked, people))
        .then(filter -> Outcome.done(reader -> each(filter, reader)));
  }

  /** Whether the chain is whole. */
  public Outcome<AuditCheck> check(Visitor visitor) {
    return forAdministrators(visitor, () -> Outcome.done(audit.check()));
  }

  /** What the gate refused to a visitor before a place, of incidents that he may see. */
  public Listing<OwnRefusal> refusedTo(Visitor visitor, long before, int most) {
    var own = refusedTo(visitor, null);
    var part = part(before, own, most);
    var ids = part.rows().stream().map(entry -> entry.note().issueId()).distinct().toList();
    var keys = seen.keys(visitor, ids);
    return new Listing<>(
        part.rows().stream()
            .map(AuditEntry::note)
            .flatMap(
                note ->
                    Stream.ofNullable(keys.get(note.issueId()))
                        .map(key -> new OwnRefusal(key, note.at(), note.after().lines().toList())))
            .toList(),
        part.next());
  }

  /**
   * What the gate refused to a visitor of late, after a place he was told of; empty where nothing.
   */
  public Optional<RefusalNews> news(Visitor visitor, long after) {
    var own = refusedTo(visitor, clock.instant().minus(NEWS));
    return log.before(Long.MAX_VALUE, own, 1).stream()
        .map(AuditEntry::seq)
        .filter(last -> last > after)
        .findFirst()
        .map(last -> new RefusalNews(log.countAfter(after, own), last));
  }

  private static AuditFilter refusedTo(Visitor visitor, @Nullable Instant from) {
    return new AuditFilter(AuditAct.REFUSED, visitor.key(), null, from, null);
  }

  private void each(AuditFilter filter, Consumer<AuditEntry> reader) {
    var before = Long.MAX_VALUE;
    List<AuditEntry> part;
    do {
      part = log.before(before, filter, AT_A_TIME);
      part.forEach(reader);
      before = part.isEmpty() ? 0 : part.get(part.size() - 1).seq();
    } while (part.size() == AT_A_TIME);
  }

  private Listing<AuditEntry> part(long before, AuditFilter filter, int most) {
    var rows = log.before(before, filter, most);
    return new Listing<>(rows, rows.size() < most ? null : rows.get(rows.size() - 1).seq());
  }

  private <T> Outcome<T> forAdministrators(Visitor visitor, Supplier<Outcome<T>> answer) {
    return permissions.administers(visitor)
        ? answer.get()
        : Outcome.refused(Refusal.administratorsOnly());
  }
}
