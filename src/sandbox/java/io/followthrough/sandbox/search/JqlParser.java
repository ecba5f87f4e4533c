package io.followthrough.sandbox.search;

import io.followthrough.sandbox.search.Jql.Direction;
import io.followthrough.sandbox.search.Jql.Sort;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a query by recursive descent: OR of ANDs of NOTs of comparisons or parentheses. */
final class JqlParser {

  /** Deeper nesting is nobody's question; it would only exhaust the stack. */
  private static final int DEEPEST = 200;

  private static final String OPERATORS =
      "The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'.";

  private final List<Token> tokens;
  private int next;
  private int depth;

  JqlParser(String query) {
    this.tokens = Lexer.tokensOf(query);
  }

  Jql parse() {
    var where = peek().isEnd() || peek().is("order") ? null : or();
    if (where != null && !peek().isEnd() && !peek().is("order")) {
      throw unexpected("Expecting either 'OR' or 'AND'");
    }
    return new Jql(where, peek().isEnd() ? List.of() : order());
  }

  private Clause or() {
    var parts = new ArrayList<Clause>();
    do {
      parts.add(and());
    } while (take("or") || take("|") || take("||"));
    return parts.size() == 1 ? parts.get(0) : new Clause.Or(parts);
  }

  private Clause and() {
    var parts = new ArrayList<Clause>();
    do {
      parts.add(not());
    } while (take("and") || take("&") || take("&&"));
    return parts.size() == 1 ? parts.get(0) : new Clause.And(parts);
  }

  private Clause not() {
    deeper();
    try {
      if (take("not") || take("!")) {
        return new Clause.Not(not());
      }
      if (take("(")) {
        var inner = or();
        expect(")");
        return inner;
      }
      return comparison();
    } finally {
      depth--;
    }
  }

  private Clause comparison() {
    var field = field();
    var operator = operator();
    return new Clause.Comparison(field, operator, operand());
  }

  private String field() {
    var token = peek();
    if (token.isEnd()) {
      throw JqlFault.atEnd("Expecting a field name at the end of the query.");
    }
    if (take("cf")) {
      return customFieldId();
    }
    if (token.is("[")) {
      throw JqlFault.at(token, "Expecting a field name but got '['. Did you mean 'cf['?");
    }
    if (!isName(token)) {
      throw JqlFault.at(
          token,
          "Expecting a field name but got '%1$s'. You must surround '%1$s' in quotation marks to use it as a field name."
              .formatted(token.text()));
    }
    if (token.text().isBlank()) {
      throw JqlFault.at(token, "A field name cannot be empty.");
    }
    next++;
    return token.text();
  }

  private String customFieldId() {
    expect("[");
    var id = peek();
    if (id.kind() != Token.Kind.WORD || !id.text().matches("\\d{1,19}")) {
      throw unexpected("Expecting a custom field id (a positive number)");
    }
    next++;
    expect("]");
    return "cf[" + id.text() + "]";
  }

  private Operator operator() {
    var token = peek();
    for (var operator : Operator.values()) {
      if (token.kind() == Token.Kind.SIGN && take(operator.words())) {
        return operator;
      }
    }
    if (take("in")) {
      return Operator.IN;
    }
    if (take("is")) {
      return isOrIsNot();
    }
    if (take("not")) {
      expect("IN");
      return Operator.NOT_IN;
    }
    if (token.is("was") || token.is("changed")) {
      throw JqlFault.at(
          token, "The sandbox does not search an issue's history ('WAS' and 'CHANGED').");
    }
    throw token.isEnd()
        ? JqlFault.atEnd("Expecting operator before the end of the query. " + OPERATORS)
        : JqlFault.at(
            token, "Expecting operator but got '%s'. %s".formatted(token.text(), OPERATORS));
  }

  private Operator isOrIsNot() {
    if (peek().is("!")) {
      throw unexpected("Expecting 'NOT'");
    }
    return take("not") ? Operator.IS_NOT : Operator.IS;
  }

  private Operand operand() {
    if (take("empty") || take("null")) {
      return new Operand.Empty();
    }
    if (take("(")) {
      return several();
    }
    var token = peek();
    if (!isName(token)) {
      throw token.isEnd()
          ? JqlFault.atEnd(
              "Expecting either a value, list or function before the end of the query.")
          : JqlFault.at(
              token,
              "Expecting either a value, list or function but got '%1$s'. You must surround '%1$s' in quotation marks to use it as a value."
                  .formatted(token.text()));
    }
    next++;
    return take("(") ? call(token) : new Operand.Value(token.text());
  }

  private Operand several() {
    deeper();
    var members = new ArrayList<Operand>();
    do {
      members.add(operand());
    } while (take(","));
    expect(")");
    depth--;
    return new Operand.Several(members);
  }

  private Operand call(Token name) {
    if (name.text().isBlank()) {
      throw JqlFault.at(name, "A function name cannot be empty.");
    }
    var arguments = new ArrayList<String>();
    if (!peek().is(")") && !peek().is(",") && !peek().isEnd()) {
      do {
        arguments.add(argument());
      } while (take(","));
      if (!peek().is(")") && !peek().isEnd()) {
        throw unexpected("Expecting ')' or ','");
      }
    }
    expect(")");
    return new Operand.Call(name.text(), arguments);
  }

  private String argument() {
    var token = peek();
    if (token.isEnd()) {
      throw JqlFault.atEnd("Expecting a function argument at the end of the query.");
    }
    if (token.is(")")) {
      throw JqlFault.at(token, "Function argument must be specified.");
    }
    if (!isName(token)) {
      throw JqlFault.at(
          token,
          "Expecting a function argument but got '%1$s'. You must surround '%1$s' in quotation marks to use it as an argument."
              .formatted(token.text()));
    }
    next++;
    return token.text();
  }

  private List<Sort> order() {
    expect("order");
    expect("by");
    var sorts = new ArrayList<Sort>();
    do {
      sorts.add(sort());
    } while (take(","));
    if (!peek().isEnd()) {
      var told = sorts.get(sorts.size() - 1).direction() != null;
      throw unexpected(told ? "Expecting ','" : "Expecting either 'ASC' or 'DESC'");
    }
    return sorts;
  }

  private Sort sort() {
    var field = field();
    return new Sort(field, direction());
  }

  private @Nullable Direction direction() {
    if (take("asc")) {
      return Direction.ASC;
    }
    return take("desc") ? Direction.DESC : null;
  }

  private static boolean isName(Token token) {
    return token.kind() == Token.Kind.STRING
        || token.kind() == Token.Kind.WORD && !ReservedWords.isKeyword(token.text());
  }

  private void deeper() {
    if (++depth > DEEPEST) {
      throw JqlFault.at(
          peek(),
          "The query nests more than %d levels. Flatten it: 'a OR (b OR c)' is 'a OR b OR c'."
              .formatted(DEEPEST));
    }
  }

  private Token peek() {
    return tokens.get(next);
  }

  private boolean take(String keyword) {
    var there = peek().is(keyword);
    if (there) {
      next++;
    }
    return there;
  }

  private void expect(String keyword) {
    if (!take(keyword)) {
      throw unexpected("Expecting '%s'".formatted(keyword));
    }
  }

  private JqlFault unexpected(String expecting) {
    var token = peek();
    return token.isEnd()
        ? JqlFault.atEnd(expecting + " before the end of the query.")
        : JqlFault.at(token, "%s but got '%s'.".formatted(expecting, token.text()));
  }
}
