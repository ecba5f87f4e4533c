package io.followthrough.desk;

import io.followthrough.gate.Message;

/** Puts what is to be told into the language of whoever reads it. */
public interface Words {

  /** The message in words, with what it lists joined by commas. */
  String say(Message message);
}
