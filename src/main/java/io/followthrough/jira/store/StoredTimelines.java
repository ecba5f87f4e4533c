package io.followthrough.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.desk.postmortem.Timelines;
import io.followthrough.postmortem.timeline.Entry;
import io.followthrough.postmortem.timeline.Exactness;
import io.followthrough.postmortem.timeline.Kind;
import io.followthrough.postmortem.timeline.Row;
import io.followthrough.postmortem.timeline.Timeline;
import io.followthrough.postmortem.timeline.When;
import io.followthrough.postmortem.timeline.Zone;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/** Keeps the rows of timelines in Active Objects. */
public final class StoredTimelines implements Timelines {

  private final ActiveObjects objects;

  public StoredTimelines(ActiveObjects objects) {
    this.objects = objects;
  }

  @Override
  public Timeline of(long postmortemId) {
    return new Timeline(
        Arrays.stream(
                objects.find(
                    TimelineRowEntity.class,
                    Query.select().where("POSTMORTEM_ID = ?", postmortemId).order("ID ASC")))
            .map(StoredTimelines::row)
            .toList());
  }

  @Override
  public Map<Long, Timeline> of(Collection<Long> postmortemIds) {
    var rows = new HashMap<Long, List<Row>>();
    for (var chunk : Chunk.allOf(postmortemIds)) {
      for (var entity :
          objects.find(
              TimelineRowEntity.class,
              Query.select().where("POSTMORTEM_ID IN (" + chunk.marks() + ")", chunk.values()))) {
        rows.computeIfAbsent(entity.getPostmortemId(), id -> new ArrayList<>()).add(row(entity));
      }
    }
    return rows.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, one -> new Timeline(one.getValue())));
  }

  @Override
  public List<Row> add(long postmortemId, List<Entry> entries) {
    return objects.executeInTransaction(
        () -> entries.stream().map(entry -> row(create(postmortemId, entry))).toList());
  }

  @Override
  public Row change(Row row, Entry entry) {
    return objects.executeInTransaction(
        () -> {
          var kept = kept(row);
          kept.setWritten(row.version() + 1);
          fill(kept, entry);
          kept.save();
          return row(kept);
        });
  }

  @Override
  public void remove(Row row) {
    objects.executeInTransaction(
        () -> {
          objects.delete(kept(row));
          return row;
        });
  }

  private TimelineRowEntity kept(Row row) {
    return Arrays.stream(
            objects.find(TimelineRowEntity.class, Query.select().where("ID = ?", (int) row.id())))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The row " + row.id() + " is gone"));
  }

  private TimelineRowEntity create(long postmortemId, Entry entry) {
    var when = entry.when();
    return objects.create(
        TimelineRowEntity.class,
        new DBParam("POSTMORTEM_ID", postmortemId),
        new DBParam("WRITTEN", 1),
        new DBParam("BEGAN_AT", when.at().getEpochSecond()),
        new DBParam("ENDED_AT", seconds(when)),
        new DBParam("ZONE_NAME", when.zone().name()),
        new DBParam("EXACTNESS", when.exactness().id()),
        new DBParam("KIND", entry.kind().id()),
        new DBParam("HAPPENED", entry.text()),
        new DBParam("SOURCE", entry.source()));
  }

  private static @Nullable Long seconds(When when) {
    return when.until() == null ? null : when.until().getEpochSecond();
  }

  private static void fill(TimelineRowEntity row, Entry entry) {
    var when = entry.when();
    row.setBeganAt(when.at().getEpochSecond());
    row.setEndedAt(seconds(when));
    row.setZoneName(when.zone().name());
    row.setExactness(when.exactness().id());
    row.setKind(entry.kind().id());
    row.setHappened(entry.text());
    row.setSource(entry.source());
  }

  private static Row row(TimelineRowEntity row) {
    var source = row.getSource();
    return new Row(
        row.getID(),
        row.getWritten(),
        new Entry(
            when(row),
            Kind.of(row.getKind()).orElseThrow(() -> unknown(row, row.getKind())),
            row.getHappened(),
            source == null ? "" : source));
  }

  private static When when(TimelineRowEntity row) {
    return new When(
        Instant.ofEpochSecond(row.getBeganAt()),
        row.getEndedAt() == null ? null : Instant.ofEpochSecond(row.getEndedAt()),
        Zone.named(row.getZoneName()).orElseThrow(() -> unknown(row, row.getZoneName())),
        Exactness.of(row.getExactness()).orElseThrow(() -> unknown(row, row.getExactness())));
  }

  private static IllegalStateException unknown(TimelineRowEntity row, String stored) {
    return new IllegalStateException(
        "The row " + row.getID() + " of a timeline is stored with something unknown: " + stored);
  }
}
