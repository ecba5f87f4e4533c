package io.followthrough.rest;

import io.followthrough.desk.People;
import io.followthrough.desk.audit.AuditEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit on the wire.
 *
 * @param seq its place in the chain
 * @param at when it happened
 * @param act what happened
 * @param by the user key of who did it; {@code null} where nobody was signed in
 * @param name how people call that user
 * @param about the key of an issue or a project, or {@code global}
 * @param issueId the id of the issue; 0 where it is about no issue
 * @param rules the ids of the requirements that were not met
 * @param policy the versions of the policies that asked for them
 * @param before how it was; may be empty
 * @param after how it is now, or what was said; may be empty
 * @param previous the seal of the entry before it
 * @param seal its seal
 */
public record AuditJson(
    long seq,
    String at,
    String act,
    @Nullable String by,
    @Nullable String name,
    String about,
    long issueId,
    List<String> rules,
    String policy,
    String before,
    String after,
    String previous,
    String seal) {

  static AuditJson of(AuditEntry entry, People people) {
    var note = entry.note();
    var by = note.by();
    var rules = note.grounds().rules();
    return new AuditJson(
        entry.seq(),
        note.at().toString(),
        note.act().id(),
        by,
        by == null ? null : people.nameOf(by),
        note.about(),
        note.issueId(),
        rules.isEmpty() ? List.of() : List.of(rules.split(",", -1)),
        note.grounds().policy(),
        note.before(),
        note.after(),
        entry.previous(),
        entry.seal());
  }
}
