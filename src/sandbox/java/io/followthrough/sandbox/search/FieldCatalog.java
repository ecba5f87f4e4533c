package io.followthrough.sandbox.search;

import static java.util.Map.entry;

import io.followthrough.sandbox.constant.SandboxPriority;
import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.store.Tables;
import io.followthrough.sandbox.store.Tables.Issue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Knows what each name of a field stands for, in a comparison and in ORDER BY. */
final class FieldCatalog {

  private final Vocabulary words;
  private final Meanings meanings;
  private final PluginCalls plugins;
  private final boolean unicode;
  private final Map<String, SearchField> system;
  private final Map<String, Sorting> sortings = sortings();
  private final CustomSearchFields custom;
  private final Map<String, HistoryField> histories;

  FieldCatalog(Store store, Vocabulary words, VisibleIssues visible) {
    this.words = words;
    this.meanings = new Meanings(words, visible);
    this.plugins = new PluginCalls(words.functions());
    // H2 matches with Java's patterns, which take letters for A to Z unless told otherwise.
    this.unicode = store.sql().family() == SQLDialect.H2;
    this.custom = new CustomSearchFields(words.customFields(), meanings, unicode);
    this.histories = HistoryField.all(meanings);
    this.system = system(new IssueKeys(store, words, plugins, visible));
  }

  /** The functions that plugins bring. */
  PluginCalls plugins() {
    return plugins;
  }

  /** What the name stands for in a comparison; a system field comes before a custom one. */
  Optional<SearchField> field(String name) {
    return Optional.ofNullable(system.get(name.toLowerCase(Locale.ROOT)))
        .or(() -> custom.field(name));
  }

  /**
   * The past of a field.
   *
   * @throws JqlFault where there is no such field, or nothing is kept of its past
   */
  HistoryField history(String name) {
    var found = histories.get(name.toLowerCase(Locale.ROOT));
    if (found == null) {
      field(name).orElseThrow(() -> Faults.unknownField(name));
      throw Faults.fault("History searches do not support the '%s' field.".formatted(name));
    }
    return found;
  }

  /** How issues are sorted by the name. */
  Optional<Sorting> sorting(String name) {
    return Optional.ofNullable(sortings.get(name.toLowerCase(Locale.ROOT)))
        .or(() -> custom.sorting(name));
  }

  private Map<String, SearchField> system(IssueKeys keys) {
    var type = new ChoiceField<>(Issue.ISSUE_TYPE_ID, false, meanings::issueType);
    var key = new KeyField(keys, keys);
    var due = MomentField.ofDay(Issue.DUE_DATE);
    var created = MomentField.ofMoment(Issue.CREATED, false);
    var updated = MomentField.ofMoment(Issue.UPDATED, false);
    var resolved = MomentField.ofMoment(Issue.RESOLVED, true);
    return Map.ofEntries(
        entry("project", new ChoiceField<>(Issue.PROJECT_ID, false, meanings::project)),
        entry("issuetype", type),
        entry("type", type),
        entry("status", new ChoiceField<>(Issue.STATUS_ID, false, meanings::status)),
        entry(
            "statuscategory", new ChoiceField<>(Issue.STATUS_ID, false, meanings::statusCategory)),
        entry("key", key),
        entry("issuekey", key),
        entry("issue", key),
        entry("id", key),
        entry("parent", new ChoiceField<>(Issue.PARENT_ID, true, keys)),
        entry("assignee", new ChoiceField<>(Issue.ASSIGNEE_KEY, true, meanings::person)),
        entry("reporter", new ChoiceField<>(Issue.REPORTER_KEY, true, meanings::person)),
        entry("creator", new ChoiceField<>(Issue.CREATOR_KEY, true, meanings::person)),
        entry(
            "priority",
            new ChoiceField<>(Issue.PRIORITY_ID, true, meanings::priority, this::priorities)),
        entry("resolution", new ChoiceField<>(Issue.RESOLUTION_ID, true, meanings::resolution)),
        entry("due", due),
        entry("duedate", due),
        entry("created", created),
        entry("createddate", created),
        entry("updated", updated),
        entry("updateddate", updated),
        entry("resolved", resolved),
        entry("resolutiondate", resolved),
        entry("summary", inColumn(Issue.SUMMARY)),
        entry("description", inColumn(Issue.DESCRIPTION)),
        entry("comment", new WordsField(this::inComment, DSL.falseCondition(), false, unicode)),
        entry("text", new WordsField(this::anywhere, DSL.falseCondition(), false, unicode)));
  }

  private WordsField inColumn(Field<String> column) {
    var empty = column.isNull().or(column.eq(""));
    return new WordsField(text -> text.apply(column), empty, true, unicode);
  }

  private Condition inComment(Function<Field<String>, Condition> text) {
    return DSL.exists(
        DSL.selectOne()
            .from(Tables.IssueComment.TABLE)
            .where(
                Tables.IssueComment.ISSUE_ID.eq(Issue.ID), text.apply(Tables.IssueComment.BODY)));
  }

  /** Jira's {@code text}: summary, description, comments and every custom text. */
  private Condition anywhere(Function<Field<String>, Condition> text) {
    return DSL.or(
        text.apply(Issue.SUMMARY),
        text.apply(DSL.coalesce(Issue.DESCRIPTION, "")),
        inComment(text),
        custom.inAnyText(text));
  }

  private List<Long> priorities() {
    var lowestFirst = new ArrayList<>(words.constants().priorities().all());
    Collections.reverse(lowestFirst);
    return lowestFirst.stream().map(SandboxPriority::id).toList();
  }

  private static Map<String, Sorting> sortings() {
    var key = Sorting.up(Tables.Project.PROJECT_KEY, Issue.ISSUE_NUMBER);
    var type = Sorting.up(typeName());
    var due = Sorting.up(Issue.DUE_DATE);
    var created = Sorting.down(Issue.CREATED);
    var updated = Sorting.down(Issue.UPDATED);
    var resolved = Sorting.down(Issue.RESOLVED);
    return Map.ofEntries(
        entry("project", Sorting.up(Tables.Project.PROJECT_NAME)),
        entry("issuetype", type),
        entry("type", type),
        entry("status", Sorting.up(statusSequence())),
        entry("key", key),
        entry("issuekey", key),
        entry("issue", key),
        entry("id", key),
        entry("assignee", Sorting.up(displayName(Issue.ASSIGNEE_KEY))),
        entry("reporter", Sorting.up(displayName(Issue.REPORTER_KEY))),
        entry("creator", Sorting.up(displayName(Issue.CREATOR_KEY))),
        entry("priority", Sorting.down(urgency())),
        entry("resolution", Sorting.up(resolutionSequence())),
        entry("due", due),
        entry("duedate", due),
        entry("created", created),
        entry("createddate", created),
        entry("updated", updated),
        entry("updateddate", updated),
        entry("resolved", resolved),
        entry("resolutiondate", resolved),
        entry("summary", Sorting.up(DSL.lower(Issue.SUMMARY))));
  }

  private static Field<?> typeName() {
    return DSL.field(
        DSL.select(Tables.IssueType.TYPE_NAME)
            .from(Tables.IssueType.TABLE)
            .where(Tables.IssueType.ID.eq(Issue.ISSUE_TYPE_ID)));
  }

  private static Field<?> statusSequence() {
    return DSL.field(
        DSL.select(Tables.IssueStatus.SEQUENCE)
            .from(Tables.IssueStatus.TABLE)
            .where(Tables.IssueStatus.ID.eq(Issue.STATUS_ID)));
  }

  private static Field<?> resolutionSequence() {
    return DSL.field(
        DSL.select(Tables.Resolution.SEQUENCE)
            .from(Tables.Resolution.TABLE)
            .where(Tables.Resolution.ID.eq(Issue.RESOLUTION_ID)));
  }

  /** The most urgent priority comes first in the list but is the highest. */
  private static Field<?> urgency() {
    return DSL.field(
        DSL.select(Tables.Priority.SEQUENCE.neg())
            .from(Tables.Priority.TABLE)
            .where(Tables.Priority.ID.eq(Issue.PRIORITY_ID)));
  }

  private static Field<?> displayName(Field<String> userKey) {
    return DSL.field(
        DSL.select(DSL.lower(Tables.AppUser.DISPLAY_NAME))
            .from(Tables.AppUser.TABLE)
            .where(Tables.AppUser.USER_KEY.eq(userKey)));
  }
}
