package io.followthrough.sandbox.search;

import com.atlassian.jira.user.ApplicationUser;
import io.followthrough.sandbox.project.Permissions;
import io.followthrough.sandbox.search.Translator.Translated;
import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.store.Tables.Issue;
import io.followthrough.sandbox.store.Tables.Project;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;

/** Finds issues by JQL on behalf of a user, who is shown those he may browse and no others. */
public final class Search {

  private final Store store;
  private final VisibleIssues visible;
  private final FieldCatalog fields;
  private final InstantSource clock;
  private final ZoneId zone;

  public Search(
      Store store, Permissions permissions, Vocabulary words, InstantSource clock, ZoneId zone) {
    this.store = store;
    this.visible = new VisibleIssues(words.projects(), permissions);
    this.fields = new FieldCatalog(store, words, visible);
    this.clock = clock;
    this.zone = zone;
  }

  /**
   * Finds a page of issues.
   *
   * @param user who asks; missing for somebody who is not signed in
   * @param start how many issues to leave out
   * @param max how many to find at most; 0 counts only
   * @throws JqlFault where the query cannot be read or names what is not there
   */
  public SearchPage find(@Nullable ApplicationUser user, String jql, long start, int max) {
    return found(user, translated(user, jql).orElseThrow(), start, max);
  }

  /**
   * Finds a page of issues as {@link #find} does, but where the query names what is not there it
   * finds nothing for that part, and says so.
   *
   * @throws JqlFault where the query cannot be read
   */
  public SearchPage findLeniently(@Nullable ApplicationUser user, String jql, long start, int max) {
    return found(user, translated(user, jql), start, max);
  }

  /**
   * Looks at a query without running it.
   *
   * @throws JqlFault where it cannot be read or names what is not there
   */
  public void check(@Nullable ApplicationUser user, String jql) {
    translated(user, jql).orElseThrow();
  }

  private Translated translated(@Nullable ApplicationUser user, String jql) {
    var asker = new Asker(user, clock.instant(), zone);
    return new Translator(fields, asker).translate(Jql.parse(jql));
  }

  private SearchPage found(
      @Nullable ApplicationUser user, Translated translated, long start, int max) {
    var where = translated.where().and(visible.to(user));
    var total = store.sql().fetchCount(store.sql().selectOne().from(Issue.TABLE).where(where));
    var issueIds = max <= 0 ? List.<Long>of() : page(translated, where, start, max);
    return new SearchPage(total, issueIds, translated.faults());
  }

  private List<Long> page(Translated translated, Condition where, long start, int max) {
    return store
        .sql()
        .select(Issue.ID)
        .from(Issue.TABLE)
        .join(Project.TABLE)
        .on(Project.ID.eq(Issue.PROJECT_ID))
        .where(where)
        .orderBy(order(translated))
        .limit(Math.max(start, 0), max)
        .fetch(Issue.ID);
  }

  /** Jira sorts by key, the newest first, where the query leaves two issues equal. */
  private static List<SortField<?>> order(Translated translated) {
    var order = new ArrayList<SortField<?>>(translated.order());
    order.add(Project.PROJECT_KEY.desc());
    order.add(Issue.ISSUE_NUMBER.desc());
    return order;
  }
}
