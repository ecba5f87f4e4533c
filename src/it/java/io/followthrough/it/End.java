package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

/** How an attempt to close an incident with an unanswered action item may end. */
enum End {
  REFUSED("refused, with the reasons") {
    @Override
    void check(Trial trial, Reply last) {
      assertThat(last.status()).as(last.text()).isBetween(400, 499);
      assertThat(last.text()).as("the reasons").isNotBlank();
      assertThat(trial.isOpen()).isTrue();
    }
  },
  FLAGGED("closed, and flagged at once") {
    @Override
    void check(Trial trial, Reply last) {
      assertThat(trial.isOpen()).isFalse();
      assertThat(trial.isFlagged()).isTrue();
    }
  },
  FOUND_BY_THE_SWEEP("closed without anybody being told, and flagged by the next sweep") {
    @Override
    void check(Trial trial, Reply last) {
      trial.site().sweep();
      assertThat(trial.isOpen()).isFalse();
      assertThat(trial.isFlagged()).isTrue();
    }
  };

  private final String sentence;

  End(String sentence) {
    this.sentence = sentence;
  }

  /** For the table of ways. */
  String sentence() {
    return sentence;
  }

  abstract void check(Trial trial, Reply last);
}
