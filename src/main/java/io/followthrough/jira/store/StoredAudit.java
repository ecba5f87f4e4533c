package io.followthrough.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.desk.audit.AuditAct;
import io.followthrough.desk.audit.AuditEntry;
import io.followthrough.desk.audit.AuditFilter;
import io.followthrough.desk.audit.AuditLog;
import io.followthrough.desk.audit.AuditNote;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/** Keeps the audit in Active Objects. */
public final class StoredAudit implements AuditLog {

  private final ActiveObjects objects;

  public StoredAudit(ActiveObjects objects) {
    this.objects = objects;
  }

  @Override
  public Optional<AuditEntry> last() {
    return read(Query.select().order("SEQ DESC").limit(1)).stream().findFirst();
  }

  @Override
  public void add(AuditEntry entry) {
    var note = entry.note();
    objects.create(
        AuditEntity.class,
        new DBParam("SEQ", entry.seq()),
        new DBParam("MOMENT", note.at().toEpochMilli()),
        new DBParam("ACT", note.act().id()),
        new DBParam("DONE_BY", note.by()),
        new DBParam("ABOUT", note.about()),
        new DBParam("ISSUE_ID", note.issueId()),
        new DBParam("RULES", note.grounds().rules()),
        new DBParam("POLICY", note.grounds().policy()),
        new DBParam("TEXT_BEFORE", note.before()),
        new DBParam("TEXT_AFTER", note.after()),
        new DBParam("PREVIOUS_SEAL", entry.previous()),
        new DBParam("SEAL", entry.seal()));
  }

  @Override
  public List<AuditEntry> before(long seq, AuditFilter filter, int most) {
    return read(where("SEQ < ?", seq, filter).order("SEQ DESC").limit(most));
  }

  @Override
  public int countAfter(long seq, AuditFilter filter) {
    return objects.count(AuditEntity.class, where("SEQ > ?", seq, filter));
  }

  @Override
  public List<AuditEntry> after(long seq, int most) {
    return read(Query.select().where("SEQ > ?", seq).order("SEQ ASC").limit(most));
  }

  private static Query where(String place, long seq, AuditFilter filter) {
    var clauses = new ArrayList<String>();
    var values = new ArrayList<Object>();
    var act = filter.act();
    narrow(place, seq, clauses, values);
    narrow("ACT = ?", act == null ? null : act.id(), clauses, values);
    narrow("DONE_BY = ?", filter.by(), clauses, values);
    narrowToKeyOrName(filter.about(), clauses, values);
    narrow("MOMENT >= ?", millis(filter.from()), clauses, values);
    narrow("MOMENT < ?", millis(filter.until()), clauses, values);
    return Query.select().where(String.join(" AND ", clauses), values.toArray());
  }

  private static void narrow(
      String clause, @Nullable Object value, List<String> clauses, List<Object> values) {
    if (value != null) {
      clauses.add(clause);
      values.add(value);
    }
  }

  /** Keys are written in capitals, whatever was asked; the names of workflows as they are. */
  private static void narrowToKeyOrName(
      @Nullable String about, List<String> clauses, List<Object> values) {
    if (about != null) {
      clauses.add("(ABOUT = ? OR ABOUT = ?)");
      values.add(about);
      values.add(about.toUpperCase(Locale.ROOT));
    }
  }

  private static @Nullable Long millis(@Nullable Instant moment) {
    return moment == null ? null : moment.toEpochMilli();
  }

  private List<AuditEntry> read(Query query) {
    return Arrays.stream(objects.find(AuditEntity.class, query)).map(StoredAudit::entry).toList();
  }

  private static AuditEntry entry(AuditEntity row) {
    return new AuditEntry(
        row.getSeq(),
        new AuditNote(
            Instant.ofEpochMilli(row.getMoment()),
            act(row),
            row.getDoneBy(),
            row.getAbout(),
            row.getIssueId(),
            new AuditNote.Grounds(said(row.getRules()), said(row.getPolicy())),
            said(row.getTextBefore()),
            said(row.getTextAfter())),
        row.getPreviousSeal(),
        row.getSeal());
  }

  private static AuditAct act(AuditEntity row) {
    return AuditAct.of(row.getAct())
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Row "
                        + row.getID()
                        + " of the audit has no act that is known: "
                        + row.getAct()));
  }

  /** Some databases make nothing of a text that is empty. */
  private static String said(@Nullable String text) {
    return text == null ? "" : text;
  }
}
