package io.followthrough.sandbox.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Answers what went wrong: JSON below {@code /rest/}, a page elsewhere; never a stack trace. */
final class FaultAnswers extends ErrorHandler {

  private final FaultPage page;

  FaultAnswers(FaultPage page) {
    this.page = page;
  }

  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    var told = Answers.message(code, message);
    var json = isRest(request);
    var body = json ? Answers.json(told) : page.html(code, told);
    response.setStatus(code);
    SecurityHeaders.setOn(response.getHeaders());
    response
        .getHeaders()
        .put(
            HttpHeader.CONTENT_TYPE,
            json ? "application/json;charset=UTF-8" : "text/html;charset=UTF-8");
    response.write(true, BufferUtil.toBuffer(body, UTF_8), callback);
  }

  /** Asked of the whole address: a body too large is refused before the context is known. */
  private static boolean isRest(Request request) {
    var path = request.getHttpURI().getCanonicalPath();
    return path != null && path.startsWith(WebServer.CONTEXT + "/rest/");
  }
}
