package io.followthrough.desk;

import io.followthrough.action.Person;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What people are called in texts. */
public final class PersonNames {

  /** A part of a name that nobody takes for another word where it is written like this. */
  private static final Pattern PART = Pattern.compile("\\p{Lu}[\\p{L}'’-]+");

  private PersonNames() {}

  /** As people write it: the whole name, its parts, and the two ways to mention somebody. */
  public static Stream<String> of(Person person) {
    return Stream.concat(
        Stream.of(person.name(), "[~" + person.userName() + "]", "@" + person.userName()),
        PART.matcher(person.name()).results().map(MatchResult::group));
  }
}
