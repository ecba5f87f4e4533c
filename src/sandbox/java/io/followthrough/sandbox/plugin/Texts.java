package io.followthrough.sandbox.plugin;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.framework.Bundle;

/**
 * The texts of all plugins together, in English.
 *
 * <p>As in Jira every text is a {@link MessageFormat}, also one without arguments, and an unknown
 * key stands for itself.
 */
public final class Texts implements I18nResolver {

  private final List<Properties> known = new CopyOnWriteArrayList<>();

  /** Adds the texts of a bundle's {@code .properties} file, written in UTF-8. */
  Registration add(Bundle bundle, String location) {
    var file = bundle.getEntry(location.replace('.', '/') + ".properties");
    var texts = new Properties();
    try (var reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new PluginFault("The texts " + location + " cannot be read: " + e.getMessage(), e);
    }
    known.add(texts);
    return () -> known.remove(texts);
  }

  @Override
  public String getText(String key, Serializable... arguments) {
    for (var texts : known) {
      var pattern = texts.getProperty(key);
      if (pattern != null) {
        return new MessageFormat(pattern, Locale.ENGLISH).format(arguments);
      }
    }
    return key;
  }
}
