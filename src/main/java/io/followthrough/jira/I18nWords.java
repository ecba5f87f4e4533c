package io.followthrough.jira;

import com.atlassian.sal.api.message.I18nResolver;
import io.followthrough.desk.Words;
import io.followthrough.gate.Message;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.stream.Collectors;

/** Takes the words from the plugin's texts, in the language of the signed-in user. */
public final class I18nWords implements Words {

  private final I18nResolver texts;

  public I18nWords(I18nResolver texts) {
    this.texts = texts;
  }

  @Override
  public String say(Message message) {
    var arguments = new ArrayList<Serializable>(message.arguments());
    if (!message.parts().isEmpty()) {
      arguments.add(message.parts().stream().map(this::say).collect(Collectors.joining(", ")));
    }
    return texts.getText(message.key(), arguments.toArray(new Serializable[0]));
  }
}
