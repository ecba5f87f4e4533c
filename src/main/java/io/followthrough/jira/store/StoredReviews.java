package io.followthrough.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.desk.review.Reviews;
import io.followthrough.postmortem.review.ApprovedText;
import io.followthrough.postmortem.review.Review;
import io.followthrough.postmortem.review.ReviewStep;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/**
 * Keeps reviews in Active Objects. A verdict must not cost a query for them, so they stay in memory
 * as well. What another node writes is known here within seconds; until then an approval given
 * there does not count yet. One that fell there does not count at once: the text is another one.
 */
public final class StoredReviews implements Reviews {

  private static final Duration UNTIL_NEXT_LOOK = Duration.ofSeconds(5);
  private static final int AT_ONCE = 1000;

  /** So many rows are looked at again: they may be written in another order than numbered. */
  private static final int LATE = 100;

  private final ActiveObjects objects;
  private final InstantSource clock;
  private final Map<Long, SortedMap<Integer, ReviewStep>> known = new ConcurrentHashMap<>();
  private Instant looked = Instant.MIN;
  private int last;

  public StoredReviews(ActiveObjects objects, InstantSource clock) {
    this.objects = objects;
    this.clock = clock;
  }

  @Override
  public Review of(long postmortemId) {
    var rows =
        objects.find(
            ReviewStepEntity.class,
            Query.select().where("POSTMORTEM_ID = ?", postmortemId).order("ID ASC"));
    return new Review(Arrays.stream(rows).map(StoredReviews::step).toList());
  }

  @Override
  public Review remembered(long postmortemId) {
    lookForNews();
    var steps = known.get(postmortemId);
    return new Review(steps == null ? List.of() : List.copyOf(steps.values()));
  }

  @Override
  public void add(long postmortemId, ReviewStep step) {
    var row =
        objects.executeInTransaction(
            () -> objects.create(ReviewStepEntity.class, values(postmortemId, step)));
    remember(postmortemId, row.getID(), step);
  }

  private static DBParam[] values(long postmortemId, ReviewStep step) {
    var values = new ArrayList<DBParam>();
    values.add(new DBParam("POSTMORTEM_ID", postmortemId));
    values.add(new DBParam("KIND", step.kind().id()));
    values.add(new DBParam("DONE_BY", step.by()));
    values.add(new DBParam("DONE_AT", Date.from(step.at())));
    values.add(new DBParam("SAID", step.said()));
    var text = step.text();
    if (text != null) {
      values.add(new DBParam("SECTIONS", String.join(",", text.sections())));
      values.add(new DBParam("DIGEST", text.digest()));
    }
    return values.toArray(new DBParam[0]);
  }

  private synchronized void lookForNews() {
    var now = clock.instant();
    if (now.isBefore(looked.plus(UNTIL_NEXT_LOOK))) {
      return;
    }
    var from = Math.max(0, last - LATE);
    while (true) {
      var rows =
          objects.find(
              ReviewStepEntity.class,
              Query.select().where("ID > ?", from).order("ID ASC").limit(AT_ONCE));
      for (var row : rows) {
        remember(row.getPostmortemId(), row.getID(), step(row));
        from = row.getID();
      }
      if (rows.length < AT_ONCE) {
        break;
      }
    }
    last = Math.max(last, from);
    looked = now;
  }

  private void remember(long postmortemId, int place, ReviewStep step) {
    known.computeIfAbsent(postmortemId, id -> new ConcurrentSkipListMap<>()).put(place, step);
  }

  private static ReviewStep step(ReviewStepEntity row) {
    var said = row.getSaid();
    return new ReviewStep(
        ReviewStep.Kind.of(row.getKind()).orElse(ReviewStep.Kind.FELL),
        row.getDoneBy(),
        row.getDoneAt().toInstant(),
        said == null ? "" : said,
        text(row));
  }

  private static @Nullable ApprovedText text(ReviewStepEntity row) {
    var sections = row.getSections();
    var digest = row.getDigest();
    return sections == null || digest == null
        ? null
        : new ApprovedText(List.of(sections.split(",", -1)), digest);
  }
}
