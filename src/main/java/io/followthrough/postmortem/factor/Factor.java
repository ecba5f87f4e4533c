package io.followthrough.postmortem.factor;

/**
 * A contribution that is kept: a trigger or a contributing factor.
 *
 * @param id its name in storage
 * @param version how often it was written, so that nobody overwrites what he has not seen
 * @param contribution what it says
 */
public record Factor(long id, int version, Contribution contribution) {

  /** What part it played. */
  public Role role() {
    return contribution.category().role();
  }
}
