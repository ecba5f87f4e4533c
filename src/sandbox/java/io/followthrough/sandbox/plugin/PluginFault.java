package io.followthrough.sandbox.plugin;

import java.util.List;

/** Says everything that keeps a plugin from running, a sentence each. */
public final class PluginFault extends RuntimeException {

  private final List<String> problems;

  public PluginFault(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  public PluginFault(String problem, Throwable cause) {
    super(problem, cause);
    this.problems = List.of(problem);
  }

  /** The sentences, in the order of the descriptor. */
  public List<String> problems() {
    return problems;
  }
}
