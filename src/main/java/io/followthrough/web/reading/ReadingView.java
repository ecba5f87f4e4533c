package io.followthrough.web.reading;

import io.followthrough.desk.reading.Reading;
import java.util.List;

/**
 * A postmortem on the page on which it is read.
 *
 * @param key its key
 * @param blocks all that it says
 */
public record ReadingView(String key, List<BlockView> blocks) {

  static ReadingView of(Reading reading) {
    return new ReadingView(reading.key(), reading.blocks().stream().map(BlockView::of).toList());
  }
}
