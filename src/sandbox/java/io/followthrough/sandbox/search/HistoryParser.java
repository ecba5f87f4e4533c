package io.followthrough.sandbox.search;

import io.followthrough.sandbox.search.Clause.Changed;
import io.followthrough.sandbox.search.Clause.Circumstance;
import io.followthrough.sandbox.search.Clause.Was;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a query asks of a field's past: {@code WAS} and {@code CHANGED}. */
final class HistoryParser {

  private final TokenStream tokens;
  private final OperandParser operands;

  HistoryParser(TokenStream tokens, OperandParser operands) {
    this.tokens = tokens;
    this.operands = operands;
  }

  boolean isNext() {
    return tokens.peek().is("was") || tokens.peek().is("changed");
  }

  /** Reads on after the field. */
  Clause read(String field) {
    if (tokens.take("changed")) {
      return new Changed(field, circumstances());
    }
    tokens.expect("was");
    var negated = tokens.take("not");
    var several = tokens.take("in");
    var was = new Was(field, several, operands.read(), circumstances());
    return negated ? new Clause.Not(was) : was;
  }

  private List<Circumstance> circumstances() {
    var found = new ArrayList<Circumstance>();
    var kind = kind();
    while (kind.isPresent()) {
      found.add(new Circumstance(kind.get(), operands.read()));
      kind = kind();
    }
    return found;
  }

  private Optional<Circumstance.Kind> kind() {
    for (var kind : Circumstance.Kind.values()) {
      if (tokens.take(kind.word())) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
