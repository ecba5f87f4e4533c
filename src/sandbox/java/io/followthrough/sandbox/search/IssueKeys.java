package io.followthrough.sandbox.search;

import io.followthrough.sandbox.constant.LinkTypes;
import io.followthrough.sandbox.constant.SandboxLinkType;
import io.followthrough.sandbox.project.Projects;
import io.followthrough.sandbox.search.Meaning.Meant;
import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.store.Tables.Issue;
import io.followthrough.sandbox.store.Tables.IssueLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jooq.Condition;

/** Finds the issues that a query names by key, id or link. */
final class IssueKeys implements Meaning<Long> {

  private static final Pattern KEY = Pattern.compile("([A-Za-z][A-Za-z0-9_]*)-([1-9]\\d{0,17})");

  private final Store store;
  private final Projects projects;
  private final LinkTypes linkTypes;
  private final PluginCalls plugins;
  private final VisibleIssues visible;

  IssueKeys(Store store, Vocabulary words, PluginCalls plugins, VisibleIssues visible) {
    this.store = store;
    this.projects = words.projects();
    this.linkTypes = words.linkTypes();
    this.plugins = plugins;
    this.visible = visible;
  }

  /** A key taken apart; whether there is such an issue is not asked. */
  record Key(long projectId, long number) {}

  /**
   * Takes a key apart.
   *
   * @throws JqlFault where it is none, or of a project the asker does not see
   */
  Key parsed(String field, Operand member, Asker asker) {
    if (!(member instanceof Operand.Value value)) {
      throw Faults.unfitFunction(field, (Operand.Call) member);
    }
    var match = KEY.matcher(value.text());
    if (!match.matches()) {
      throw Faults.fault(
          "The issue key '%s' for field '%s' is invalid.".formatted(value.text(), field));
    }
    return projects
        .withKey(match.group(1).toUpperCase(Locale.ROOT))
        .filter(project -> visible.mayBrowse(project, asker.user()))
        .map(project -> new Key(project.id(), Long.parseLong(match.group(2))))
        .orElseThrow(() -> unknownKey(field, value.text()));
  }

  @Override
  public Meant<Long> of(String field, Operand member, Asker asker) {
    if (member instanceof Operand.Call call) {
      return Meant.all(
          plugins
              .of(call)
              .map(function -> plugins.issues(function, field, call, asker))
              .orElseGet(() -> linked(field, call, asker)));
    }
    return Meant.all(List.of(id(field, ((Operand.Value) member).text(), asker)));
  }

  private long id(String field, String text, Asker asker) {
    if (text.matches("\\d{1,18}")) {
      return visibleId(Issue.ID.eq(Long.parseLong(text)), asker, Faults.unknownValue(field, text));
    }
    var key = parsed(field, new Operand.Value(text), asker);
    return visibleId(
        Issue.PROJECT_ID.eq(key.projectId()).and(Issue.ISSUE_NUMBER.eq(key.number())),
        asker,
        unknownKey(field, text));
  }

  private long visibleId(Condition which, Asker asker, JqlFault otherwise) {
    return store
        .sql()
        .select(Issue.ID)
        .from(Issue.TABLE)
        .where(which, visible.to(asker.user()))
        .fetchOptional(Issue.ID)
        .orElseThrow(() -> otherwise);
  }

  private List<Long> linked(String field, Operand.Call call, Asker asker) {
    if (!Functions.nameOf(call).equals("linkedissues")) {
      throw Faults.unfitFunction(field, call);
    }
    Functions.requireArguments(call, 1, 2);
    var issue = id(field, call.arguments().get(0), asker);
    var words = call.arguments().size() == 2 ? call.arguments().get(1) : null;
    var outward = types(type -> words == null || says(words, type, type.outward()));
    var inward = types(type -> words == null || says(words, type, type.inward()));
    if (outward.isEmpty() && inward.isEmpty() && words != null) {
      throw Faults.fault(
          "Issue link type '%s' could not be found in function '%s'."
              .formatted(words, call.name()));
    }
    var found = new ArrayList<Long>();
    found.addAll(
        store
            .sql()
            .select(IssueLink.DESTINATION_ID)
            .from(IssueLink.TABLE)
            .where(IssueLink.SOURCE_ID.eq(issue), IssueLink.LINK_TYPE_ID.in(outward))
            .fetch(IssueLink.DESTINATION_ID));
    found.addAll(
        store
            .sql()
            .select(IssueLink.SOURCE_ID)
            .from(IssueLink.TABLE)
            .where(IssueLink.DESTINATION_ID.eq(issue), IssueLink.LINK_TYPE_ID.in(inward))
            .fetch(IssueLink.SOURCE_ID));
    return found;
  }

  private List<Long> types(Predicate<SandboxLinkType> fits) {
    return linkTypes.all().stream().filter(fits).map(SandboxLinkType::id).toList();
  }

  private static boolean says(String words, SandboxLinkType type, String direction) {
    return words.equalsIgnoreCase(direction) || words.equalsIgnoreCase(type.name());
  }

  private static JqlFault unknownKey(String field, String key) {
    return Faults.fault(
        "An issue with key '%s' does not exist for field '%s'.".formatted(key, field));
  }
}
