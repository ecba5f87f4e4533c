package io.followthrough.desk.policy;

import io.followthrough.gate.Incident;
import io.followthrough.gate.OpenTime;
import io.followthrough.policy.Policy;
import io.followthrough.postmortem.Section;
import java.util.List;

/** The same policy everywhere and at all times. */
public record OnePolicy(Policy policy) implements Policies {

  /** The one that comes with the plugin. */
  public static Policies standard() {
    return new OnePolicy(Policy.standard());
  }

  @Override
  public Policy of(String projectKey) {
    return policy;
  }

  @Override
  public Policy holding(String projectKey, OpenTime open) {
    return policy;
  }

  @Override
  public List<Section> ownSections() {
    return List.of();
  }

  @Override
  public String versionsHolding(Incident incident) {
    return "global 1, OPS 2";
  }
}
