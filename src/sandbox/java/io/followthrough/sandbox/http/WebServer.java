package io.followthrough.sandbox.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The sandbox's web server; it listens on this machine only. */
public final class WebServer implements AutoCloseable {

  /** The path everything is below, as in Jira's own development setup. */
  public static final String CONTEXT = "/jira";

  /** What a request may carry: 10 MB, Jira's default for attachments. */
  static final int LARGEST_BODY = 10 * 1024 * 1024;

  /** Files that are sent stay in memory: the whole request does not get larger than that. */
  private static final MultipartConfigElement FILES =
      new MultipartConfigElement("", LARGEST_BODY, LARGEST_BODY, LARGEST_BODY);

  /** Answers up to this size are sent whole, so that a late header or fault can still be told. */
  private static final int ANSWER_BUFFER = 64 * 1024;

  private static final int LONGEST_ADDRESS = 32 * 1024;
  private static final long STOP_MILLIS = 5_000;
  private static final long IDLE_AT_STOP_MILLIS = 50;

  private final Server server;
  private final ServerConnector connector;

  /**
   * Prepares a server; {@link #start} opens it.
   *
   * @param port where to listen; 0 takes any free port
   * @param filters what every request passes, the first one first
   */
  public WebServer(int port, List<Filter> filters, List<Mount> mounts, FaultPage page) {
    var threads = new QueuedThreadPool(64, 4);
    threads.setName("http");
    this.server = new Server(threads);
    this.connector = new ServerConnector(server, new HttpConnectionFactory(configuration()));
    connector.setHost("127.0.0.1");
    connector.setPort(port);
    connector.setShutdownIdleTimeout(IDLE_AT_STOP_MILLIS);
    server.addConnector(connector);
    var faults = new FaultAnswers(page);
    server.setErrorHandler(faults);
    var limit = new SizeLimitHandler(LARGEST_BODY, -1);
    limit.setHandler(context(filters, mounts, faults));
    var tooLarge = new TooLarge(LARGEST_BODY);
    tooLarge.setHandler(limit);
    var headers = new SecurityHeaders();
    headers.setHandler(tooLarge);
    server.setHandler(new GracefulHandler(headers));
    server.setStopTimeout(STOP_MILLIS);
  }

  private static HttpConfiguration configuration() {
    var configuration = new HttpConfiguration();
    configuration.setSendServerVersion(false);
    configuration.setOutputBufferSize(ANSWER_BUFFER);
    configuration.setRequestHeaderSize(LONGEST_ADDRESS);
    return configuration;
  }

  private static ServletContextHandler context(
      List<Filter> filters, List<Mount> mounts, FaultAnswers faults) {
    var context = new ServletContextHandler(CONTEXT);
    context.setErrorHandler(faults);
    context.setMaxFormContentSize(LARGEST_BODY);
    add(context, new FaultFilter());
    filters.forEach(filter -> add(context, filter));
    mounts.forEach(
        mount -> {
          var holder = new ServletHolder(mount.servlet());
          holder.setAsyncSupported(true);
          if (mount.takesFiles()) {
            holder.getRegistration().setMultipartConfig(FILES);
          }
          context.addServlet(holder, mount.path());
        });
    return context;
  }

  private static void add(ServletContextHandler context, Filter filter) {
    var holder = new FilterHolder(filter);
    holder.setAsyncSupported(true);
    context.addFilter(holder, "/*", EnumSet.of(DispatcherType.REQUEST));
  }

  /**
   * Opens the server.
   *
   * @throws IOException where it cannot listen, mostly because the port is taken
   */
  public void start() throws IOException {
    try {
      server.start();
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    } catch (Exception e) {
      close();
      throw new IllegalStateException("The web server did not start: " + e.getMessage(), e);
    }
  }

  /** Where it listens, known once it is started. */
  public int port() {
    return connector.getLocalPort();
  }

  /** What every address starts with, as in {@code http://localhost:2990/jira}. */
  public String baseUrl() {
    return "http://localhost:" + port() + CONTEXT;
  }

  /** Lets running requests finish for a few seconds and stops. */
  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("The web server did not stop: " + e.getMessage(), e);
    }
  }
}
