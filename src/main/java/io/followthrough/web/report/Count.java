package io.followthrough.web.report;

/**
 * A number and the address of the list of what it counts.
 *
 * @param issues that address; empty where there is nothing to list
 */
public record Count(String number, String issues) {

  static Count of(int number, String issues) {
    return new Count(String.valueOf(number), number == 0 ? "" : issues);
  }
}
