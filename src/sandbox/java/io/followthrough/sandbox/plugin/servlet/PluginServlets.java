package io.followthrough.sandbox.plugin.servlet;

import io.followthrough.sandbox.plugin.Registration;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The servlet at {@code /plugins/servlet/*}: passes requests to the plugins' own. */
public final class PluginServlets extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String BELOW = "/*";

  /** A pattern that is the path itself comes before one of all below it, as with any servlets. */
  private static final Comparator<String> CLOSER =
      Comparator.comparing((String pattern) -> !pattern.endsWith(BELOW))
          .thenComparingInt(String::length);

  private final transient Map<String, Started> patterns = new ConcurrentHashMap<>();

  /**
   * Adds a plugin's servlet; it is initialised with its first request.
   *
   * @throws IllegalStateException where a pattern is taken
   */
  Registration add(
      String name, HttpServlet servlet, List<String> urlPatterns, Map<String, String> parameters) {
    var started = new Started(name, servlet, Map.copyOf(parameters));
    for (var pattern : urlPatterns) {
      if (patterns.putIfAbsent(pattern, started) != null) {
        patterns.values().removeIf(each -> each == started);
        throw new IllegalStateException(
            "The url-pattern " + pattern + " is taken by another servlet");
      }
    }
    return () -> {
      patterns.values().removeIf(each -> each == started);
      started.stop();
    };
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    var path = Optional.ofNullable(request.getPathInfo()).orElse("/");
    var match =
        patterns.keySet().stream()
            .filter(pattern -> matches(pattern, path))
            .max(CLOSER)
            .orElse(null);
    var servlet = match == null ? null : patterns.get(match);
    if (match == null || servlet == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var prefix = prefix(match);
    servlet.serve(
        new Below(request, request.getServletPath() + prefix, path.substring(prefix.length())),
        response,
        getServletContext());
  }

  private static boolean matches(String pattern, String path) {
    return pattern.endsWith(BELOW)
        ? path.equals(prefix(pattern)) || path.startsWith(prefix(pattern) + "/")
        : path.equals(pattern);
  }

  private static String prefix(String pattern) {
    return pattern.endsWith(BELOW)
        ? pattern.substring(0, pattern.length() - BELOW.length())
        : pattern;
  }

  /** A plugin's servlet with its configuration. */
  private static final class Started {

    private final String name;
    private final HttpServlet servlet;
    private final Map<String, String> parameters;
    private boolean initialised;

    Started(String name, HttpServlet servlet, Map<String, String> parameters) {
      this.name = name;
      this.servlet = servlet;
      this.parameters = parameters;
    }

    void serve(HttpServletRequest request, HttpServletResponse response, ServletContext context)
        throws ServletException, IOException {
      initialise(context);
      servlet.service(request, response);
    }

    private synchronized void initialise(ServletContext context) throws ServletException {
      if (!initialised) {
        servlet.init(new Configuration(name, parameters, context));
        initialised = true;
      }
    }

    synchronized void stop() {
      if (initialised) {
        servlet.destroy();
      }
    }
  }

  private record Configuration(String name, Map<String, String> parameters, ServletContext context)
      implements ServletConfig {

    @Override
    public String getServletName() {
      return name;
    }

    @Override
    public ServletContext getServletContext() {
      return context;
    }

    @Override
    public @Nullable String getInitParameter(String parameter) {
      return parameters.get(parameter);
    }

    @Override
    public Enumeration<String> getInitParameterNames() {
      return Collections.enumeration(parameters.keySet());
    }
  }

  /** The request as the plugin's servlet has to see it. */
  private static final class Below extends HttpServletRequestWrapper {

    private final String servletPath;
    private final String rest;

    Below(HttpServletRequest request, String servletPath, String rest) {
      super(request);
      this.servletPath = servletPath;
      this.rest = rest;
    }

    @Override
    public String getServletPath() {
      return servletPath;
    }

    @Override
    public @Nullable String getPathInfo() {
      return rest.isEmpty() ? null : rest;
    }
  }
}
