package io.followthrough.desk.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Keeps entries of the audit where anybody can change them. */
public final class AuditInMemory implements AuditLog {

  public final List<AuditEntry> entries = new CopyOnWriteArrayList<>();

  /** What was written, as act and what it is about. */
  public List<String> acts() {
    return entries.stream()
        .map(entry -> entry.note().act().id() + " " + entry.note().about())
        .toList();
  }

  @Override
  public Optional<AuditEntry> last() {
    return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
  }

  @Override
  public void add(AuditEntry entry) {
    entries.add(entry);
  }

  @Override
  public List<AuditEntry> before(long seq, AuditFilter filter, int most) {
    return matching(filter)
        .filter(entry -> entry.seq() < seq)
        .sorted(Comparator.comparing(AuditEntry::seq).reversed())
        .limit(most)
        .toList();
  }

  @Override
  public List<AuditEntry> after(long seq, int most) {
    return entries.stream().filter(entry -> entry.seq() > seq).limit(most).toList();
  }

  @Override
  public int countAfter(long seq, AuditFilter filter) {
    return (int) matching(filter).filter(entry -> entry.seq() > seq).count();
  }

  private Stream<AuditEntry> matching(AuditFilter filter) {
    return entries.stream()
        .filter(entry -> filter.act() == null || filter.act() == entry.note().act())
        .filter(entry -> filter.by() == null || filter.by().equals(entry.note().by()))
        .filter(entry -> filter.about() == null || filter.about().equals(entry.note().about()))
        .filter(entry -> filter.from() == null || !entry.note().at().isBefore(filter.from()));
  }
}
