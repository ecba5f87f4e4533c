package io.followthrough.postmortem.timeline;

import java.util.regex.Pattern;

/** Takes from a cell what only tables need: escapes, entities, breaks of lines. */
final class Markup {

  private static final Pattern BREAK = Pattern.compile("\\s*(?:(?i:<br ?/?>)|\\\\\\\\(?= |$))\\s*");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([|{}\\[\\]\\\\*_~+^!#-])");
  private static final Pattern EMPHASIS = Pattern.compile("[*_`]+");

  private Markup() {}

  /** The text of a cell. */
  static String plain(String cell) {
    var broken = BREAK.matcher(cell).replaceAll("\n");
    return ESCAPED
        .matcher(broken)
        .replaceAll("$1")
        .replace("&nbsp;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&#92;", "\\")
        .replace("&amp;", "&")
        .strip();
  }

  /** The same without emphasis, for what is read by its words. */
  static String bare(String text) {
    return EMPHASIS.matcher(text).replaceAll("").strip();
  }
}
