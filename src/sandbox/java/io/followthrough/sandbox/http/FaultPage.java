package io.followthrough.sandbox.http;

/** Draws the page a browser gets where a request went wrong. */
@FunctionalInterface
public interface FaultPage {

  /**
   * The page as HTML.
   *
   * @param message what happened and how to mend it; plain text, not yet escaped
   */
  String html(int status, String message);

  /** A page without any look. */
  static FaultPage plain() {
    return (status, message) ->
        """
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="utf-8"><title>%1$s</title></head>
        <body><main><h1>%1$s</h1><p>%2$s</p><p><a href="%3$s/">Back to the start page</a></p></main></body>
        </html>
        """
            .formatted(Answers.title(status), Answers.escaped(message), WebServer.CONTEXT);
  }
}
