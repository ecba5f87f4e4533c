package io.followthrough.sandbox.page.navigator;

import io.followthrough.sandbox.page.navigator.Columns.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the issue navigator shows.
 *
 * @param fault why the query was not run; null where it was
 * @param basic the form of a basic search; null where JQL is written
 * @param otherMode where the query is shown in the other way; null where it fits no basic search
 * @param filter the saved filter that is open; null where none is
 * @param found what the query finds; null where it was not run
 * @param saveAs where the query can be kept under a name
 * @param bulk where the issues found can be changed at once
 */
public record NavigatorView(
    String jql,
    @Nullable Fault fault,
    @Nullable BasicView basic,
    @Nullable String otherMode,
    @Nullable Filter filter,
    List<Link> standard,
    List<Link> favourites,
    List<Choice> columns,
    @Nullable Found found,
    String saveAs,
    String bulk) {

  /** Whether JQL is written rather than chosen. */
  public boolean isJql() {
    return basic == null;
  }

  /** A query to go to. */
  public record Link(String label, String url, boolean current) {}

  /**
   * Why a query was not run.
   *
   * @param place where in the query; null where the query reads well and means nothing
   */
  public record Fault(String message, @Nullable Place place) {}

  /** A query cut where it cannot be read. */
  public record Place(String before, String at, String after) {

    /** How many characters stand before it. */
    public int offset() {
      return before.length();
    }
  }

  /**
   * The saved filter that is open.
   *
   * @param changed whether the query is another one than it keeps
   */
  public record Filter(
      long id, String name, String owner, boolean mine, boolean favourite, boolean changed) {}

  /**
   * A header.
   *
   * @param url where the issues are sorted by it
   * @param sorted as {@code aria-sort} says it
   */
  public record Header(String label, String url, String sorted) {}

  /** An issue. */
  public record Row(String key, boolean resolved, List<Cell> cells) {}

  /**
   * A page of what was found.
   *
   * @param from the place of the first row, counted from one
   * @param previous the address of the page before; null on the first
   * @param next the address of the page after; null on the last
   */
  public record Found(
      List<Header> headers,
      List<Row> rows,
      long from,
      long to,
      long total,
      @Nullable String previous,
      @Nullable String next,
      String firstPage) {}
}
