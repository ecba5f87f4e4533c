package io.followthrough.desk;

import io.followthrough.action.Person;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Whom and what the host knows by name. */
public interface People {

  /** Who asks; empty for somebody who is not signed in. */
  Optional<Visitor> current();

  /** The zone in which who asks reads times. */
  ZoneId zone();

  /** The user of that name, active or not; empty where there is none. */
  Optional<Person> user(String name);

  /** The user of that key, active or not; empty where there is none. */
  Optional<Person> userWithKey(String key);

  /** How people call the user of that key; the key itself where the host has forgotten him. */
  default String nameOf(String userKey) {
    return userWithKey(userKey).map(Person::name).orElse(userKey);
  }

  /** The names of the host's priorities, most urgent first. */
  List<String> priorities();
}
