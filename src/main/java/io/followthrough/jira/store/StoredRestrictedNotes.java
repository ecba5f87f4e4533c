package io.followthrough.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.desk.restricted.RestrictedNote;
import io.followthrough.desk.restricted.RestrictedNotes;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Keeps restricted notes in Active Objects, one row a postmortem. */
public final class StoredRestrictedNotes implements RestrictedNotes {

  private final ActiveObjects objects;

  public StoredRestrictedNotes(ActiveObjects objects) {
    this.objects = objects;
  }

  @Override
  public Optional<RestrictedNote> of(long postmortemId) {
    return row(postmortemId).map(StoredRestrictedNotes::note);
  }

  @Override
  public void keep(long postmortemId, RestrictedNote note) {
    row(postmortemId).ifPresentOrElse(row -> write(row, note), () -> create(postmortemId, note));
  }

  private static void write(RestrictedEntity row, RestrictedNote note) {
    row.setSaid(note.text());
    row.setWrittenBy(note.by());
    row.setWrittenAt(Date.from(note.at()));
    row.save();
  }

  private void create(long postmortemId, RestrictedNote note) {
    objects.create(
        RestrictedEntity.class,
        new DBParam("ISSUE_ID", postmortemId),
        new DBParam("SAID", note.text()),
        new DBParam("WRITTEN_BY", note.by()),
        new DBParam("WRITTEN_AT", Date.from(note.at())));
  }

  private Optional<RestrictedEntity> row(long postmortemId) {
    return Arrays.stream(
            objects.find(
                RestrictedEntity.class,
                Query.select().where("ISSUE_ID = ?", postmortemId).order("ID ASC").limit(1)))
        .findFirst();
  }

  private static RestrictedNote note(RestrictedEntity row) {
    var said = row.getSaid();
    return new RestrictedNote(
        said == null ? "" : said, row.getWrittenBy(), row.getWrittenAt().toInstant());
  }
}
