package io.followthrough.web.page;

import io.followthrough.desk.Outcome;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A page of the plugin, which is only read. */
public abstract class Page extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Pages pages;
  private final String template;

  /**
   * A page.
   *
   * @param template its path below {@code templates/}
   */
  protected Page(Pages pages, String template) {
    this.pages = pages;
    this.template = template;
  }

  /** What a visitor gets to see, as the template's {@code $page}; or why not. */
  protected abstract Outcome<? extends Record> answer(PageRequest request);

  @Override
  protected final void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    pages.serve(request, response, template, this::answer);
  }
}
