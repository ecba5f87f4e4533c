package io.followthrough.sandbox.field;

import io.followthrough.sandbox.store.Texts;
import java.util.Locale;

/** Decides which texts a field takes. */
public final class TextRule {

  /** How many characters Jira lets a text field, a description or a comment have by default. */
  public static final int LIMIT = 32_767;

  private TextRule() {}

  /** The text itself, if a field of Jira's usual limit takes it. */
  public static String checked(String text) throws InvalidFieldValue {
    return checked(text, LIMIT);
  }

  /** The text itself, if a field of this limit takes it. */
  public static String checked(String text, int limit) throws InvalidFieldValue {
    if (text.length() > limit) {
      throw new InvalidFieldValue(
          String.format(
              Locale.ENGLISH,
              "The entered text is too long. It exceeds the allowed limit of %,d characters.",
              limit));
    }
    if (!Texts.isStorable(text)) {
      throw new InvalidFieldValue(
          "The entered text holds a character that cannot be stored. Remove NUL and broken "
              + "characters.");
    }
    return text;
  }
}
