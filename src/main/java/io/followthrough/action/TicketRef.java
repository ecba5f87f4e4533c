package io.followthrough.action;

/**
 * Which issue of the host something is about.
 *
 * @param id its id, which survives a move to another project
 * @param key its key today
 */
public record TicketRef(long id, String key) {

  /** The key of the project that an issue of some key is in. */
  public static String projectOf(String issueKey) {
    return issueKey.substring(0, Math.max(0, issueKey.lastIndexOf('-')));
  }
}
