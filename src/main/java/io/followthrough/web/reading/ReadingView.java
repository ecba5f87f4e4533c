package io.followthrough.web.reading;

import io.followthrough.desk.reading.Naming;
import io.followthrough.desk.reading.Reading;
import java.util.List;

/**
 * A postmortem on the page on which it is read.
 *
 * @param key its key
 * @param people how it calls people
 * @param blocks all that it says
 */
public record ReadingView(String key, String people, List<BlockView> blocks) {

  static ReadingView of(Reading reading, Naming naming) {
    return new ReadingView(
        reading.key(), naming.id(), reading.blocks().stream().map(BlockView::of).toList());
  }
}
