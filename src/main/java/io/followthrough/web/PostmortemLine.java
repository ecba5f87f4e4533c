package io.followthrough.web;

import io.followthrough.postmortem.Postmortem;

/**
 * A postmortem in the panel of its incident.
 *
 * @param key the key of its issue
 * @param summary its title
 * @param status how far it has come, in the host's words
 * @param complete whether its review is over
 */
public record PostmortemLine(String key, String summary, String status, boolean complete) {

  static PostmortemLine of(Postmortem postmortem) {
    return new PostmortemLine(
        postmortem.key(),
        postmortem.summary(),
        postmortem.status(),
        postmortem.state().isComplete());
  }
}
