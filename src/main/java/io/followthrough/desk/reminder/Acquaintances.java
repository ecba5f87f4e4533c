package io.followthrough.desk.reminder;

import io.followthrough.policy.Holder;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Knows who has to do with what, read as the system. People are told by their user keys. */
public interface Acquaintances {

  /** The keys of all projects, by their ids. */
  Map<Long, String> projects();

  /** Who works on some postmortems, or else reported them, by the ids of the postmortems. */
  Map<Long, String> ownersOf(Collection<Long> postmortems);

  /** Who approved the answers to some items, by the ids of the items. */
  Map<Long, String> approversOf(Collection<Long> items);

  /** Whom a policy means in a project. */
  Set<String> among(Collection<Holder> holders, String projectKey);
}
