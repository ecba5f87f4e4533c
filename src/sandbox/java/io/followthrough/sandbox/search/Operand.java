package io.followthrough.sandbox.search;

import java.util.List;
import java.util.stream.Collectors;

/** What a clause compares with. */
public sealed interface Operand {

  /** A value as written, quotes and escapes resolved. */
  record Value(String text) implements Operand {
    @Override
    public String toString() {
      return '"' + text + '"';
    }
  }

  /** Several operands in parentheses. */
  record Several(List<Operand> members) implements Operand {
    public Several {
      members = List.copyOf(members);
    }

    @Override
    public String toString() {
      return members.stream().map(Operand::toString).collect(Collectors.joining(", ", "(", ")"));
    }
  }

  /** A call like {@code startOfDay("-1d")}. */
  record Call(String name, List<String> arguments) implements Operand {
    public Call {
      arguments = List.copyOf(arguments);
    }

    @Override
    public String toString() {
      return name + "(" + String.join(", ", arguments) + ")";
    }
  }

  /** {@code EMPTY} or {@code NULL}. */
  record Empty() implements Operand {
    @Override
    public String toString() {
      return "EMPTY";
    }
  }
}
