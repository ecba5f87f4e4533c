package io.followthrough.sandbox.search;

import java.util.ArrayList;

/** Reads values, lists and calls of functions. */
final class OperandParser {

  private final TokenStream tokens;

  OperandParser(TokenStream tokens) {
    this.tokens = tokens;
  }

  /** Reads what a clause compares with. */
  Operand read() {
    if (tokens.take("empty") || tokens.take("null")) {
      return new Operand.Empty();
    }
    if (tokens.take("(")) {
      return several();
    }
    var token = tokens.peek();
    if (!tokens.isName()) {
      throw token.isEnd()
          ? JqlFault.atEnd(
              "Expecting either a value, list or function before the end of the query.")
          : JqlFault.at(
              token,
              "Expecting either a value, list or function but got '%1$s'. You must surround '%1$s' in quotation marks to use it as a value."
                  .formatted(token.text()));
    }
    tokens.pass();
    return tokens.take("(") ? call(token) : new Operand.Value(token.text());
  }

  private Operand several() {
    tokens.deeper();
    var members = new ArrayList<Operand>();
    do {
      members.add(read());
    } while (tokens.take(","));
    tokens.expect(")");
    tokens.higher();
    return new Operand.Several(members);
  }

  private Operand call(Token name) {
    if (name.text().isBlank()) {
      throw JqlFault.at(name, "A function name cannot be empty.");
    }
    var arguments = new ArrayList<String>();
    if (!tokens.peek().is(")") && !tokens.peek().is(",") && !tokens.peek().isEnd()) {
      do {
        arguments.add(argument());
      } while (tokens.take(","));
      if (!tokens.peek().is(")") && !tokens.peek().isEnd()) {
        throw tokens.unexpected("Expecting ')' or ','");
      }
    }
    tokens.expect(")");
    return new Operand.Call(name.text(), arguments);
  }

  private String argument() {
    var token = tokens.peek();
    if (token.isEnd()) {
      throw JqlFault.atEnd("Expecting a function argument at the end of the query.");
    }
    if (token.is(")")) {
      throw JqlFault.at(token, "Function argument must be specified.");
    }
    if (!tokens.isName()) {
      throw JqlFault.at(
          token,
          "Expecting a function argument but got '%1$s'. You must surround '%1$s' in quotation marks to use it as an argument."
              .formatted(token.text()));
    }
    tokens.pass();
    return token.text();
  }
}
