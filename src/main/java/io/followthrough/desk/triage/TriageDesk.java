package io.followthrough.desk.triage;

import io.followthrough.desk.Complaint;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.action.ActionDesk;
import io.followthrough.desk.action.Decision;
import io.followthrough.policy.Today;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lists the action items that wait for an answer, and takes answers to several of them at once. */
public final class TriageDesk {

  /**
   * So many are looked at for one page. Where a filter or what the visitor may see leaves fewer
   * than a page of them, he is shown what there is and where to go on.
   */
  private static final int LOOKED_AT = 2_000;

  private static final int STRETCH = 200;

  private final WaitingItems items;
  private final WaitingReader reader;
  private final ActionDesk actions;
  private final Permissions permissions;
  private final Today today;

  public TriageDesk(
      WaitingItems items,
      WaitingReader reader,
      ActionDesk actions,
      Permissions permissions,
      Today today) {
    this.items = items;
    this.reader = reader;
    this.actions = actions;
    this.permissions = permissions;
    this.today = today;
  }

  /** A page of those that a visitor may see. */
  public Outcome<TriageList> list(Visitor visitor, TriageQuery query) {
    if (query.limit() < 1 || query.limit() > TriageQuery.MOST || query.after() < 0) {
      return Outcome.refused(
          Refusal.of(
              Refusal.Kind.INVALID,
              "followthrough.error.no-page-after",
              String.valueOf(TriageQuery.MOST)));
    }
    var project = query.project();
    if (project != null && !permissions.maySeeProject(visitor, project)) {
      return Outcome.refused(Refusal.notFound(project));
    }
    return Outcome.done(find(visitor, query));
  }

  /**
   * Gives the same answer to several items, each for itself: one that is refused keeps none of the
   * others from being answered. Only what still waits is answered.
   */
  public Outcome<List<TriageResult>> answer(
      Visitor visitor, List<String> actionKeys, Decision decision) {
    var keys = new LinkedHashSet<>(actionKeys);
    if (keys.isEmpty() || keys.size() > TriageQuery.MOST) {
      return Outcome.refused(
          new Refusal(
              Refusal.Kind.INVALID,
              List.of(
                  Complaint.about(
                      "keys",
                      "followthrough.error.no-selection",
                      String.valueOf(TriageQuery.MOST)))));
    }
    return Outcome.done(
        keys.stream()
            .map(
                key ->
                    new TriageResult(
                        key,
                        actions
                            .triageWaiting(visitor, key, decision)
                            .then(answer -> actions.open(visitor, key))))
            .toList());
  }

  private TriageList find(Visitor visitor, TriageQuery query) {
    var found = new ArrayList<WaitingCase>();
    var place = query.after();
    var looked = 0;
    var stretch = query.limit() + 1;
    while (found.size() <= query.limit() && looked < LOOKED_AT) {
      var rows = items.after(place, projectOf(query), today.day(), stretch);
      var whole = rows.size() < stretch ? rows : Waiting.whole(rows);
      reader.read(visitor, whole).stream().filter(query::wants).forEach(found::add);
      if (rows.size() < stretch) {
        return page(found, query.limit(), null);
      }
      place = whole.get(whole.size() - 1).itemId();
      looked += whole.size();
      stretch = Math.min(stretch * 2, STRETCH);
    }
    return page(found, query.limit(), place);
  }

  private static TriageList page(List<WaitingCase> found, int limit, @Nullable Long next) {
    if (found.size() <= limit) {
      return new TriageList(found, next);
    }
    var page = found.subList(0, limit);
    return new TriageList(page, page.get(limit - 1).action().id());
  }

  private static @Nullable String projectOf(TriageQuery query) {
    var project = query.project();
    return project == null ? null : project.toUpperCase(Locale.ROOT);
  }
}
