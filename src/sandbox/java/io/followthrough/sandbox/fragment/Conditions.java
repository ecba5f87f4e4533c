package io.followthrough.sandbox.fragment;

import com.atlassian.plugin.web.Condition;
import io.followthrough.sandbox.plugin.Check;
import io.followthrough.sandbox.plugin.Element;
import io.followthrough.sandbox.plugin.EnabledPlugin;
import io.followthrough.sandbox.plugin.Tag;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * When a fragment is shown: its {@code <condition>} and {@code <conditions>}, all of which must
 * hold.
 *
 * <p>As in Jira, a condition that throws hides the fragment and is logged.
 */
final class Conditions {

  private static final Logger LOG = LoggerFactory.getLogger(MethodHandles.lookup().lookupClass());

  static final Tag CONDITION =
      Tag.named("condition")
          .needs("class", Check.classOf(Condition.class))
          .may("invert", Check.oneOf("true", "false"))
          .may(Tag.param());

  /** Groups may hold groups, twice over. */
  static final Tag GROUP = group(group(group(null)));

  private final Predicate<Map<String, Object>> all;

  private Conditions(Predicate<Map<String, Object>> all) {
    this.all = all;
  }

  /** The conditions of a module, made and initialised. */
  static Conditions of(Element module, EnabledPlugin plugin) {
    return new Conditions(all(members(module, plugin)));
  }

  boolean hold(Map<String, Object> context) {
    try {
      return all.test(context);
    } catch (RuntimeException | LinkageError e) {
      LOG.error("A condition failed; what it guards is not shown", e);
      return false;
    }
  }

  private static Tag group(@Nullable Tag inner) {
    var tag = Tag.named("conditions").may("type", Check.oneOf("and", "or")).may(CONDITION);
    return inner == null ? tag : tag.may(inner);
  }

  private static List<Predicate<Map<String, Object>>> members(
      Element parent, EnabledPlugin plugin) {
    return Stream.concat(
            parent.children("condition").map(each -> condition(each, plugin)),
            parent.children("conditions").map(each -> group(each, plugin)))
        .toList();
  }

  private static Predicate<Map<String, Object>> group(Element group, EnabledPlugin plugin) {
    var members = members(group, plugin);
    return group.attribute("type").filter("or"::equalsIgnoreCase).isPresent()
        ? context -> members.stream().anyMatch(each -> each.test(context))
        : all(members);
  }

  private static Predicate<Map<String, Object>> all(List<Predicate<Map<String, Object>>> members) {
    return context -> members.stream().allMatch(each -> each.test(context));
  }

  private static Predicate<Map<String, Object>> condition(Element element, EnabledPlugin plugin) {
    var condition = plugin.create(element.required("class"), Condition.class);
    condition.init(element.params());
    Predicate<Map<String, Object>> shown = condition::shouldDisplay;
    return element.attribute("invert").filter("true"::equals).isPresent() ? shown.negate() : shown;
  }
}
