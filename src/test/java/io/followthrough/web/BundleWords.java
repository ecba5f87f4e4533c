package io.followthrough.web;

import io.followthrough.desk.Words;
import io.followthrough.gate.Message;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * The words of the plugin's own bundle, joined the way the host joins them. A message of another
 * room may have no words here: its arguments have to do.
 */
public final class BundleWords implements Words {

  private final ResourceBundle bundle = ResourceBundle.getBundle("i18n.followthrough");

  @Override
  public String say(Message message) {
    var arguments = new ArrayList<Object>(message.arguments());
    if (!message.parts().isEmpty()) {
      arguments.add(message.parts().stream().map(this::say).collect(Collectors.joining(", ")));
    }
    return bundle.containsKey(message.key())
        ? MessageFormat.format(bundle.getString(message.key()), arguments.toArray())
        : String.join(" ", message.arguments());
  }
}
