package io.followthrough.sandbox.boot;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/** The log in the home: everything {@code logback.xml} lets pass, five files of ten megabytes. */
final class LogFile implements AutoCloseable {

  private static final int FILES = 5;
  private static final long SIZE = 10 * FileSize.MB_COEFFICIENT;

  private final Logger root;
  private final RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();

  private LogFile(Logger root) {
    this.root = root;
  }

  static LogFile open(Path file) {
    if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext context)) {
      throw new IllegalStateException("Another logging library than Logback is on the class path");
    }
    var log = new LogFile(context.getLogger(Logger.ROOT_LOGGER_NAME));
    log.start(context, file);
    return log;
  }

  private void start(LoggerContext context, Path file) {
    var lines = new PatternLayoutEncoder();
    lines.setContext(context);
    lines.setPattern("%date %-5level [%thread] %logger{36} %msg%n");
    lines.start();
    var size = new SizeBasedTriggeringPolicy<ILoggingEvent>();
    size.setContext(context);
    size.setMaxFileSize(new FileSize(SIZE));
    size.start();
    appender.setContext(context);
    appender.setFile(file.toString());
    var window = new FixedWindowRollingPolicy();
    window.setContext(context);
    window.setParent(appender);
    window.setFileNamePattern(file + ".%i");
    window.setMaxIndex(FILES - 1);
    window.start();
    appender.setEncoder(lines);
    appender.setRollingPolicy(window);
    appender.setTriggeringPolicy(size);
    appender.start();
    root.addAppender(appender);
  }

  @Override
  public void close() {
    root.detachAppender(appender);
    appender.stop();
  }
}
