package io.followthrough.desk;

import io.followthrough.action.ActionItem;
import io.followthrough.action.Canonical;
import io.followthrough.action.Person;
import io.followthrough.action.TicketRef;
import io.followthrough.gate.Incident;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Reads incidents, postmortems and action items from the host. What is asked on behalf of a visitor
 * leaves out what he may not see; the rest is read as the system. The number of queries does not
 * depend on the number of action items.
 */
public interface Tickets {

  /**
   * The incident of that key; empty where there is none, where the visitor may not see it, or where
   * its issue type is no incident's.
   */
  Optional<IncidentTicket> incident(Visitor visitor, String key);

  /** The incident of that id as it stands now, read as the system; empty where there is none. */
  Optional<Incident> incident(long id);

  /** All that reviews an incident, read as the system. */
  Dossier reviewing(Incident incident);

  /** Those of some issues that are postmortems, read as the system. */
  Dossier postmortems(Collection<Long> issueIds);

  /** A dossier of that postmortem alone; empty where there is none the visitor may see. */
  Optional<Dossier> postmortem(Visitor visitor, String key);

  /** The issue of that key, whatever it is; empty where there is none the visitor may see. */
  Optional<TicketRef> issue(Visitor visitor, String key);

  /**
   * The action item of that key; empty where there is none the visitor may see, or no postmortem
   * asks for it. Which item it is a duplicate of is told only to those who may see that one.
   */
  Optional<ActionItem> action(Visitor visitor, String key);

  /**
   * What stands for the action item of that key: itself, or the item it is a duplicate of. Empty
   * where there is no action item of that key that the visitor may see.
   */
  Optional<Canonical> canonical(Visitor visitor, String key);

  /**
   * The action items that an issue stands for: itself, where a postmortem asks for it; all that it
   * asks for, where it is a postmortem. Read as the system.
   */
  List<ActionItem> askedFor(long issueId);

  /**
   * The first few of some issues that are action items and that the visitor may see, in the order
   * of their ids as given.
   */
  List<AskedAction> firstOf(Visitor visitor, List<Long> issueIds, int most);

  /**
   * Those of some action items that the visitor may see, oldest first. Whether a postmortem asks
   * for them is not looked at; the number of queries does not depend on how many there are.
   */
  List<ActionItem> actions(Visitor visitor, Collection<Long> actionIds);

  /** The keys of the postmortems that ask for an action item, as far as the visitor sees them. */
  List<String> asking(Visitor visitor, long actionId);

  /** The incidents a postmortem reviews, by key, as far as the visitor sees them. */
  List<String> reviewed(Visitor visitor, long postmortemId);

  /** The incidents a postmortem reviews, read as the system. */
  List<Incident> reviewed(long postmortemId);

  /** The incidents whose postmortems ask for an action item, read as the system. */
  List<Incident> behind(long actionId);

  /** The key of the user who started a postmortem; empty where the host has forgotten him. */
  Optional<String> author(long postmortemId);

  /** Who sees to it that a postmortem gets done, read as the system. */
  Keepers keepers(long postmortemId);

  /**
   * The people who have to do with a postmortem: who reported it or an incident that it reviews,
   * and who works on them. Read as the system.
   */
  List<Person> involved(long postmortemId);

  /**
   * What a change of an issue may have an effect on: the postmortems that it is, that review it, or
   * that ask or ever asked for it, for a duplicate of it, or for what it does part of; and the
   * incidents that those review. Read as the system, and also once the issue is gone.
   */
  Touched touchedBy(long issueId);
}
