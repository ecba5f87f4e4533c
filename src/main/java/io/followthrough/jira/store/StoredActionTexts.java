package io.followthrough.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.desk.ActionText;
import io.followthrough.desk.ActionTexts;
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
 * Keeps the texts of action items in Active Objects. Two nodes that keep the same text at once
 * leave two rows of it, which say the same and go together.
 */
public final class StoredActionTexts implements ActionTexts {

  /** As many values as every database that Jira runs on takes in one {@code IN}. */
  private static final int CHUNK = 1000;

  private final ActiveObjects objects;

  public StoredActionTexts(ActiveObjects objects) {
    this.objects = objects;
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
  public void drop(Collection<Long> actionIds) {
    objects.executeInTransaction(
        () -> {
          var rows = rows(actionIds);
          objects.delete(rows.toArray(ActionTextEntity[]::new));
          return rows;
        });
  }

  @Override
  public List<Long> keptAmong(Collection<Long> issueIds) {
    return rows(issueIds).stream().map(ActionTextEntity::getIssueId).distinct().sorted().toList();
  }

  @Override
  public List<ActionText> from(long place, int most) {
    var query = Query.select().where("ID >= ?", Math.toIntExact(place)).order("ID ASC").limit(most);
    return Arrays.stream(objects.find(ActionTextEntity.class, query))
        .map(row -> new ActionText(row.getID(), row.getIssueId(), row.getSummary()))
        .toList();
  }

  @Override
  public long last() {
    return Arrays.stream(
            objects.find(ActionTextEntity.class, Query.select().order("ID DESC").limit(1)))
        .mapToLong(ActionTextEntity::getID)
        .findFirst()
        .orElse(0);
  }

  private void write(Long actionId, String text) {
    objects.create(
        ActionTextEntity.class, new DBParam("ISSUE_ID", actionId), new DBParam("SUMMARY", text));
  }

  private List<ActionTextEntity> rows(Collection<Long> actionIds) {
    var ids = List.copyOf(actionIds);
    var rows = new ArrayList<ActionTextEntity>();
    for (var from = 0; from < ids.size(); from += CHUNK) {
      var chunk = ids.subList(from, Math.min(from + CHUNK, ids.size()));
      var marks = String.join(", ", Collections.nCopies(chunk.size(), "?"));
      rows.addAll(
          List.of(
              objects.find(
                  ActionTextEntity.class,
                  Query.select().where("ISSUE_ID IN (" + marks + ")", chunk.toArray()))));
    }
    return rows;
  }
}
