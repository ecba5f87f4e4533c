package io.followthrough.web;

import io.followthrough.desk.Words;
import io.followthrough.gate.Message;

/** Says the fixed sentences of panels and pages, which templates ask for by key. */
public final class Texts {

  private final Words words;

  public Texts(Words words) {
    this.words = words;
  }

  /** The sentence of that key. */
  public String say(String key) {
    return tell(Message.of(key));
  }

  /** A message in words. */
  public String tell(Message message) {
    return words.say(message);
  }

  /** The sentence of that key about something. */
  public String fill(String key, String argument) {
    return tell(Message.of(key, argument));
  }

  /** The sentence of that key about several things. */
  public String fill(String key, String... arguments) {
    return tell(Message.of(key, arguments));
  }

  /** The sentence that fits a number; empty for none. */
  public String count(int number, String one, String many) {
    return switch (number) {
      case 0 -> "";
      case 1 -> say(one);
      default -> fill(many, String.valueOf(number));
    };
  }
}
