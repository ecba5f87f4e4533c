package io.followthrough.gate.requirement;

import io.followthrough.gate.Case;
import io.followthrough.gate.Finding;
import io.followthrough.gate.Message;
import io.followthrough.gate.Obstacle;
import io.followthrough.gate.Requirement;
import io.followthrough.policy.Level;
import io.followthrough.postmortem.Lack;
import io.followthrough.postmortem.Postmortem;
import io.followthrough.postmortem.Template;
import java.util.stream.Stream;

/**
 * The required sections say something. It looks at the complete postmortems, because those carry
 * the incident; while none is complete, at all of them, so that nobody learns of an empty section
 * only after the review.
 */
final class SectionsFilled implements Requirement {

  private static final String ID = "sections-filled";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Level level() {
    return Level.POSTMORTEM;
  }

  @Override
  public Finding examine(Case asked) {
    if (asked.postmortems().isEmpty()) {
      return Finding.notApplicable(ID);
    }
    var complete = asked.complete();
    return Finding.of(
        ID,
        (complete.isEmpty() ? asked.postmortems() : complete)
            .stream()
                .flatMap(postmortem -> obstacles(postmortem, asked.incident().terms().template()))
                .toList());
  }

  private static Stream<Obstacle> obstacles(Postmortem postmortem, Template template) {
    return postmortem.lacks(template).stream().map(lack -> obstacle(postmortem, lack));
  }

  private static Obstacle obstacle(Postmortem postmortem, Lack lack) {
    var said = "followthrough.gate.sections-filled." + lack.kind().id();
    return new Obstacle(
        Message.of(said, lack.filling(postmortem.key())),
        postmortem.ref(),
        Message.of(said + ".mend", lack.filling(postmortem.key())));
  }
}
