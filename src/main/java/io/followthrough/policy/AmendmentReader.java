package io.followthrough.policy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a policy says out of objects, lists, texts and numbers, and says all that is wrong
 * with it. Nothing is passed over: a name that means nothing is a flaw.
 */
public final class AmendmentReader {

  private static final int MOST_SEVERITIES = 20;
  private static final int MOST_IN_A_LIST = 1000;
  private static final int MOST_DAYS = 3650;
  private static final int MOST_APPROVALS = 5;
  private static final int MOST_RUNGS = 20;
  private static final int MOST_DAYS_OFF = 365;
  private static final Pattern DAYS_LATE = Pattern.compile("[1-9][0-9]{0,2}");

  private final Tree tree;
  private final List<Flaw> flaws = new ArrayList<>();

  private AmendmentReader(Map<?, ?> said) {
    this.tree = new Tree(said, "", flaws);
  }

  /**
   * What was read.
   *
   * @param says what the policy says; of no use where there are flaws
   * @param flaws all that is wrong
   */
  public record Reading(Amendment says, List<Flaw> flaws) {

    public Reading {
      flaws = List.copyOf(flaws);
    }
  }

  /** Reads the tree that somebody sent, or that was kept. */
  public static Reading read(Map<?, ?> said) {
    var reader = new AmendmentReader(said);
    return new Reading(reader.amendment(), reader.flaws);
  }

  private Amendment amendment() {
    var says =
        new Amendment(
            names("incidentTypes"),
            names("cancelledStatuses"),
            tree.text("severityField").orElse(null),
            severities(),
            tree.each("severityValues", MOST_IN_A_LIST, Tree::text).orElse(null),
            TemplateReader.read(tree),
            new Amendment.BySeverity(
                known(
                    "levels",
                    Level::of,
                    List.of("off", "warn", "postmortem", "triaged", "priority-done", "all-done")),
                tree.each("depths", MOST_SEVERITIES, Tree::text).orElseGet(Map::of),
                tree.each("postmortemDue", MOST_SEVERITIES, AmendmentReader::rule)
                    .orElseGet(Map::of)),
            names("fulfillingResolutions"),
            tree.flag("emptyResolutionFulfils").orElse(null),
            new Amendment.Days(
                tree.parsed("zone", ZoneId::of, "no-zone").orElse(null),
                tree.parsed("endOfBusiness", LocalTime::parse, "no-time").orElse(null),
                holidays()),
            promises(),
            proof(),
            reminders(),
            limits(),
            rights(),
            quorum());
    tree.refuseTheRest();
    return says;
  }

  private @Nullable Set<String> names(String name) {
    return tree.texts(name, MOST_IN_A_LIST).<Set<String>>map(LinkedHashSet::new).orElse(null);
  }

  private @Nullable List<String> severities() {
    var ids = tree.texts("severities", MOST_SEVERITIES).orElse(null);
    if (ids != null && ids.isEmpty()) {
      flaws.add(Flaw.at("severities", "empty"));
    }
    return ids;
  }

  private <T> Map<String, T> known(
      String name, Function<String, Optional<T>> of, List<String> choices) {
    return tree.<T>each(
            name,
            MOST_SEVERITIES,
            (all, id) -> all.text(id).flatMap(said -> all.known(id, of.apply(said), said, choices)))
        .orElseGet(Map::of);
  }

  private @Nullable Set<LocalDate> holidays() {
    var days = tree.texts("holidays", MOST_IN_A_LIST).orElse(null);
    if (days == null) {
      return null;
    }
    var holidays = new LinkedHashSet<LocalDate>();
    for (var index = 0; index < days.size(); index++) {
      tree.parse("holidays[" + index + "]", days.get(index), LocalDate::parse, "no-day")
          .ifPresent(holidays::add);
    }
    return holidays;
  }

  private static Optional<DueRule> rule(Tree all, String id) {
    return all.object(id).flatMap(AmendmentReader::rule);
  }

  private static Optional<DueRule> rule(Tree rule) {
    var counting =
        rule.text("count")
            .flatMap(
                said ->
                    rule.known(
                        "count", Counting.of(said), said, List.of("none", "calendar", "business")));
    if (!rule.has("count")) {
      rule.flaw("count", "missing");
    }
    var days = rule.number("days", 0, MOST_DAYS);
    var roll = rule.flag("roll");
    if (counting.filter(one -> one != Counting.NONE).isPresent() && !rule.has("days")) {
      rule.flaw("days", "missing");
    }
    rule.refuseTheRest();
    return counting.map(one -> new DueRule(days.orElse(0), one, roll.orElse(false)));
  }

  private Amendment.SomePromises promises() {
    var said = tree.object("actionDue").orElseGet(() -> new Tree(Map.of(), "actionDue", flaws));
    var promises =
        new Amendment.SomePromises(
            said.text("from")
                .flatMap(
                    start ->
                        said.known(
                            "from",
                            DueStart.of(start),
                            start,
                            List.of("incident-resolved", "item-accepted")))
                .orElse(null),
            said.each("byPriority", MOST_SEVERITIES, AmendmentReader::rules).orElseGet(Map::of),
            said.each("priorityActions", MOST_SEVERITIES, AmendmentReader::rule)
                .orElseGet(Map::of));
    said.refuseTheRest();
    return promises;
  }

  private Amendment.SomeProof proof() {
    var said = tree.object("actionProof").orElseGet(() -> new Tree(Map.of(), "actionProof", flaws));
    var proof =
        new Amendment.SomeProof(
            askedOf(said, "link"),
            askedOf(said, "confirmation"),
            said.number("verifyDays", 0, MOST_DAYS).orElse(null),
            said.each(
                    "verifyDaysBySeverity",
                    MOST_SEVERITIES,
                    (all, severity) -> all.number(severity, 0, MOST_DAYS))
                .orElseGet(Map::of),
            said.number("staleDays", 0, MOST_DAYS).orElse(null));
    said.refuseTheRest();
    return proof;
  }

  private static @Nullable AskedOf askedOf(Tree said, String name) {
    return said.text(name)
        .flatMap(of -> said.known(name, AskedOf.of(of), of, List.of("none", "priority", "all")))
        .orElse(null);
  }

  private static Optional<Map<String, DueRule>> rules(Tree all, String severity) {
    return all.each(severity, MOST_IN_A_LIST, AmendmentReader::rule);
  }

  private Amendment.SomeReminders reminders() {
    var said = tree.object("reminders").orElseGet(() -> new Tree(Map.of(), "reminders", flaws));
    var reminders =
        new Amendment.SomeReminders(
            said.each("ladder", MOST_SEVERITIES, AmendmentReader::ladder).orElseGet(Map::of),
            said.number("repeatDays", 0, MOST_DAYS_OFF).orElse(null),
            said.each("escalation", MOST_RUNGS, AmendmentReader::escalation)
                .map(AmendmentReader::byDays)
                .orElse(null));
    said.refuseTheRest();
    return reminders;
  }

  private static Optional<Ladder> ladder(Tree all, String severity) {
    return all.numbers(severity, MOST_RUNGS, -MOST_DAYS_OFF, MOST_DAYS_OFF).map(Ladder::new);
  }

  private static Optional<Set<Holder>> escalation(Tree all, String days) {
    if (!DAYS_LATE.matcher(days).matches()) {
      all.flaw(days, "no-days-late", days);
    }
    return all.texts(days, MOST_IN_A_LIST)
        .map(
            texts -> {
              var holders = holders(all, days, texts);
              holders.stream()
                  .filter(holder -> !holder.isListed())
                  .forEach(holder -> all.flaw(days, "not-listed", holder.toString()));
              return holders;
            });
  }

  /** Of no use where there are flaws; until then, what is no number is left out. */
  private static Map<Integer, Set<Holder>> byDays(Map<String, Set<Holder>> said) {
    return said.entrySet().stream()
        .filter(rung -> DAYS_LATE.matcher(rung.getKey()).matches())
        .collect(Collectors.toMap(rung -> Integer.valueOf(rung.getKey()), Map.Entry::getValue));
  }

  private Map<Right, Set<Holder>> rights() {
    var said = tree.object("rights").orElseGet(() -> new Tree(Map.of(), "rights", flaws));
    var rights = new EnumMap<Right, Set<Holder>>(Right.class);
    for (var right : Right.values()) {
      said.texts(right.id(), MOST_IN_A_LIST)
          .ifPresent(texts -> rights.put(right, holders(said, right.id(), texts)));
    }
    said.refuseTheRest();
    return rights;
  }

  private @Nullable Set<Holder> quorum() {
    return tree.texts("quorum", MOST_IN_A_LIST)
        .map(texts -> holders(tree, "quorum", texts))
        .orElse(null);
  }

  private static Set<Holder> holders(Tree said, String name, List<String> texts) {
    var holders = new LinkedHashSet<Holder>();
    for (var index = 0; index < texts.size(); index++) {
      var holder = Holder.of(texts.get(index));
      holder.ifPresent(holders::add);
      if (holder.isEmpty()) {
        said.flaw(name + "[" + index + "]", "no-holder", texts.get(index));
      }
    }
    return holders;
  }

  private Amendment.SomeLimits limits() {
    var said = tree.object("limits").orElseGet(() -> new Tree(Map.of(), "limits", flaws));
    var limits =
        new Amendment.SomeLimits(
            said.number("promiseDays", 1, MOST_DAYS).orElse(null),
            said.number("deferralDays", 1, MOST_DAYS).orElse(null),
            said.number("freeDeferrals", 0, 100).orElse(null),
            said.number("freeExtensions", 0, 100).orElse(null),
            said.number("riskDays", 1, MOST_DAYS).orElse(null),
            said.number("bypassDays", 1, MOST_DAYS).orElse(null),
            said.number("snoozeDays", 1, MOST_DAYS).orElse(null),
            said.number("approvals", 0, MOST_APPROVALS).orElse(null));
    said.refuseTheRest();
    return limits;
  }
}
