package io.followthrough.sandbox.template;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Arrays;

/** What a template knows as {@code $i18n}. */
public final class TemplateTexts {

  private final I18nResolver texts;

  TemplateTexts(I18nResolver texts) {
    this.texts = texts;
  }

  public String getText(String key) {
    return texts.getText(key);
  }

  public String getText(String key, Object argument) {
    return text(key, argument);
  }

  public String getText(String key, Object first, Object second) {
    return text(key, first, second);
  }

  public String getText(String key, Object first, Object second, Object third) {
    return text(key, first, second, third);
  }

  private String text(String key, Object... arguments) {
    return texts.getText(
        key,
        Arrays.stream(arguments)
            .map(each -> each instanceof Serializable ready ? ready : String.valueOf(each))
            .toArray(Serializable[]::new));
  }
}
