package io.followthrough.postmortem.timeline;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A place in a text, which moves on as the text is read. */
final class Cursor {

  private final String text;
  private int at;

  Cursor(String text) {
    this.text = text;
  }

  /** What comes next, if it is of that form; then it is behind. */
  Optional<MatchResult> take(Pattern form) {
    var matcher = form.matcher(text).region(at, text.length());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    at = matcher.end();
    return Optional.of(matcher.toMatchResult());
  }

  /** Passes over what is of that form, and tells whether it was there. */
  boolean skip(Pattern form) {
    return take(form).isPresent();
  }

  /** Where one is, to come back to. */
  int mark() {
    return at;
  }

  /** Comes back. */
  void backTo(int mark) {
    at = mark;
  }

  /** What was not read yet. */
  String rest() {
    return text.substring(at);
  }
}
