package io.followthrough.sandbox.http;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Passes what comes in at {@code /rest/*} to whoever has mounted the longest path that fits, while
 * the server runs.
 */
public final class RestMounts extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Map<String, HttpServlet> servlets = new ConcurrentHashMap<>();

  /**
   * Mounts a servlet, which gets its {@code init} at once or when the server starts.
   *
   * @param paths below {@code /rest}, as in {@code /followthrough/1}
   * @throws IllegalStateException where a path is taken
   */
  public synchronized void mount(List<String> paths, HttpServlet servlet) {
    paths.stream()
        .filter(servlets::containsKey)
        .findFirst()
        .ifPresent(
            path -> {
              throw new IllegalStateException(
                  "The path /rest" + path + " is taken by another module");
            });
    if (getServletConfig() != null) {
      start(servlet);
    }
    paths.forEach(path -> servlets.put(path, servlet));
  }

  /** Takes a servlet away and destroys it; requests it is at work on are not waited for. */
  public synchronized void unmount(HttpServlet servlet) {
    if (servlets.values().removeIf(each -> each == servlet) && getServletConfig() != null) {
      servlet.destroy();
    }
  }

  @Override
  public synchronized void init(ServletConfig config) throws ServletException {
    super.init(config);
    Set.copyOf(servlets.values()).forEach(this::start);
  }

  private void start(HttpServlet servlet) {
    try {
      servlet.init(getServletConfig());
    } catch (ServletException e) {
      throw new IllegalStateException("The resources cannot be served: " + e.getMessage(), e);
    }
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    var path = Optional.ofNullable(request.getPathInfo()).orElse("/");
    var mounted = longest(path);
    if (mounted.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var prefix = mounted.get().getKey();
    mounted
        .get()
        .getValue()
        .service(
            new Below(request, request.getServletPath() + prefix, path.substring(prefix.length())),
            response);
  }

  private Optional<Map.Entry<String, HttpServlet>> longest(String path) {
    return servlets.entrySet().stream()
        .filter(mount -> path.equals(mount.getKey()) || path.startsWith(mount.getKey() + "/"))
        .max(Comparator.comparingInt(mount -> mount.getKey().length()));
  }

  /** The request as the mounted servlet has to see it. */
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
