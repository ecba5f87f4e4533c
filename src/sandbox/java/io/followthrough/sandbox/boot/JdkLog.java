package io.followthrough.sandbox.boot;

import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.slf4j.LoggerFactory;

/** Takes what libraries write to the JDK's log, Jersey above all, into the sandbox's own. */
final class JdkLog extends Handler {

  private final Logger root = LogManager.getLogManager().getLogger("");
  private final List<Handler> before = List.of(root.getHandlers());
  private final SimpleFormatter words = new SimpleFormatter();

  private JdkLog() {}

  static JdkLog take() {
    var taken = new JdkLog();
    taken.before.forEach(taken.root::removeHandler);
    taken.root.addHandler(taken);
    return taken;
  }

  @Override
  public void publish(LogRecord entry) {
    var name = entry.getLoggerName();
    var log = LoggerFactory.getLogger(name == null ? "jdk" : name);
    var message = words.formatMessage(entry);
    if (entry.getLevel().intValue() >= Level.SEVERE.intValue()) {
      log.error(message, entry.getThrown());
    } else if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
      log.warn(message, entry.getThrown());
    } else {
      log.debug(message, entry.getThrown());
    }
  }

  @Override
  public void flush() {}

  /** Gives the JDK's log back to whom it was. */
  @Override
  public void close() {
    root.removeHandler(this);
    before.forEach(root::addHandler);
  }
}
