package io.followthrough.policy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a policy says as objects, lists, texts and numbers: the form in which it is kept and
 * spoken of over REST. {@link AmendmentReader} reads it.
 */
public final class AmendmentTree {

  private AmendmentTree() {}

  /** What a policy says; what is inherited is not in it. */
  public static Map<String, Object> of(Amendment said) {
    var tree = new LinkedHashMap<String, Object>();
    put(tree, "incidentTypes", sorted(said.incidentTypes()));
    put(tree, "cancelledStatuses", sorted(said.cancelled()));
    put(tree, "severityField", said.severityField());
    put(tree, "severities", said.severities());
    put(
        tree,
        "severityValues",
        said.severityValues() == null ? null : new TreeMap<>(said.severityValues()));
    put(tree, "templates", each(said.templates(), TemplateTree::of));
    put(tree, "levels", each(said.bySeverity().levels(), Level::id));
    put(tree, "depths", each(said.bySeverity().depths(), one -> one));
    put(tree, "postmortemDue", each(said.bySeverity().postmortemDue(), AmendmentTree::rule));
    put(tree, "fulfillingResolutions", sorted(said.fulfilling()));
    put(tree, "emptyResolutionFulfils", said.emptyResolutionFulfils());
    put(tree, "zone", said.days().zone() == null ? null : said.days().zone().getId());
    var end = said.days().endOfBusiness();
    put(tree, "endOfBusiness", end == null ? null : end.toString());
    put(tree, "holidays", sorted(said.days().holidays()));
    put(tree, "actionDue", promises(said.promises()));
    put(tree, "actionProof", proof(said.proof()));
    put(tree, "reminders", reminders(said.reminders()));
    put(tree, "limits", limits(said.limits()));
    put(tree, "rights", rights(said.rights()));
    put(tree, "quorum", sorted(said.quorum()));
    return tree;
  }

  private static Map<String, Object> rule(DueRule rule) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("count", rule.counting().id());
    if (rule.counting() != Counting.NONE) {
      tree.put("days", rule.days());
    }
    if (rule.counting() == Counting.CALENDAR) {
      tree.put("roll", rule.roll());
    }
    return tree;
  }

  private static @Nullable Map<String, Object> promises(Amendment.SomePromises said) {
    var tree = new LinkedHashMap<String, Object>();
    put(tree, "from", said.from() == null ? null : said.from().id());
    put(tree, "byPriority", each(said.byPriority(), AmendmentTree::rules));
    put(tree, "priorityActions", each(said.priorityActions(), AmendmentTree::rule));
    return tree.isEmpty() ? null : tree;
  }

  private static @Nullable Map<String, Object> proof(Amendment.SomeProof said) {
    var tree = new LinkedHashMap<String, Object>();
    put(tree, "link", said.link() == null ? null : said.link().id());
    put(tree, "confirmation", said.confirmation() == null ? null : said.confirmation().id());
    put(tree, "verifyDays", said.verifyDays());
    put(tree, "verifyDaysBySeverity", each(said.verifyDaysBySeverity(), days -> days));
    put(tree, "staleDays", said.staleDays());
    return tree.isEmpty() ? null : tree;
  }

  private static Object rules(Map<String, DueRule> said) {
    var tree = new LinkedHashMap<String, Object>();
    said.forEach((priority, rule) -> tree.put(priority, rule(rule)));
    return tree;
  }

  private static @Nullable Map<String, Object> reminders(Amendment.SomeReminders said) {
    var tree = new LinkedHashMap<String, Object>();
    put(tree, "ladder", each(said.ladders(), Ladder::rungs));
    put(tree, "repeatDays", said.repeatDays());
    put(tree, "escalation", escalation(said.escalation()));
    return tree.isEmpty() ? null : tree;
  }

  private static @Nullable Object escalation(@Nullable Map<Integer, Set<Holder>> said) {
    if (said == null) {
      return null;
    }
    var tree = new LinkedHashMap<String, Object>();
    new TreeMap<>(said).forEach((days, to) -> put(tree, String.valueOf(days), sorted(to)));
    return tree;
  }

  private static @Nullable Map<String, Object> limits(Amendment.SomeLimits said) {
    var tree = new LinkedHashMap<String, Object>();
    put(tree, "promiseDays", said.promiseDays());
    put(tree, "deferralDays", said.deferralDays());
    put(tree, "freeDeferrals", said.freeDeferrals());
    put(tree, "freeExtensions", said.freeExtensions());
    put(tree, "riskDays", said.riskDays());
    put(tree, "bypassDays", said.bypassDays());
    put(tree, "snoozeDays", said.snoozeDays());
    put(tree, "approvals", said.approvals());
    return tree.isEmpty() ? null : tree;
  }

  private static @Nullable Map<String, Object> rights(Map<Right, Set<Holder>> said) {
    var tree = new LinkedHashMap<String, Object>();
    for (var right : Right.values()) {
      put(tree, right.id(), sorted(said.get(right)));
    }
    return tree.isEmpty() ? null : tree;
  }

  private static <T> @Nullable Map<String, Object> each(
      Map<String, T> said, Function<T, Object> one) {
    var tree = new TreeMap<String, Object>();
    said.forEach((id, value) -> tree.put(id, one.apply(value)));
    return tree.isEmpty() ? null : tree;
  }

  private static @Nullable Object sorted(@Nullable Set<?> said) {
    return said == null ? null : said.stream().map(Object::toString).sorted().toList();
  }

  private static void put(Map<String, Object> tree, String name, @Nullable Object value) {
    if (value != null) {
      tree.put(name, value);
    }
  }
}
