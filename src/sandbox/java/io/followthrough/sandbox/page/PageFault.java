package io.followthrough.sandbox.page;

/** A visit that cannot be answered as asked; its message says what happened and how to mend it. */
public final class PageFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String title;

  private PageFault(int status, String title, String message) {
    super(message);
    this.status = status;
    this.title = title;
  }

  /** What was sent makes no sense. */
  public static PageFault badRequest(String message) {
    return new PageFault(400, "That did not work", message);
  }

  /** Nobody is signed in, and somebody has to be. */
  public static PageFault signInFirst() {
    return new PageFault(401, "Sign in first", "You must sign in to see this page.");
  }

  /** The visitor may not do this. */
  public static PageFault forbidden(String message) {
    return new PageFault(403, "Not allowed", message);
  }

  /** Nothing is there, or nothing that this visitor may see: the same answer for both. */
  public static PageFault notFound(String message) {
    return new PageFault(404, "Not found", message);
  }

  /** A page that is only read got a form. */
  public static PageFault wrongMethod() {
    return new PageFault(
        405, "That did not work", "This address does not take this kind of request.");
  }

  /** The HTTP status to answer with. */
  public int status() {
    return status;
  }

  /** A few words for the page's title and heading. */
  public String title() {
    return title;
  }

  /** What happened and how to mend it. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
