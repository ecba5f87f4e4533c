package io.followthrough.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.desk.likeness.ComparedText;
import io.followthrough.desk.likeness.ComparedTexts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.DBParam;
import net.java.ao.Query;

/**
 * Keeps texts in Active Objects, a table for each kind of issue. Two nodes that keep the same text
 * at once leave two rows of it, which say the same and go together.
 */
public final class StoredTexts implements ComparedTexts {

  /** As many values as every database that Jira runs on takes in one {@code IN}. */
  private static final int CHUNK = 1000;

  private final ActiveObjects objects;
  private final Class<? extends ComparedTextEntity> kind;

  private StoredTexts(ActiveObjects objects, Class<? extends ComparedTextEntity> kind) {
    this.objects = objects;
    this.kind = kind;
  }

  /** What action items ask for. */
  public static StoredTexts ofActions(ActiveObjects objects) {
    return new StoredTexts(objects, ActionTextEntity.class);
  }

  /** What postmortems tell. */
  public static StoredTexts ofPostmortems(ActiveObjects objects) {
    return new StoredTexts(objects, PostmortemTextEntity.class);
  }

  @Override
  public void keep(Map<Long, String> texts) {
    objects.executeInTransaction(
        () -> {
          var changed = new HashMap<>(texts);
          for (var row : rows(texts.keySet())) {
            if (row.getSummary().equals(texts.get(row.getIssueId()))) {
              changed.remove(row.getIssueId());
            } else {
              objects.delete(row);
            }
          }
          changed.forEach(this::write);
          return changed;
        });
  }

  @Override
  public void drop(Collection<Long> issueIds) {
    objects.executeInTransaction(
        () -> {
          var rows = rows(issueIds);
          objects.delete(rows.toArray(ComparedTextEntity[]::new));
          return rows;
        });
  }

  @Override
  public List<Long> keptAmong(Collection<Long> issueIds) {
    return rows(issueIds).stream().map(ComparedTextEntity::getIssueId).distinct().sorted().toList();
  }

  @Override
  public List<ComparedText> from(long place, int most) {
    var query = Query.select().where("ID >= ?", Math.toIntExact(place)).order("ID ASC").limit(most);
    return Arrays.stream(objects.find(kind, query))
        .map(row -> new ComparedText(row.getID(), row.getIssueId(), row.getSummary()))
        .toList();
  }

  @Override
  public long last() {
    return Arrays.stream(objects.find(kind, Query.select().order("ID DESC").limit(1)))
        .mapToLong(ComparedTextEntity::getID)
        .findFirst()
        .orElse(0);
  }

  private void write(Long issueId, String text) {
    objects.create(kind, new DBParam("ISSUE_ID", issueId), new DBParam("SUMMARY", text));
  }

  private List<ComparedTextEntity> rows(Collection<Long> issueIds) {
    var ids = List.copyOf(issueIds);
    var rows = new ArrayList<ComparedTextEntity>();
    for (var from = 0; from < ids.size(); from += CHUNK) {
      var chunk = ids.subList(from, Math.min(from + CHUNK, ids.size()));
      var marks = String.join(", ", Collections.nCopies(chunk.size(), "?"));
      rows.addAll(
          List.of(
              objects.find(
                  kind, Query.select().where("ISSUE_ID IN (" + marks + ")", chunk.toArray()))));
    }
    return rows;
  }
}
