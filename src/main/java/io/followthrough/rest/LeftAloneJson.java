package io.followthrough.rest;

import io.followthrough.desk.postmortem.PostmortemFile;
import java.util.List;

/**
 * What a postmortem leaves alone on purpose, on the wire.
 *
 * @param leftAlone the action items whose risk somebody accepted, as far as the visitor sees them
 */
public record LeftAloneJson(List<ActionJson> leftAlone) {

  static LeftAloneJson of(PostmortemFile file) {
    return new LeftAloneJson(file.leftAlone().stream().map(ActionJson::of).toList());
  }
}
