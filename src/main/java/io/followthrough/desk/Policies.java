package io.followthrough.desk;

import io.followthrough.policy.Policy;

/** Knows what each project asks of its incidents, with all that it inherits. */
public interface Policies {

  /** The policy of a project, by its key; one that says nothing of its own has the global one. */
  Policy of(String projectKey);
}
