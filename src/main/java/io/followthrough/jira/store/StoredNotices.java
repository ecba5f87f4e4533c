package io.followthrough.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.desk.reminder.Cause;
import io.followthrough.desk.reminder.Notice;
import io.followthrough.desk.reminder.Notices;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Keeps notices in Active Objects. */
public final class StoredNotices implements Notices {

  /** Long ago: what waits was told on no day. */
  private static final int WAITING = 0;

  private final ActiveObjects objects;

  public StoredNotices(ActiveObjects objects) {
    this.objects = objects;
  }

  @Override
  public List<Notice> about(Collection<Long> items) {
    return entities(items).stream().map(StoredNotices::notice).toList();
  }

  @Override
  public List<Notice> of(Cause cause, String after, int most) {
    return find(
        Query.select()
            .where("CAUSE = ? AND NOTICE_KEY > ?", cause.id(), after)
            .order("NOTICE_KEY ASC")
            .limit(most));
  }

  @Override
  public void note(Collection<Notice> notices) {
    if (!notices.isEmpty()) {
      objects.executeInTransaction(
          () -> {
            var there = byKey(notices);
            for (var notice : notices) {
              var row = there.get(notice.key());
              if (row == null) {
                create(notice);
              } else {
                row.setMark(notice.mark());
                row.setToldOn(WAITING);
                row.save();
              }
            }
            return notices;
          });
    }
  }

  @Override
  public void forget(Collection<Notice> notices) {
    change(notices, objects::delete);
  }

  @Override
  public Optional<String> nextPerson(String after) {
    return find(
            Query.select()
                .where("TOLD_ON = ? AND PERSON > ?", WAITING, after)
                .order("PERSON ASC")
                .limit(1))
        .stream()
        .map(Notice::person)
        .findFirst();
  }

  @Override
  public List<Notice> waitingFor(String person, int most) {
    return find(
        Query.select()
            .where("TOLD_ON = ? AND PERSON = ?", WAITING, person)
            .order("ID ASC")
            .limit(most));
  }

  @Override
  public void told(Collection<Notice> notices, LocalDate day) {
    change(
        notices,
        row -> {
          row.setToldOn(ReportColumns.number(day));
          row.save();
        });
  }

  private void change(Collection<Notice> notices, Consumer<NoticeEntity> change) {
    if (!notices.isEmpty()) {
      objects.executeInTransaction(
          () -> {
            byKey(notices).values().forEach(change);
            return notices;
          });
    }
  }

  private void create(Notice notice) {
    objects.create(
        NoticeEntity.class,
        new DBParam("NOTICE_KEY", notice.key()),
        new DBParam("CAUSE", notice.cause().id()),
        new DBParam("ITEM_ID", notice.item()),
        new DBParam("PERSON", notice.person()),
        new DBParam("MARK", notice.mark()),
        new DBParam("TOLD_ON", WAITING));
  }

  private Map<String, NoticeEntity> byKey(Collection<Notice> notices) {
    var keys = notices.stream().map(Notice::key).collect(Collectors.toSet());
    return entities(notices.stream().map(Notice::item).collect(Collectors.toSet())).stream()
        .filter(row -> keys.contains(row.getNoticeKey()))
        .collect(Collectors.toMap(NoticeEntity::getNoticeKey, Function.identity()));
  }

  private List<NoticeEntity> entities(Collection<Long> items) {
    var found = new ArrayList<NoticeEntity>();
    for (var chunk : Chunk.allOf(items)) {
      found.addAll(
          Arrays.asList(
              objects.find(
                  NoticeEntity.class,
                  Query.select().where("ITEM_ID IN (" + chunk.marks() + ")", chunk.values()))));
    }
    return found;
  }

  private List<Notice> find(Query query) {
    return Arrays.stream(objects.find(NoticeEntity.class, query))
        .map(StoredNotices::notice)
        .toList();
  }

  private static Notice notice(NoticeEntity row) {
    return new Notice(
        Cause.of(row.getCause())
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "The notice " + row.getID() + " has an unknown cause: " + row.getCause())),
        row.getItemId(),
        row.getPerson(),
        row.getMark());
  }
}
