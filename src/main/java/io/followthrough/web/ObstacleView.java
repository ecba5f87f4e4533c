package io.followthrough.web;

import io.followthrough.gate.Obstacle;

/**
 * One thing that keeps a gate shut, in words.
 *
 * @param issue the key of the issue it is about; empty where none may be named
 * @param sentence what it is
 * @param mend what to do about it
 */
public record ObstacleView(String issue, String sentence, String mend) {

  static ObstacleView of(Obstacle obstacle, Texts texts) {
    var issue = obstacle.issue();
    return new ObstacleView(
        issue == null ? "" : issue.key(),
        texts.tell(obstacle.message()),
        texts.tell(obstacle.mend()));
  }
}
