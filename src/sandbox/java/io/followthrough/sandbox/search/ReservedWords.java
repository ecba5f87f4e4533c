package io.followthrough.sandbox.search;

import java.util.Locale;
import java.util.Set;

/** The words JQL keeps for itself, as its public reference lists them. */
final class ReservedWords {

  /** Words with a meaning in a query today; the grammar says where each may stand. */
  private static final Set<String> KEYWORDS =
      Set.of(
          """
          after and asc before by cf changed desc during empty from in is not null on or order to was
          """
              .strip()
              .split("\\s+"));

  /** Words without a meaning yet; they must be quoted wherever they stand. */
  private static final Set<String> RESERVED =
      Set.of(
          """
          abort access add alias all alter any as audit avg begin between boolean break byte catch char
          character check checkpoint collate collation column commit connect continue count create
          current date decimal declare decrement default defaults define delete delimiter difference
          distinct divide do double drop else encoding end equals escape exclusive exec execute exists
          explain false fetch field file first float for function go goto grant greater group having
          identified if immediate increment index initial inner inout input insert int integer intersect
          intersection into isempty isnull join last left less like limit lock long max min minus mode
          modify modulo more multiply next noaudit notin nowait number object of option outer output
          power previous prior privileges public raise raw remainder rename resource return returns
          revoke right row rowid rownum rows select session set share size sqrt start strict string
          subtract sum synonym table then trans transaction trigger true uid union unique update user
          validate values view when whenever where while with
          """
              .strip()
              .split("\\s+"));

  private ReservedWords() {}

  static boolean isKeyword(String word) {
    return KEYWORDS.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isReserved(String word) {
    return RESERVED.contains(word.toLowerCase(Locale.ROOT));
  }
}
