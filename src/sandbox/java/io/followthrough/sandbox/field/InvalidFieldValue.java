package io.followthrough.sandbox.field;

/** Says in a sentence for people why a field does not take what was entered. */
public final class InvalidFieldValue extends Exception {

  private static final long serialVersionUID = 1L;

  /** Carries the sentence. */
  public InvalidFieldValue(String sentence) {
    super(sentence);
  }
}
