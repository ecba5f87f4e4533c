package io.followthrough.sandbox.search;

import java.util.Locale;
import java.util.Set;

/** The JQL functions the sandbox knows; each field knows those that fit it. */
final class Functions {

  private static final Set<String> KNOWN =
      Set.of(
          "currentuser",
          "membersof",
          "now",
          "startofday",
          "endofday",
          "startofweek",
          "endofweek",
          "startofmonth",
          "endofmonth",
          "startofyear",
          "endofyear",
          "standardissuetypes",
          "subtaskissuetypes",
          "linkedissues");

  private Functions() {}

  /** The function's name as fields compare it. */
  static String nameOf(Operand.Call call) {
    var name = call.name().toLowerCase(Locale.ROOT);
    if (!KNOWN.contains(name)) {
      throw Faults.unknownFunction(call);
    }
    return name;
  }

  static void requireArguments(Operand.Call call, int least, int most) {
    var given = call.arguments().size();
    if (given < least || given > most) {
      throw Faults.fault(
          "Function '%s' expected '%s' arguments but received '%d'."
              .formatted(call.name(), least == most ? "" + least : least + " to " + most, given));
    }
  }
}
