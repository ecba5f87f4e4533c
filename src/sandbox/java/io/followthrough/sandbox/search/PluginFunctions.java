package io.followthrough.sandbox.search;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import java.util.Optional;

/** The JQL functions that plugins bring; all of them stand for issues. */
@FunctionalInterface
public interface PluginFunctions {

  /** The function of that name, in any case; empty where no enabled plugin brings it. */
  Optional<JqlFunction> named(String name);
}
