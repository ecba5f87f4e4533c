package io.followthrough.rest;

import io.followthrough.desk.People;
import io.followthrough.gate.Cancelled;

/**
 * Why an incident turned out to be none, on the wire.
 *
 * @param reason the reason in words
 * @param by who said so, as people call him
 * @param at when
 */
public record CancellationJson(String reason, String by, String at) {

  static CancellationJson of(Cancelled.Why why, People people) {
    return new CancellationJson(why.reason(), people.nameOf(why.by()), why.at().toString());
  }
}
