package io.followthrough.sandbox.search;

import io.followthrough.sandbox.search.Jql.Direction;
import io.followthrough.sandbox.search.Jql.Sort;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a query by recursive descent: OR of ANDs of NOTs of comparisons or parentheses. */
final class JqlParser {

  private static final String OPERATORS =
      "The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and"
          + " 'IS NOT'.";

  private final TokenStream tokens;
  private final OperandParser operands;
  private final HistoryParser history;

  JqlParser(String query) {
    this.tokens = new TokenStream(query);
    this.operands = new OperandParser(tokens);
    this.history = new HistoryParser(tokens, operands);
  }

  Jql parse() {
    var where = tokens.peek().isEnd() || tokens.peek().is("order") ? null : or();
    if (where != null && !tokens.peek().isEnd() && !tokens.peek().is("order")) {
      throw tokens.unexpected("Expecting either 'OR' or 'AND'");
    }
    return new Jql(where, tokens.peek().isEnd() ? List.of() : order());
  }

  private Clause or() {
    var parts = new ArrayList<Clause>();
    do {
      parts.add(and());
    } while (tokens.take("or") || tokens.take("|") || tokens.take("||"));
    return parts.size() == 1 ? parts.get(0) : new Clause.Or(parts);
  }

  private Clause and() {
    var parts = new ArrayList<Clause>();
    do {
      parts.add(not());
    } while (tokens.take("and") || tokens.take("&") || tokens.take("&&"));
    return parts.size() == 1 ? parts.get(0) : new Clause.And(parts);
  }

  private Clause not() {
    tokens.deeper();
    try {
      if (tokens.take("not") || tokens.take("!")) {
        return new Clause.Not(not());
      }
      if (tokens.take("(")) {
        var inner = or();
        tokens.expect(")");
        return inner;
      }
      return comparison();
    } finally {
      tokens.higher();
    }
  }

  private Clause comparison() {
    var field = field();
    if (history.isNext()) {
      return history.read(field);
    }
    var operator = operator();
    return new Clause.Comparison(field, operator, operands.read());
  }

  private String field() {
    var token = tokens.peek();
    if (token.isEnd()) {
      throw JqlFault.atEnd("Expecting a field name at the end of the query.");
    }
    if (tokens.take("cf")) {
      return customFieldId();
    }
    if (token.is("[")) {
      throw JqlFault.at(token, "Expecting a field name but got '['. Did you mean 'cf['?");
    }
    if (!tokens.isName()) {
      throw JqlFault.at(
          token,
          "Expecting a field name but got '%1$s'. You must surround '%1$s' in quotation marks to use it as a field name."
              .formatted(token.text()));
    }
    if (token.text().isBlank()) {
      throw JqlFault.at(token, "A field name cannot be empty.");
    }
    tokens.pass();
    return token.text();
  }

  private String customFieldId() {
    tokens.expect("[");
    var id = tokens.peek();
    if (id.kind() != Token.Kind.WORD || !id.text().matches("\\d{1,19}")) {
      throw tokens.unexpected("Expecting a custom field id (a positive number)");
    }
    tokens.pass();
    tokens.expect("]");
    return "cf[" + id.text() + "]";
  }

  private Operator operator() {
    var token = tokens.peek();
    for (var operator : Operator.values()) {
      if (token.kind() == Token.Kind.SIGN && tokens.take(operator.words())) {
        return operator;
      }
    }
    if (tokens.take("in")) {
      return Operator.IN;
    }
    if (tokens.take("is")) {
      return isOrIsNot();
    }
    if (tokens.take("not")) {
      tokens.expect("IN");
      return Operator.NOT_IN;
    }
    throw token.isEnd()
        ? JqlFault.atEnd("Expecting operator before the end of the query. " + OPERATORS)
        : JqlFault.at(
            token, "Expecting operator but got '%s'. %s".formatted(token.text(), OPERATORS));
  }

  private Operator isOrIsNot() {
    if (tokens.peek().is("!")) {
      throw tokens.unexpected("Expecting 'NOT'");
    }
    return tokens.take("not") ? Operator.IS_NOT : Operator.IS;
  }

  private List<Sort> order() {
    tokens.expect("order");
    tokens.expect("by");
    var sorts = new ArrayList<Sort>();
    do {
      sorts.add(sort());
    } while (tokens.take(","));
    if (!tokens.peek().isEnd()) {
      var told = sorts.get(sorts.size() - 1).direction() != null;
      throw tokens.unexpected(told ? "Expecting ','" : "Expecting either 'ASC' or 'DESC'");
    }
    return sorts;
  }

  private Sort sort() {
    var field = field();
    return new Sort(field, direction());
  }

  private @Nullable Direction direction() {
    if (tokens.take("asc")) {
      return Direction.ASC;
    }
    return tokens.take("desc") ? Direction.DESC : null;
  }
}
