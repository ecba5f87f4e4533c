package io.followthrough.sandbox.search;

import io.followthrough.sandbox.search.Clause.And;
import io.followthrough.sandbox.search.Clause.Comparison;
import io.followthrough.sandbox.search.Jql.Sort;
import io.followthrough.sandbox.search.Operand.Call;
import io.followthrough.sandbox.search.Operand.Empty;
import io.followthrough.sandbox.search.Operand.Several;
import io.followthrough.sandbox.search.Operand.Value;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A query as simple as Jira's basic search: some values for each of a few fields, and words.
 *
 * @param chosen what each field may be; a field without values may be anything
 * @param words what the texts hold; empty for anything
 */
public record BasicQuery(Map<Field, List<String>> chosen, String words, List<Sort> order) {

  /** The assignee who asks. */
  public static final String CURRENT_USER = "currentUser()";

  /** No assignee. */
  public static final String NOBODY = "EMPTY";

  /** A field to choose values of. */
  public enum Field {
    PROJECT("project"),
    TYPE("issuetype"),
    STATUS("status"),
    ASSIGNEE("assignee");

    private final String jql;

    Field(String jql) {
      this.jql = jql;
    }

    static Optional<Field> named(String name) {
      var lower = name.toLowerCase(Locale.ROOT);
      for (var field : values()) {
        if (field.jql.equals(lower) || field == TYPE && lower.equals("type")) {
          return Optional.of(field);
        }
      }
      return Optional.empty();
    }
  }

  public BasicQuery {
    chosen = Map.copyOf(chosen);
    order = List.copyOf(order);
  }

  /** The values of a field. */
  public List<String> of(Field field) {
    return chosen.getOrDefault(field, List.of());
  }

  /**
   * The query of this JQL; empty where it says more than a basic search can.
   *
   * @throws JqlFault where it cannot be read
   */
  public static Optional<BasicQuery> of(String jql) {
    var read = Jql.parse(jql);
    var chosen = new EnumMap<Field, List<String>>(Field.class);
    String words = null;
    for (var part : parts(read.where())) {
      if (!(part instanceof Comparison comparison)) {
        return Optional.empty();
      }
      var field = Field.named(comparison.field());
      var values = field.flatMap(found -> values(found, comparison));
      if (values.isPresent() && chosen.putIfAbsent(field.get(), values.get()) == null) {
        continue;
      }
      if (words != null || words(comparison) == null) {
        return Optional.empty();
      }
      words = words(comparison);
    }
    return Optional.of(new BasicQuery(chosen, words == null ? "" : words, read.order()));
  }

  private static List<Clause> parts(@Nullable Clause where) {
    if (where == null) {
      return List.of();
    }
    return where instanceof And and ? and.parts() : List.of(where);
  }

  private static @Nullable String words(Comparison comparison) {
    return comparison.field().equalsIgnoreCase("text")
            && comparison.operator() == Operator.LIKE
            && comparison.operand() instanceof Value value
        ? value.text()
        : null;
  }

  private static Optional<List<String>> values(Field field, Comparison comparison) {
    var operator = comparison.operator();
    var operand = comparison.operand();
    if (operator != Operator.EQUALS && operator != Operator.IN && operator != Operator.IS) {
      return Optional.empty();
    }
    var values = new ArrayList<String>();
    for (var member : operand instanceof Several several ? several.members() : List.of(operand)) {
      var value = value(field, member);
      if (value == null) {
        return Optional.empty();
      }
      values.add(value);
    }
    return Optional.of(values);
  }

  private static @Nullable String value(Field field, Operand member) {
    if (member instanceof Value value) {
      return value.text();
    }
    if (field != Field.ASSIGNEE) {
      return null;
    }
    if (member instanceof Empty) {
      return NOBODY;
    }
    return member instanceof Call call && call.name().equalsIgnoreCase("currentUser")
        ? CURRENT_USER
        : null;
  }

  /** The query as JQL. */
  public String jql() {
    var parts = new ArrayList<String>();
    for (var field : Field.values()) {
      var values = of(field).stream().map(BasicQuery::written).toList();
      if (values.size() == 1 && !values.get(0).equals(NOBODY)) {
        parts.add(field.jql + " = " + values.get(0));
      } else if (!values.isEmpty()) {
        parts.add(field.jql + " in (" + String.join(", ", values) + ")");
      }
    }
    if (!words.isEmpty()) {
      parts.add("text ~ " + JqlText.quoted(words));
    }
    return (String.join(" AND ", parts) + " " + orderBy()).strip();
  }

  /** How it is sorted, as JQL; empty where it is not. */
  public String orderBy() {
    return JqlText.orderBy(order);
  }

  private static String written(String value) {
    return value.equals(CURRENT_USER) || value.equals(NOBODY) ? value : JqlText.quoted(value);
  }
}
